// What a clause is. A row says when it is said, how often, and on which article it rests; its words are a locale's.
import type { Citation } from '../citations/citation.js'
import type { Facts, Subject } from './facts.js'

/** Holds or does not hold for one saying. Pure. */
export type Condition = (facts: Facts, subject: Subject) => boolean

/** What the sayings of a clause are about, in order; [] = it is not said. Pure. */
export type Subjects = (facts: Facts) => readonly Subject[]

/** One row of the clause table. */
export interface Clause {
  /** Script, then content, e.g. "purchase.retention". */
  readonly id: string
  readonly citations: readonly Citation[]
  /** 'short' = in both layers, and required; 'full' = in the full layer alone; 'short-only' = closes the short layer. */
  readonly layer: 'short' | 'full' | 'short-only'
  /** When a 'full' clause belongs to the short layer all the same. */
  readonly alsoShort?: Condition
  /** Absent = said once. Neighbours in a script with the same `each` are said subject by subject. */
  readonly each?: Subjects
  /** Absent = always. */
  readonly when?: Condition
  /** True for an honest "I do not know". */
  readonly notStated?: true
}
