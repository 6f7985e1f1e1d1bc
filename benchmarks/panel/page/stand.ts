import type { ScriptId } from '@gdpr-script/core/base'
import type { Contender, Desk, Mounted } from './contender.js'
import { nextDesk } from './desks.js'
import { documentOf } from './peers/clause.js'
import { FOUR, START } from './peers/place.js'
import { type Sample, settle, waitIntoFrame, watchPaint } from './watch.js'

/** Where one contender stands in the page, and what is measured of it. */
export class Stand {
  readonly host = document.createElement('div')
  readonly #contender: Contender
  #turn = 0
  #desk: Desk = nextDesk(0)
  #mounted: Mounted | null = null
  #sample: Promise<Sample> | null = null

  constructor(contender: Contender) {
    this.#contender = contender
    this.host.hidden = true
    document.querySelector('main')?.append(this.host)
  }

  /** Begins a call of the next brand, and puts the focus into the view: nothing was asked yet in this call. */
  async begin(): Promise<void> {
    const desk = this.#next()
    if (this.#mounted) this.#mounted.show(desk)
    else this.#mounted = this.#contender.mount(this.host, desk)
    await settle()
    this.#mounted.root.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus()
    await settle()
  }

  /** Says what can be read on screen, with single spaces. */
  text(): string {
    const shown = this.#mounted?.root.querySelector('section')
    return oneLine(shown?.innerText ?? '')
  }

  async open(script: ScriptId): Promise<void> {
    this.#mounted?.open(script)
    await settle()
  }

  remove(): void {
    this.#mounted?.remove()
    this.#mounted = null
  }

  /** Gets ready for a key press: from the time stamp of the key to the painted answer. */
  expectKey(digit: number): void {
    const root = this.#root()
    const script = FOUR[digit - 1]
    if (!script) throw new Error(`no question has the digit ${digit}`)
    const isShown = shows(root, firstWords(this.#desk, script))
    this.#sample = new Promise((resolve, reject) => {
      const begin = ({ timeStamp: began }: Event): void => {
        watchPaint({ root, began, seen: performance.now(), isShown }).then(resolve, reject)
      }
      window.addEventListener('keydown', begin, { capture: true, once: true })
    })
  }

  /** Gives what the key press came to. */
  async taken(): Promise<Sample> {
    if (!this.#sample) throw new Error('no key is expected')
    const sample = await this.#sample
    await settle()
    return sample
  }

  /** Hands over a call of the next brand while an answer is open: from there to the painted opening. */
  async switchCall(intoFrame: number): Promise<Sample> {
    await this.open('source')
    const root = this.#root()
    const desk = this.#next()
    const isShown = shows(root, desk.profile.controller.name, firstWords(desk, 'opening'))
    await waitIntoFrame(intoFrame)
    const began = performance.now()
    this.#mounted?.show(desk)
    const sample = await watchPaint({ root, began, seen: began, isShown })
    await settle()
    return sample
  }

  /** Mounts it where nothing is mounted, and removes it: from the first call to the painted opening. */
  async measureMount(intoFrame: number): Promise<Sample> {
    const desk = this.#next()
    const words = firstWords(desk, 'opening')
    this.host.hidden = false
    await waitIntoFrame(intoFrame)
    const began = performance.now()
    this.#mounted = this.#contender.mount(this.host, desk)
    const { root } = this.#mounted
    const sample = await watchPaint({ root, began, seen: began, isShown: shows(root, words) })
    await settle()
    this.remove()
    this.host.hidden = true
    await settle()
    return sample
  }

  #root(): ShadowRoot {
    if (!this.#mounted) throw new Error('nothing is mounted')
    return this.#mounted.root
  }

  #next(): Desk {
    this.#turn += 1
    this.#desk = nextDesk(this.#turn)
    return this.#desk
  }
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

function firstWords(desk: Desk, script: ScriptId): string {
  return documentOf(desk, script, START).clauses[0]?.text ?? ''
}

function shows(root: ShadowRoot, ...texts: readonly string[]): () => boolean {
  const wanted = texts.map(oneLine)
  return () => {
    const shown = oneLine(root.textContent)
    return wanted.every((text) => shown.includes(text))
  }
}
