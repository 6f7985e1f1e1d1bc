// The focus and the view across updates: they go where the agent's last step leads, and the focus never falls out of the
// panel together with a button that is gone.
import type { ReactiveController, ReactiveControllerHost } from 'lit'

/** What the keeper needs of the panel. */
export type FocusHost = ReactiveControllerHost & Pick<HTMLElement, 'shadowRoot'>

/** Says, by selectors, what the last step asks for; null = nothing. */
export interface FocusWish {
  /** What should have the focus. */
  readonly focus: string | null
  /** Where the focus should go if it falls out of the panel with a button that is gone; null = to the view. */
  readonly lost: string | null
  /** What should be in view. */
  readonly reveal: string | null
}

/** Moves the focus once the view stands. */
export class FocusKeeper implements ReactiveController {
  #hadFocus = false
  readonly #host: FocusHost
  readonly #takeWish: () => FocusWish

  /** `takeWish` gives each wish once. */
  constructor(host: FocusHost, takeWish: () => FocusWish) {
    this.#host = host
    this.#takeWish = takeWish
    host.addController(this)
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement)
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot
    const { focus, lost, reveal } = this.#takeWish()
    const isLost = this.#hadFocus && !root?.activeElement
    const target = find(root, focus ?? (isLost ? (lost ?? '#view') : null))
    if (target instanceof HTMLElement) target.focus()
    find(root, reveal)?.scrollIntoView({ block: 'nearest' })
  }
}

function find(root: ShadowRoot | null, selector: string | null): Element | null {
  return selector === null ? null : (root?.querySelector(selector) ?? null)
}
