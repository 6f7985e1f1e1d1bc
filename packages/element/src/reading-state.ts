// Which clauses of a script the agent has read out. Pure. Marks hold clause keys and no text, so that they survive a
// change of language and of layer.
import type { ScriptDocument } from '@gdpr-script/core/base'

/** Lists the reasons an agent can give for leaving out a clause that need not be read. */
export const SKIP_REASONS = ['known', 'not-relevant'] as const

/** Names why a clause was left out. */
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Lists what ends a reading before its end. */
export const STOP_REASONS = ['declined', 'interrupted'] as const

/** Names why the rest was not read: the customer did not want to hear it, or the call broke off. */
export type StopReason = (typeof STOP_REASONS)[number]

/** Says what happened to one clause. */
export interface Mark {
  readonly key: string
  readonly status: 'confirmed' | 'skipped' | StopReason
  /** Only where skipped. */
  readonly reason?: SkipReason
  /** Marks of one step are taken back together. */
  readonly step: number
}

/** Lists the marks of a script in the order they were made. */
export type Reading = readonly Mark[]

/** Counts how far a reading has come. */
export interface ReadingProgress {
  /** Index of the clause to read now; -1 where none is left. */
  readonly current: number
  /** Required clauses that were confirmed. */
  readonly confirmed: number
  readonly required: number
  /** True where every required clause is confirmed. */
  readonly complete: boolean
  /** Clauses that were confirmed or skipped. */
  readonly marked: number
  readonly total: number
  /** Why the rest was not read; null = it was, or it still can be. */
  readonly stopped: StopReason | null
  /** Speaking time of what is left, in seconds. */
  readonly secondsLeft: number
}

/** Gives each clause of a document a key of its own: a clause id may occur more than once. */
export function clauseKeys(document: ScriptDocument): readonly string[] {
  const seen = new Map<string, number>()
  return document.clauses.map(({ id }) => {
    const count = (seen.get(id) ?? 0) + 1
    seen.set(id, count)
    return count === 1 ? id : `${id}#${count}`
  })
}

const nextStep = (reading: Reading): number => (reading.at(-1)?.step ?? 0) + 1

/** Notes a clause as read out; a clause that has a mark keeps it. */
export function confirmClause(reading: Reading, key: string): Reading {
  const step = nextStep(reading)
  return findMark(reading, key) ? reading : [...reading, { key, status: 'confirmed', step }]
}

/** Notes every clause of a document as read out, in one step; marks that exist are kept. */
export function confirmAll(reading: Reading, document: ScriptDocument): Reading {
  return markRest(reading, document, 'confirmed')
}

/** Leaves out a clause and keeps the reason. A required clause cannot be left out: the reading is returned as it was. */
export function skipClause(
  reading: Reading,
  document: ScriptDocument,
  skip: { key: string; reason: SkipReason },
): Reading {
  const index = clauseKeys(document).indexOf(skip.key)
  if (document.clauses[index]?.required !== false || findMark(reading, skip.key)) return reading
  return [...reading, { ...skip, status: 'skipped', step: nextStep(reading) }]
}

/** Notes that nothing more is read, and why. What is required stays unread, and the reading incomplete. */
export function stopReading(reading: Reading, document: ScriptDocument, reason: StopReason): Reading {
  return markRest(reading, document, reason)
}

function markRest(reading: Reading, document: ScriptDocument, status: 'confirmed' | StopReason): Reading {
  const step = nextStep(reading)
  const rest = clauseKeys(document).filter((key) => !findMark(reading, key))
  return rest.length === 0 ? reading : [...reading, ...rest.map((key) => ({ key, status, step }))]
}

/** Takes back the latest step that belongs to the document. */
export function undoLast(reading: Reading, document: ScriptDocument): Reading {
  const keys = clauseKeys(document)
  const last = reading.findLast((mark) => keys.includes(mark.key))
  return last ? reading.filter(({ step }) => step !== last.step) : reading
}

/** Finds what happened to a clause; undefined = nothing yet. */
export function findMark(reading: Reading, key: string): Mark | undefined {
  return reading.find((mark) => mark.key === key)
}

/** Tells whether a mark says that the reading broke off before its clause. */
const isStop = (mark: Mark | undefined): boolean =>
  mark?.status === 'declined' || mark?.status === 'interrupted'

/** Says why a reading broke off; null = it did not. */
function stopOf(marks: readonly (Mark | undefined)[]): StopReason | null {
  const status = marks.findLast(isStop)?.status
  return STOP_REASONS.find((reason) => reason === status) ?? null
}

/** Counts a reading against the document that is on screen. */
export function measureReading(reading: Reading, document: ScriptDocument): ReadingProgress {
  const keys = clauseKeys(document)
  const marks = keys.map((key) => findMark(reading, key))
  const required = document.clauses.filter(({ required }) => required).length
  const confirmed = document.clauses.filter(
    (clause, index) => clause.required && marks[index]?.status === 'confirmed',
  ).length
  const left = document.clauses.filter((_clause, index) => !marks[index])
  const length = (clauses: ScriptDocument['clauses']): number =>
    clauses.reduce((sum, { text }) => sum + text.length, 0)
  return {
    current: marks.indexOf(undefined),
    confirmed,
    required,
    complete: confirmed === required,
    marked: marks.filter((mark) => mark && !isStop(mark)).length,
    total: keys.length,
    stopped: stopOf(marks),
    secondsLeft:
      left.length === 0
        ? 0
        : Math.ceil((document.seconds * length(left)) / Math.max(1, length(document.clauses))),
  }
}
