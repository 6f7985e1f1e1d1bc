// DATA: every built-in clause, in one table. The words are in locales/<tag>/clauses.ts.
import type { Clause } from './clause.js'
import {
  LEGAL_BASIS_CLAUSES,
  OTHER_CLAUSES,
  RIGHTS_CLAUSES,
  SENSITIVE_DATA_CLAUSES,
  SOURCE_CLAUSES,
} from './rows/answers.js'
import { FOLLOW_UP_CLAUSES } from './rows/follow-up.js'
import { OPENING_CLAUSES } from './rows/opening.js'
import { PURCHASE_CLAUSES } from './rows/purchase.js'

/** Every built-in clause. */
export const CLAUSES: readonly Clause[] = [
  ...OPENING_CLAUSES,
  ...PURCHASE_CLAUSES,
  ...SOURCE_CLAUSES,
  ...LEGAL_BASIS_CLAUSES,
  ...RIGHTS_CLAUSES,
  ...SENSITIVE_DATA_CLAUSES,
  ...OTHER_CLAUSES,
  ...FOLLOW_UP_CLAUSES,
]

const BY_ID: ReadonlyMap<string, Clause> = new Map(CLAUSES.map((clause) => [clause.id, clause]))

/** Finds a built-in clause by id. */
export const findClause = (id: string): Clause | undefined => BY_ID.get(id)
