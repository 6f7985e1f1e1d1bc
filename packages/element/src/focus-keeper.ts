// The focus and the view across updates: they go where the agent's last step leads, and the focus never falls out of the
// panel together with a button that is gone.
import type { ReactiveController, ReactiveControllerHost } from 'lit'
import { takesLetters } from './typing.js'

/** What the keeper needs of the panel. */
export type FocusHost = ReactiveControllerHost & HTMLElement

/** Says, by selectors, what the last step asks for; null = nothing. */
export interface FocusWish {
  /** What should have the focus. */
  readonly focus: string | null
  /** Where the focus should go if it falls out of the panel with a button that is gone; null = to the view. */
  readonly lost: string | null
  /** What should be in view. */
  readonly reveal: string | null
}

/** Gives, once each, what steps ask for. */
export interface WishSource {
  takeWish(): FocusWish
}

/** Lets letters be letters for a while. */
export interface Mutable {
  mute(): void
}

/** Moves the focus once the view stands. */
export class FocusKeeper implements ReactiveController {
  #focused: Element | null = null
  readonly #host: FocusHost
  readonly #wishes: WishSource
  readonly #keys: Mutable

  constructor(host: FocusHost, wishes: WishSource, keys: Mutable) {
    this.#host = host
    this.#wishes = wishes
    this.#keys = keys
    host.addController(this)
  }

  hostUpdate(): void {
    this.#focused = this.#host.shadowRoot?.activeElement ?? null
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot
    const { focus, lost, reveal } = this.#wishes.takeWish()
    const isLost = this.#focused !== null && !root?.activeElement
    if (isLost && focus === null && takesLetters(this.#focused)) this.#keys.mute()
    const wished = this.#isTypedElsewhere() ? null : find(root, focus)
    const target = wished ?? (isLost ? (find(root, lost) ?? find(root, '#view')) : null)
    if (target instanceof HTMLElement) target.focus()
    const revealed = find(root, reveal)
    if (revealed && this.#isInSight()) revealed.scrollIntoView({ block: 'nearest' })
  }

  /** A panel that the host has scrolled out of sight does not scroll the page back. */
  #isInSight(): boolean {
    const { top, bottom } = this.#host.getBoundingClientRect()
    return bottom > 0 && top < this.#host.ownerDocument.documentElement.clientHeight
  }

  /** A host that has put the focus into a field of its own keeps it. */
  #isTypedElsewhere(): boolean {
    const { activeElement } = this.#host.ownerDocument
    return activeElement !== this.#host && !activeElement?.contains(this.#host) && takesLetters(activeElement)
  }
}

function find(root: ShadowRoot | null, selector: string | null): Element | null {
  return selector === null ? null : (root?.querySelector(selector) ?? null)
}
