// Whether something is said in a script: by a built-in clause, or by one of the brand's own that cites the duty.
import type { Citation } from '../citations/citation.js'
import type { RenderedClause, ScriptDocument } from '../render/script-document.js'

/** What carries a duty: built-in clauses whose id begins so, or own ones that count as one of the citations. */
export interface Carrier {
  readonly clauses: readonly string[]
  readonly citations: readonly Citation[]
}

/** True for a clause that carries the duty. "purchase.objection" stands for that clause alone, "opening.first-contact*" for its variants too. */
export function carries({ clauses, citations }: Carrier, { id, citations: cited }: RenderedClause): boolean {
  if (id.startsWith('brand.')) return citations.some((citation) => cited.includes(citation))
  return clauses.some((clause) => (clause.endsWith('*') ? id.startsWith(clause.slice(0, -1)) : id === clause))
}

/** True where a document says it. */
export const isSaid = (carrier: Carrier, { clauses }: ScriptDocument): boolean =>
  clauses.some((clause) => carries(carrier, clause))
