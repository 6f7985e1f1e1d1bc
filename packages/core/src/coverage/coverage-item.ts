// What an item of coverage is: one thing that Art. 13 or 14 wants told, and the clauses that tell it.
import type { Citation } from '../citations/citation.js'
import type { Customer } from './customer.js'

/** Holds or does not hold for a customer. Pure. */
export type CustomerCondition = (customer: Customer) => boolean

/** Something that has to be told whole; a clause of `by` is enough for it. */
export interface Telling {
  /** When it is owed. Absent = always. */
  readonly when?: CustomerCondition
  /** Ids of the built-in clauses that tell it. */
  readonly by: readonly string[]
  /** Ids of the built-in clauses that leave it open: where one of them is said, built-in clauses have not told it. */
  readonly open?: readonly string[]
}

/** One row of the table of items. It does not apply to a customer to whom nothing of it is owed. */
export interface CoverageItem {
  /** The duty, kebab-case, e.g. "right-access". */
  readonly id: string
  /** Where Art. 13 asks for it; null = it does not. */
  readonly article13: Citation | null
  /** Where Art. 14 asks for it; null = it does not. */
  readonly article14: Citation | null
  /** The article of the right itself; a brand's clause that cites it, or a part of it, counts. */
  readonly right?: Citation
  /** What has to be told; every one that is owed. */
  readonly tellings: readonly Telling[]
}
