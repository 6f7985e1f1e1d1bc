// What became of each thing the panel asked for. An outcome that comes after its call has gone is dropped; an objection
// that nobody has answered is carried on, without any value of the call, until it is answered and dismissed.
import { collectAnswer, type RequestEvent } from './events.js'
import { leaveObjections, takeLeftObjections } from './left-objections.js'
import {
  carryEntry,
  followAnswer,
  OBJECTION_KEY,
  type Outcome,
  type RequestEntry,
  type RequestWatcher,
  settleEntry,
} from './request-entry.js'

/** What the requests need of the panel. */
export interface RequestHost extends RequestWatcher {
  dispatchEvent(event: Event): boolean
}

/** An objection of a call before this one, and the brand that the no was said to; null = not known. */
export type Carried = Readonly<Pick<RequestEntry, 'outcome' | 'brand'>>

/** Keeps the requests of the call that goes on. */
export class Requests {
  /** The brand in use; null = none. */
  brand: string | null = null
  #entries = new Map<string, RequestEntry>()
  #carried: readonly RequestEntry[] = []
  readonly #host: RequestHost

  constructor(host: RequestHost) {
    this.#host = host
  }

  /** Finds how a request stands; undefined = it was not made. */
  outcome(key: string): Outcome | undefined {
    return this.#entries.get(key)?.outcome
  }

  /** The objections of calls before this one that are still to be looked at. */
  get carried(): readonly Carried[] {
    return this.#carried
  }

  /** Dispatches a request and follows its outcome. A request that is pending or done is not sent again. */
  send(key: string, event: RequestEvent): void {
    const entry = this.#begin(key)
    if (!entry) return
    this.#host.dispatchEvent(event)
    const answer = collectAnswer(event)
    if (answer) followAnswer(entry, answer)
    else settleEntry(entry, { status: 'unanswered' })
  }

  /** Runs what the panel does by itself and follows its outcome in the same way; it may be run again when done. */
  run(key: string, work: () => Promise<void>): void {
    if (this.outcome(key)?.status === 'done') this.forget(key)
    const entry = this.#begin(key)
    if (entry) followAnswer(entry, work())
  }

  /** Forgets a request, because what it was about is another thing now. */
  forget(key: string): void {
    const entry = this.#entries.get(key)
    if (entry) entry.watcher = null
    this.#entries.delete(key)
  }

  /** Forgets every request, because another call begins. */
  reset(): void {
    const objection = this.#entries.get(OBJECTION_KEY)
    for (const entry of this.#entries.values()) entry.watcher = null
    this.#entries = new Map()
    if (objection && objection.outcome.status !== 'done') this.#carry([objection])
    this.#host.requestUpdate()
  }

  /** Forgets the objections that were carried on. */
  dismissCarried(): void {
    for (const entry of this.#carried) entry.watcher = null
    this.#carried = []
    this.#host.requestUpdate()
  }

  /** Leaves the objections that nobody has answered to the page: the panel goes, and may come back or not. */
  leave(): void {
    leaveObjections(this.#objections)
  }

  /** Takes over the objections that were left in the page. Its own stay what they were. */
  takeOver(): void {
    const own = this.#objections
    for (const entry of own) entry.watcher ??= this.#host
    this.#carry(takeLeftObjections().filter((entry) => !own.includes(entry)))
  }

  get #objections(): readonly RequestEntry[] {
    const own = this.#entries.get(OBJECTION_KEY)
    return own ? [...this.#carried, own] : this.#carried
  }

  #carry(entries: readonly RequestEntry[]): void {
    if (entries.length === 0) return
    for (const entry of entries) carryEntry(entry, this.#host)
    this.#carried = [...this.#carried, ...entries]
    this.#host.requestUpdate()
  }

  #begin(key: string): RequestEntry | null {
    const status = this.outcome(key)?.status
    if (status === 'pending' || status === 'done') return null
    const entry: RequestEntry = {
      key,
      outcome: { status: 'pending' },
      brand: this.brand,
      watcher: this.#host,
    }
    this.#entries.set(key, entry)
    this.#host.requestUpdate()
    return entry
  }
}
