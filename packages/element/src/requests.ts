// What became of each thing the panel asked for. An outcome that comes after its call has gone is dropped; an objection
// that nobody has answered is carried on, without any value of the call, until it is answered and dismissed.
import { collectAnswer, type RequestEvent } from './events.js'

/** Says how a request stands. */
export type Outcome =
  | { readonly status: 'pending' }
  | { readonly status: 'done'; readonly at: Date }
  /** `reason` = the message of the rejection; blank = none was given. */
  | { readonly status: 'failed'; readonly reason: string }
  /** No listener answered: the panel offers what works without a host. */
  | { readonly status: 'unanswered' }

/** The key of the objection, the one request that outlives its call. */
export const OBJECTION_KEY = 'objection'

/** Reasons are shown on one line or two; more is cut. */
const MAX_REASON_CHARACTERS = 160

/** The key of an objection of a call before this one. */
export const CARRIED_KEY = 'carried'

interface Entry {
  key: string
  outcome: Outcome
}

/** What the requests need of the panel. */
export interface RequestHost {
  dispatchEvent(event: Event): boolean
  requestUpdate(): void
  /** Called with each outcome that an agent should hear of. */
  announceOutcome(key: string, outcome: Outcome): void
}

/** Keeps the requests of the call that goes on. */
export class Requests {
  #entries = new Map<string, Entry>()
  #carried: readonly Entry[] = []
  readonly #host: RequestHost

  constructor(host: RequestHost) {
    this.#host = host
  }

  /** Finds how a request stands; undefined = it was not made. */
  outcome(key: string): Outcome | undefined {
    return this.#entries.get(key)?.outcome
  }

  /** The objections of calls before this one that are still to be looked at. */
  get carried(): readonly Outcome[] {
    return this.#carried.map(({ outcome }) => outcome)
  }

  /** Dispatches a request and follows its outcome. A request that is pending or done is not sent again. */
  send(key: string, event: RequestEvent): void {
    const entry = this.#begin(key)
    if (!entry) return
    this.#host.dispatchEvent(event)
    const answer = collectAnswer(event)
    if (answer) this.#follow(entry, answer)
    else this.#settle(entry, { status: 'unanswered' })
  }

  /** Runs what the panel does by itself and follows its outcome in the same way; it may be run again when done. */
  run(key: string, work: () => Promise<void>): void {
    if (this.outcome(key)?.status === 'done') this.#entries.delete(key)
    const entry = this.#begin(key)
    if (entry) this.#follow(entry, work())
  }

  /** Forgets every request, because another call begins. */
  reset(): void {
    const objection = this.#entries.get(OBJECTION_KEY)
    if (objection && objection.outcome.status !== 'done') {
      objection.key = CARRIED_KEY
      objection.outcome = withoutReason(objection.outcome)
      this.#carried = [...this.#carried, objection]
    }
    this.#entries = new Map()
    this.#host.requestUpdate()
  }

  /** Forgets the objections that were carried on. */
  dismissCarried(): void {
    this.#carried = []
    this.#host.requestUpdate()
  }

  #begin(key: string): Entry | null {
    const status = this.outcome(key)?.status
    if (status === 'pending' || status === 'done') return null
    const entry: Entry = { key, outcome: { status: 'pending' } }
    this.#entries.set(key, entry)
    this.#host.requestUpdate()
    return entry
  }

  #follow(entry: Entry, answer: Promise<void>): void {
    answer.then(
      () => this.#settle(entry, { status: 'done', at: new Date() }),
      (error: unknown) => this.#settle(entry, { status: 'failed', reason: reasonOf(error) }),
    )
  }

  #settle(entry: Entry, outcome: Outcome): void {
    const isCarried = this.#carried.includes(entry)
    if (this.#entries.get(entry.key) !== entry && !isCarried) return
    entry.outcome = isCarried ? withoutReason(outcome) : outcome
    this.#host.announceOutcome(entry.key, entry.outcome)
    this.#host.requestUpdate()
  }
}

/** A reason is the host's text about a call, and goes with it. */
function withoutReason(outcome: Outcome): Outcome {
  return outcome.status === 'failed' ? { ...outcome, reason: '' } : outcome
}

function reasonOf(error: unknown): string {
  try {
    const message = error instanceof Error ? error.message : typeof error === 'string' ? error : ''
    return message.trim().slice(0, MAX_REASON_CHARACTERS)
  } catch {
    return ''
  }
}
