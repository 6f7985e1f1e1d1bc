// One item, one customer: where is it told? Pure; knows no item by name.
import type { Citation } from '../citations/citation.js'
import { CALL_VALUES, VALUES } from '../clauses/values.js'
import { isBrandClauseId } from '../clauses/clause-ids.js'
import type { ClausePart, RenderedClause } from '../render/script-document.js'
import type { CoverageItem, Telling } from './coverage-item.js'
import type { Customer } from './customer.js'
import type { ToldClauses, ToldLayer } from './told-clauses.js'

/** Where an item is told; 'not-applicable' = it is not owed. */
export type CoverageStatus = ToldLayer | 'missing' | 'not-applicable'

/** Where an item is told, and by which clauses. */
export interface Covering {
  readonly status: CoverageStatus
  /** Ids of the clauses that tell it there, each once; [] where it is missing or not owed. */
  readonly clauses: readonly string[]
}

/** From best to worst. */
const RANKS = ['not-applicable', 'spoken-short', 'spoken-full', 'follow-up', 'missing'] as const
const LAYERS = ['spoken-short', 'spoken-full', 'follow-up'] as const satisfies readonly ToldLayer[]

const MISSING: Covering = { status: 'missing', clauses: [] }

/** The profile should say it and does not, so that the brand's words have a hole. What the call gives comes later. */
const isHole = (part: ClausePart): boolean =>
  part.type === 'missing' && Object.hasOwn(VALUES, part.name) && !CALL_VALUES.has(part.name)

/** An own clause counts as what the brand says it answers to: an article of the item, or the right that it is about. */
function countsAs({ article13, article14, right }: CoverageItem, citations: readonly string[]): boolean {
  const exact = new Set<Citation | null>([article13, article14])
  return citations.some(
    (citation) =>
      exact.has(citation as Citation) ||
      (right !== undefined && (citation === right || citation.startsWith(`${right}(`))),
  )
}

/** True for what one telling leaves open in some layer. */
const isLeftOpen = ({ open = [] }: Telling, told: ToldClauses): boolean =>
  LAYERS.some((layer) => told[layer].some(({ id }) => open.includes(id)))

function coverTelling(item: CoverageItem, telling: Telling, told: ToldClauses): Covering {
  const builtIn = isLeftOpen(telling, told) ? [] : telling.by
  const tells = ({ id, parts, citations }: RenderedClause): boolean =>
    !parts.some(isHole) && (isBrandClauseId(id) ? countsAs(item, citations) : builtIn.includes(id))
  for (const status of LAYERS) {
    const clauses = told[status].filter(tells).map(({ id }) => id)
    if (clauses.length > 0) return { status, clauses: [...new Set(clauses)] }
  }
  return MISSING
}

/** The worst of some coverings, with the clauses of all that it takes. Nothing to cover = not applicable. */
export function worstCovering(coverings: readonly Covering[]): Covering {
  const rank = Math.max(0, ...coverings.map(({ status }) => RANKS.indexOf(status)))
  const status = RANKS[rank] ?? 'missing'
  const clauses = status === 'missing' ? [] : coverings.flatMap((covering) => covering.clauses)
  return { status, clauses: [...new Set(clauses)] }
}

/** Finds where a customer is told an item: all that is owed of it, in the layer that has the last of it. */
export function coverItem(item: CoverageItem, customer: Customer, told: ToldClauses): Covering {
  const owed = item.tellings.filter(({ when }) => when?.(customer) ?? true)
  return worstCovering(owed.map((telling) => coverTelling(item, telling, told)))
}
