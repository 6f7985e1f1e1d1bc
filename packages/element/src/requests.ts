// What became of each thing the panel asked for. An outcome that comes after its call has gone is dropped; an objection
// that nobody has answered is carried on, without any value of the call, until it is answered and dismissed.
import type { Right } from '@gdpr-script/core/base'
import { collectAnswer, type RequestEvent } from './events.js'
import { handOver, joinKeepers, leaveKeepers, type ObjectionKeeper } from './objection-keepers.js'
import {
  carryEntry,
  dropReason,
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
export class Requests implements ObjectionKeeper {
  /** The brand in use; null = none. */
  brand: string | null = null
  #entries = new Map<string, RequestEntry>()
  #carried: readonly RequestEntry[] = []
  #isHere = true
  #isHandedOver = false
  readonly #host: RequestHost

  constructor(host: RequestHost) {
    this.#host = host
  }

  /** Finds how a request stands; undefined = it was not made. */
  outcome(key: string): Outcome | undefined {
    return this.#entries.get(key)?.outcome
  }

  /** Tells whether anything was asked of the host about a right. */
  isAbout(right: Right): boolean {
    return [...this.#entries.keys()].some((key) => key.endsWith(`:${right}`))
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
    const objection = this.#objection
    for (const entry of this.#entries.values()) if (entry !== objection) entry.watcher = null
    this.#entries = new Map()
    if (objection && objection.outcome.status !== 'done') {
      if (this.#isHere) this.adopt([objection])
      else if (!this.#isHandedOver) handOver([objection])
    }
    this.#host.requestUpdate()
  }

  /** Forgets what hosts said of failures: the call has ended. */
  dropReasons(): void {
    for (const entry of this.#entries.values()) dropReason(entry)
  }

  /** Forgets the objections that were carried on. */
  dismissCarried(): void {
    for (const entry of this.#carried) entry.watcher = null
    this.#carried = []
    this.#host.requestUpdate()
  }

  /**
   * Notes that the panel has left the page. Where it is not back in a moment, another panel shows the objections that
   * nobody has answered, and nothing here is told any more.
   */
  leave(): void {
    this.#isHere = false
    leaveKeepers(this)
    queueMicrotask(() => {
      if (!this.#isHere) this.#handOver()
    })
  }

  /** Notes that the panel is in the page: takes back its own objection, and over what others have left. */
  arrive(): void {
    this.#isHere = true
    this.#isHandedOver = false
    for (const entry of this.#entries.values()) entry.watcher = this.#host
    const own = this.#objection
    if (own) own.key = OBJECTION_KEY
    joinKeepers(this, own ? [own] : [])
  }

  adopt(entries: readonly RequestEntry[]): void {
    if (entries.length === 0) return
    for (const entry of entries) carryEntry(entry, this.#host)
    this.#carried = [...this.#carried, ...entries]
    this.#host.requestUpdate()
  }

  release(entry: RequestEntry): void {
    this.#carried = this.#carried.filter((carried) => carried !== entry)
    this.#host.requestUpdate()
  }

  get #objection(): RequestEntry | undefined {
    return this.#entries.get(OBJECTION_KEY)
  }

  #handOver(): void {
    const own = this.#objection
    for (const entry of this.#entries.values()) entry.watcher = null
    if (!this.#isHandedOver) handOver(own ? [...this.#carried, own] : this.#carried)
    this.#isHandedOver = true
    this.#carried = []
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
