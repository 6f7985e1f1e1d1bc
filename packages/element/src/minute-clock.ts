// The one clock of the panel: "open now" is true for a minute at most.
import type { ReactiveController, ReactiveControllerHost } from 'lit'

const MINUTE_MS = 60_000

/** Re-renders its host on each full minute, while it is connected and the page is visible. */
export class MinuteClock implements ReactiveController {
  #timer: ReturnType<typeof setTimeout> | undefined
  #now = new Date()
  readonly #host: ReactiveControllerHost

  constructor(host: ReactiveControllerHost) {
    this.#host = host
    host.addController(this)
  }

  /** The time of the last tick. */
  get now(): Date {
    return this.#now
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#handleVisibility)
    this.#handleVisibility()
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#handleVisibility)
    clearTimeout(this.#timer)
  }

  readonly #handleVisibility = (): void => {
    clearTimeout(this.#timer)
    if (document.visibilityState !== 'hidden') this.#tick()
  }

  #tick(): void {
    this.#now = new Date()
    this.#host.requestUpdate()
    this.#timer = setTimeout(() => this.#tick(), MINUTE_MS - (this.#now.getTime() % MINUTE_MS))
  }
}
