// Which clauses of a script the agent has read out. Pure. Marks hold clause keys and no text, so that they survive a
// change of language and of layer.
import type { ScriptDocument } from '@gdpr-script/core/base'

/** Lists the reasons an agent can give for leaving out a clause that need not be read. */
export const SKIP_REASONS = ['known', 'declined', 'interrupted', 'not-relevant'] as const

/** Names why a clause was left out. */
export type SkipReason = (typeof SKIP_REASONS)[number]

/** Says what happened to one clause. */
export interface Mark {
  readonly key: string
  readonly status: 'confirmed' | 'skipped'
  /** Only where skipped. */
  readonly reason?: SkipReason
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
  /** Clauses with a mark, whether confirmed or skipped. */
  readonly marked: number
  readonly total: number
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

/** Notes a clause as read out; a clause that has a mark keeps it. */
export function confirmClause(reading: Reading, key: string): Reading {
  return findMark(reading, key) ? reading : [...reading, { key, status: 'confirmed' }]
}

/** Notes every clause of a document as read out; marks that exist are kept. */
export function confirmAll(reading: Reading, document: ScriptDocument): Reading {
  return clauseKeys(document).reduce(confirmClause, reading)
}

/** Leaves out a clause and keeps the reason. A required clause cannot be left out: the reading is returned as it was. */
export function skipClause(
  reading: Reading,
  document: ScriptDocument,
  skip: { key: string; reason: SkipReason },
): Reading {
  const index = clauseKeys(document).indexOf(skip.key)
  if (document.clauses[index]?.required !== false || findMark(reading, skip.key)) return reading
  return [...reading, { ...skip, status: 'skipped' }]
}

/** Takes back the latest mark that belongs to the document. */
export function undoLast(reading: Reading, document: ScriptDocument): Reading {
  const keys = clauseKeys(document)
  const last = reading.findLast((mark) => keys.includes(mark.key))
  return last ? reading.filter((mark) => mark !== last) : reading
}

/** Finds what happened to a clause; undefined = nothing yet. */
export function findMark(reading: Reading, key: string): Mark | undefined {
  return reading.find((mark) => mark.key === key)
}

/** Counts a reading against the document that is on screen. */
export function measureReading(reading: Reading, document: ScriptDocument): ReadingProgress {
  const clauses = document.clauses.map((clause, index) => ({
    clause,
    mark: findMark(reading, clauseKeys(document)[index] ?? ''),
  }))
  const required = clauses.filter(({ clause }) => clause.required)
  const confirmed = required.filter(({ mark }) => mark?.status === 'confirmed').length
  const left = clauses.filter(({ mark }) => !mark)
  const length = (rows: typeof clauses): number =>
    rows.reduce((sum, { clause }) => sum + clause.text.length, 0)
  return {
    current: clauses.findIndex(({ mark }) => !mark),
    confirmed,
    required: required.length,
    complete: confirmed === required.length,
    marked: clauses.length - left.length,
    total: clauses.length,
    secondsLeft:
      left.length === 0 ? 0 : Math.ceil((document.seconds * length(left)) / Math.max(1, length(clauses))),
  }
}
