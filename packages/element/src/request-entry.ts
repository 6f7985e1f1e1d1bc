// One thing that was asked of the host, from the asking to its outcome. What becomes of it is told to whoever shows it;
// that may change on the way, and for a while it may be nobody.

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

/** The key of an objection of a call before this one. */
export const CARRIED_KEY = 'carried'

/** Reasons are shown on one line or two; more is cut. */
const MAX_REASON_CHARACTERS = 160

/** Shows what becomes of requests. */
export interface RequestWatcher {
  requestUpdate(): void
  /** Called with each outcome that an agent should hear of. */
  announceOutcome(key: string, outcome: Outcome): void
}

/** A request on its way. */
export interface RequestEntry {
  key: string
  outcome: Outcome
  /** The brand it was made for; null = none was in use. */
  readonly brand: string | null
  /** null = nobody shows it. */
  watcher: RequestWatcher | null
}

/** Follows the answer of a host to its outcome. */
export function followAnswer(entry: RequestEntry, answer: Promise<void>): void {
  answer.then(
    () => settleEntry(entry, { status: 'done', at: new Date() }),
    (error: unknown) => settleEntry(entry, { status: 'failed', reason: reasonOf(error) }),
  )
}

/** Notes what became of a request, and tells it. */
export function settleEntry(entry: RequestEntry, outcome: Outcome): void {
  entry.outcome = forKey(entry.key, outcome)
  entry.watcher?.announceOutcome(entry.key, entry.outcome)
  entry.watcher?.requestUpdate()
}

/** Drops what a host said of a failure: it is about a call, and goes with it. */
export function dropReason(entry: RequestEntry): void {
  if (entry.outcome.status === 'failed') entry.outcome = { ...entry.outcome, reason: '' }
}

/** Turns an objection into one of a call before this one, shown by `watcher`. */
export function carryEntry(entry: RequestEntry, watcher: RequestWatcher): void {
  entry.key = CARRIED_KEY
  entry.outcome = forKey(CARRIED_KEY, entry.outcome)
  entry.watcher = watcher
}

/** A reason is the host's text about a call, and goes with it. */
function forKey(key: string, outcome: Outcome): Outcome {
  return key === CARRIED_KEY && outcome.status === 'failed' ? { ...outcome, reason: '' } : outcome
}

function reasonOf(error: unknown): string {
  try {
    const message = error instanceof Error ? error.message : typeof error === 'string' ? error : ''
    return message.trim().slice(0, MAX_REASON_CHARACTERS)
  } catch {
    return ''
  }
}
