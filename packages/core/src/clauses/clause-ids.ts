// The ids of the built-in clauses, for whoever has to tell a brand's misspelt id from a known one.
import { CLAUSES } from './clauses.js'

/** The ids of all built-in clauses. */
export const CLAUSE_IDS: ReadonlySet<string> = new Set(CLAUSES.map(({ id }) => id))

/** True for the id of a clause of the brand's own, "brand.…". */
export const isBrandClauseId = (id: string): boolean => id.startsWith('brand.')
