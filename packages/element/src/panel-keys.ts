// The single keys of the panel. They work while the focus is inside it, or in the whole page where the host wants that,
// and never where somebody may be typing (WCAG 2.1.4). Host and agent can both turn them off.
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import type { ShortcutScope } from './attributes.js'
import { runCommand } from './run-command.js'
import { type Command, commandOf } from './shortcuts.js'
import { takesLetters, takesSpace } from './typing.js'
import type { Scene } from './views/scene.js'

/** What the keys need of the panel. */
export type KeyHost = ReactiveControllerHost & HTMLElement

/** Kinds that only make sense, or are only safe, where the agent is in the panel already. */
const INSIDE_ONLY: ReadonlySet<Command['kind']> = new Set(['confirm', 'undo', 'back', 'objection', 'next'])

/** Keys that nobody types by accident after the field they were typing in has gone. */
const DELIBERATE = ['Tab', 'Enter', 'Escape', 'ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

/** Turns keys into commands. */
export class PanelKeys implements ReactiveController {
  /** Where keys are listened to, as the host wants it. */
  scope: ShortcutScope = 'panel'
  #isOn = true
  #isMuted = false
  #isHelpOpen = false
  #page: Document | null = null
  readonly #host: KeyHost
  readonly #scene: () => Scene | null

  /** `scene` gives what is on screen; null = there is nothing to press a key for. */
  constructor(host: KeyHost, scene: () => Scene | null) {
    this.#host = host
    this.#scene = scene
    host.addController(this)
    host.addEventListener('keydown', (event) => this.#handleOwnKey(event))
    host.addEventListener('pointerdown', () => (this.#isMuted = false))
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

  /** Lets letters be letters until the agent does something else: the field they were typed in is gone. */
  mute(): void {
    this.#isMuted = true
  }

  /** Unfolds the list of the keys, or folds it. */
  toggleHelp(isOpen = !this.#isHelpOpen): void {
    this.#isHelpOpen = isOpen
    this.#host.requestUpdate()
  }

  hostConnected(): void {
    this.#page = this.#host.ownerDocument
    this.#page.addEventListener('keydown', this.#handlePageKey)
  }

  hostDisconnected(): void {
    this.#page?.removeEventListener('keydown', this.#handlePageKey)
    this.#page = null
  }

  /** What the host has put into a slot is the host's, though its keys pass here. */
  #handleOwnKey(event: KeyboardEvent): void {
    const [target] = event.composedPath()
    if (target instanceof Node && target.getRootNode() === this.#host.shadowRoot) this.#handleKey(event, true)
  }

  readonly #handlePageKey = (event: KeyboardEvent): void => {
    if (this.scope !== 'page' || !this.#isReachable()) return
    const [target] = event.composedPath()
    const isOwn = target instanceof Node && target.getRootNode() === this.#host.shadowRoot
    if (!isOwn) this.#handleKey(event, false)
  }

  /** Keys of the page are not for a panel that nobody sees, or that lies under a dialog. */
  #isReachable(): boolean {
    const dialog = this.#page?.querySelector('dialog:modal')
    const isCovered = dialog !== null && dialog !== undefined && !dialog.contains(this.#host)
    return this.#host.checkVisibility() && !isCovered && this.#host.closest('[inert]') === null
  }

  #handleKey(event: KeyboardEvent, isInside: boolean): void {
    // A browser that fills in a form sends events of that name without a key.
    if (!(event instanceof KeyboardEvent) || event.defaultPrevented || event.repeat || event.isComposing)
      return
    if (DELIBERATE.includes(event.key)) this.#isMuted = false
    if (!this.#isOn || this.scope === 'off' || event.ctrlKey || event.metaKey || event.altKey) return
    const command = commandOf(event.key)
    if (!command || this.#isMuted || (!isInside && INSIDE_ONLY.has(command.kind))) return
    const [target] = event.composedPath()
    if (command.kind === 'confirm' ? takesSpace(target) : takesLetters(target)) return
    const scene = this.#scene()
    if (scene && runCommand(command, scene)) event.preventDefault()
  }
}
