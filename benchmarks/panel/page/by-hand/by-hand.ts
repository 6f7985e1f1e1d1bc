// The same view with plain DOM calls, as a careful team would write it for one page: what stays is made once and its
// texts are set where they changed, what is another script is made anew, and one listener each hears all clicks, choices
// and keys. Left out, beside what the parts say: another language, the dates of a profile, its review, the reading,
// what became of a request.
import type { Right, ScriptId } from '@gdpr-script/core/base'
import { styles } from '../../../../packages/element/src/gdpr-script-panel.styles.js'
import type { Contender, Desk, Mounted } from '../contender.js'
import { askedByKey, type Place, placeOf, rove, START, type Tab } from '../peers/place.js'
import { createFrame, type Frame } from './frame.js'
import { createQuestions, type Questions } from './questions.js'
import { openingBar, openingView } from './script.js'

/** Mounts the view written by hand. */
export const byHand: Contender = {
  mount(host, desk) {
    const element = document.createElement('div')
    const view = new HandWrittenView(element.attachShadow({ mode: 'open' }), desk)
    host.append(element)
    return {
      root: view.root,
      show: (next) => view.show(next),
      open: (script) => view.open(script),
      remove: () => element.remove(),
    }
  },
}

class HandWrittenView implements Pick<Mounted, 'root' | 'show' | 'open'> {
  readonly root: ShadowRoot
  readonly #frame: Frame = createFrame()
  readonly #questions: Questions = createQuestions()
  #desk: Desk
  #place: Place = START

  constructor(root: ShadowRoot, desk: Desk) {
    this.root = root
    this.#desk = desk
    root.adoptedStyleSheets = styles.flatMap(({ styleSheet }) => styleSheet ?? [])
    root.addEventListener('click', (event) => this.#handleClick(event))
    root.addEventListener('change', (event) => this.#handleChoice(event))
    root.addEventListener('keydown', (event) => this.#handleKey(event as KeyboardEvent))
    this.#frame.showCall(desk)
    this.#go(START)
    root.append(this.#frame.element)
  }

  show(desk: Desk): void {
    const isOtherCall = desk.call.id !== this.#desk.call.id
    this.#desk = desk
    this.#frame.showCall(desk)
    this.#go(isOtherCall ? START : this.#place)
  }

  open(script: ScriptId): void {
    this.#go(placeOf(this.#place, script))
  }

  #go(place: Place): void {
    const frame = this.#frame
    this.#place = place
    frame.showTab(place)
    if (place.tab === 'opening') frame.showView([openingView(this.#desk, place)], openingBar())
    else if (place.tab === 'questions') this.#showQuestions(place)
    else frame.showView([], null)
  }

  #showQuestions(place: Place): void {
    const bar = this.#questions.show(this.#desk, place)
    this.#frame.showView(this.#questions.elements, bar)
  }

  #openByAgent(script: ScriptId): void {
    this.open(script)
    this.root.getElementById('title')?.focus()
  }

  #back(): void {
    const { script } = this.#place
    if (script === null) return
    this.#go({ ...this.#place, script: null })
    this.root.querySelector<HTMLElement>(`[data-script="${script}"]`)?.focus()
  }

  #handleClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null
    const { tab, script, act } = button?.dataset ?? {}
    if (tab !== undefined) this.#go({ ...this.#place, tab: tab as Tab, script: null })
    else if (script !== undefined && script !== 'something-else') this.#openByAgent(script as ScriptId)
    else if (act === 'objection') this.#openByAgent('objection')
    else if (act === 'back') this.#back()
  }

  #handleChoice({ target }: Event): void {
    if (!(target instanceof HTMLInputElement) || target.name !== 'right') return
    if (target.value === 'complaint') return this.#openByAgent('complaint')
    this.#go({ ...this.#place, right: target.value as Right })
    this.root.querySelector<HTMLElement>(`[value="${target.value}"]`)?.focus()
  }

  #handleKey(event: KeyboardEvent): void {
    const asked = askedByKey(event)
    if (asked === null) return rove(event)
    event.preventDefault()
    if (asked === 'back') this.#back()
    else this.#openByAgent(asked)
  }
}
