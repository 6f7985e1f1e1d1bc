// The panel of a state and what can be done with it: presses and answers, as an agent and a host would give them.
import type { Right, ScriptId } from '@gdpr-script/core'
import type { Call, GdprScriptPanel, RequestEvent } from '../../src/index.js'
import type { Labels } from '../../src/labels/labels.js'
import { CALL, type StateLocale } from './panel-state.js'

/** Names how a request ends. */
export type Ending = 'pending' | 'done' | 'failed' | 'unanswered'

/** Lists how a request can end. */
export const ENDINGS = ['pending', 'done', 'failed', 'unanswered'] as const satisfies readonly Ending[]

const REQUESTS = ['gdpr-transfer-request', 'gdpr-message-request', 'gdpr-objection'] as const

const REASONS: Readonly<Record<StateLocale, string>> = {
  sv: 'Växeln svarar inte just nu',
  en: 'The switchboard does not answer',
}

/** A page that is busy takes its time; what takes longer than this does not come. */
const PATIENCE_MS = 30_000

/** Says what a stage is made of. */
export interface StageInput {
  readonly panel: GdprScriptPanel
  readonly locale: StateLocale
  readonly labels: Labels
}

/** Holds the panel that a state is arranged in. */
export class Stage {
  readonly panel: GdprScriptPanel
  readonly locale: StateLocale
  /** What the panel says in the language of the state. */
  readonly labels: Labels
  readonly #endings: (() => void)[] = []

  constructor({ panel, locale, labels }: StageInput) {
    this.panel = panel
    this.locale = locale
    this.labels = labels
  }

  /** What is inside the panel. */
  get root(): ShadowRoot {
    const { shadowRoot } = this.panel
    if (!shadowRoot) throw new Error('the panel has no shadow root')
    return shadowRoot
  }

  /** What the panel says, with single spaces. */
  get text(): string {
    return this.root.textContent.replace(/\s+/g, ' ').trim()
  }

  /** Finds an element by a selector. Throws where there is none. */
  find(selector: string): HTMLElement {
    const found = this.root.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`nothing matches ${selector}`)
    return found
  }

  /** Finds a button or a summary by its words; null = there is none. */
  control(words: string): HTMLElement | null {
    const controls = [...this.root.querySelectorAll<HTMLElement>('button, summary')]
    return controls.find(({ textContent }) => textContent.replace(/\s+/g, ' ').trim() === words) ?? null
  }

  /** Presses a button or a summary by its words. Throws where there is none. */
  async press(words: string): Promise<void> {
    const control = this.control(words)
    if (!control) throw new Error(`nothing to press says "${words}" in: ${this.text}`)
    control.click()
    await this.panel.updateComplete
  }

  /** Presses what a selector finds. */
  async pressOn(selector: string): Promise<void> {
    this.find(selector).click()
    await this.panel.updateComplete
  }

  /** Shows a tab. */
  async showTab(tab: keyof Labels['tab']): Promise<void> {
    await this.pressOn(`#tab-${tab}`)
  }

  /** Opens a script as a host does. */
  async open(script: ScriptId, right?: Right): Promise<void> {
    this.panel.openScript(script, right ? { right } : {})
    await this.panel.updateComplete
  }

  /** Types into a field in place of what was there. */
  async type(selector: string, words: string): Promise<void> {
    const field = this.find(selector)
    if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
      throw new Error(`${selector} is no field`)
    field.value = words
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    await this.panel.updateComplete
  }

  /** Tells the panel more of the call. */
  async tellCall(call: Partial<Call>): Promise<void> {
    this.panel.call = { ...(this.panel.call ?? CALL), ...call }
    await this.panel.updateComplete
  }

  /** Lets the host answer each request with an ending. Gives what fulfils the pending ones. */
  answer(ending: Ending): () => void {
    const waiting: (() => void)[] = []
    const outcome = (): Promise<void> => {
      if (ending === 'done') return Promise.resolve()
      if (ending === 'failed') return Promise.reject(new Error(REASONS[this.locale]))
      return new Promise((resolve) => waiting.push(resolve))
    }
    const handleRequest = (event: Event): void => (event as RequestEvent).respondWith(outcome())
    if (ending !== 'unanswered') for (const name of REQUESTS) this.panel.addEventListener(name, handleRequest)
    return () => {
      for (const resolve of waiting) resolve()
    }
  }

  /** Lets the clipboard of the page take a text with an ending, whatever the browser allows. */
  takeClipboard(ending: Exclude<Ending, 'unanswered'>): void {
    const written = {
      pending: () => new Promise<void>(() => undefined),
      done: () => Promise.resolve(),
      failed: () => Promise.reject(new Error('refused')),
    }
    this.replace(navigator.clipboard, 'writeText', written[ending])
    this.replace(document, 'execCommand', () => false)
  }

  /** Replaces a method of the page until the stage is cleared. */
  replace(owner: object, name: string, method: unknown): void {
    Object.defineProperty(owner, name, { value: method, configurable: true, writable: true })
    this.#endings.push(() => Reflect.deleteProperty(owner, name))
  }

  /** Waits until something is true. Throws, naming it, where it does not come. */
  async until(what: string, isTrue: () => boolean): Promise<void> {
    const start = performance.now()
    while (!isTrue()) {
      if (performance.now() - start > PATIENCE_MS) throw new Error(`${what} did not come: ${this.text}`)
      await new Promise((resolve) => setTimeout(resolve, 5))
    }
    await this.panel.updateComplete
  }

  /** Waits until every request has an outcome. */
  async settled(): Promise<void> {
    await this.until('an outcome', () => !this.root.querySelector('[data-status="pending"]'))
  }

  /** Takes the panel out of the page, and gives the page back what was replaced. */
  clear(): void {
    this.panel.remove()
    for (const end of this.#endings.splice(0)) end()
  }
}
