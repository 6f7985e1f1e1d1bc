// The single keys of the panel. They work while the focus is inside it, or in the whole page where the host wants that,
// and never where somebody may be typing (WCAG 2.1.4). Host and agent can both turn them off.
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ShortcutScope } from './attributes.js'
import { runCommand } from './run-command.js'
import { type Command, commandOf } from './shortcuts.js'
import type { Scene } from './views/scene.js'

/** What the keys need of the panel. */
export type KeyHost = ReactiveControllerHost & HTMLElement

const TYPING =
  'textarea, select, [contenteditable], [role="textbox"], input:not([type="radio"], [type="checkbox"], [type="button"])'
const PRESSED_BY_SPACE = 'button, a, summary, input, select, textarea, [role="button"], [role="tab"]'

/** Kinds that only make sense where the agent is in the panel already. */
const INSIDE_ONLY: ReadonlySet<Command['kind']> = new Set(['confirm', 'back'])

/** Turns keys into commands. */
export class PanelKeys implements ReactiveController {
  /** Where keys are listened to, as the host wants it. */
  scope: ShortcutScope = 'panel'
  #isOn = true
  #isHelpOpen = false
  readonly #host: KeyHost
  readonly #scene: () => Scene | null

  /** `scene` gives what is on screen; null = there is nothing to press a key for. */
  constructor(host: KeyHost, scene: () => Scene | null) {
    this.#host = host
    this.#scene = scene
    host.addController(this)
    host.addEventListener('keydown', (event) => this.#handleKey(event, true))
  }

  /** False once the agent has turned the keys off. */
  get isOn(): boolean {
    return this.#isOn
  }

  /** True while the list of the keys is unfolded. */
  get isHelpOpen(): boolean {
    return this.#isHelpOpen
  }

  /** Takes the agent's choice. */
  turn(isOn: boolean): void {
    this.#isOn = isOn
    this.#host.requestUpdate()
  }

  /** Unfolds the list of the keys, or folds it. */
  toggleHelp(isOpen = !this.#isHelpOpen): void {
    this.#isHelpOpen = isOpen
    this.#host.requestUpdate()
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('keydown', this.#handlePageKey)
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('keydown', this.#handlePageKey)
  }

  /** Keys from inside were handled on their way here. */
  readonly #handlePageKey = (event: KeyboardEvent): void => {
    if (this.scope === 'page' && !event.composedPath().includes(this.#host)) this.#handleKey(event, false)
  }

  #handleKey(event: KeyboardEvent, isInside: boolean): void {
    if (!this.#isOn || this.scope === 'off' || event.defaultPrevented || event.repeat) return
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const command = commandOf(event.key)
    if (!command || (!isInside && INSIDE_ONLY.has(command.kind))) return
    const [target] = event.composedPath()
    const taken = command.kind === 'confirm' ? PRESSED_BY_SPACE : TYPING
    if (target instanceof Element && target.matches(taken)) return
    const scene = this.#scene()
    if (scene && runCommand(command, scene)) event.preventDefault()
  }
}
