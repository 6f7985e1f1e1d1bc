// DATA: how old the rules are, and what the law is known to change. Facts as of the month stated.
import type { IsoDate } from '../../profile/primitives.js'

/** Month in which every rule was last held against the law. */
export const RULE_SET_AS_OF = '2026-11'

/** A change of the law that the rules do not know yet. */
export interface PendingChange {
  /** What changes, in plain English. */
  readonly what: string
  /** First day on which it holds; null = adopted or not, nobody knows the day. */
  readonly from: IsoDate | null
}

/** Changes that were known, but not in force, when the rules were last checked. */
export const PENDING_CHANGES: readonly PendingChange[] = [
  { what: 'Digital Omnibus, COM(2025) 837: Art. 12(5) and 13(4)', from: null },
  { what: "Norway: the age of a child's own consent from 13 to 15", from: null },
  { what: 'The adequacy decision for the United Kingdom expires', from: '2032-01-01' },
]
