// Profile → for each item of Art. 13 and 14, the moment at which the customer hears it.
import type { Citation } from '../citations/citation.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { ClauseId, Profile } from '../profile/profile.js'
import { coverItem, type CoverageStatus, worstCovering } from './cover-item.js'
import type { CoverageItem } from './coverage-item.js'
import { type Article, customersOf } from './customer.js'
import { ITEMS } from './items.js'
import { toldClauses } from './told-clauses.js'

/** One item of Art. 13 or 14, and where the customer gets it. */
export interface CoverageRow {
  /** The duty, e.g. "retention"; the same for both articles. */
  id: string
  /** Where the article that applies asks for it. */
  item: Citation
  /** The best layer that carries it. */
  status: CoverageStatus
  /** The clauses that carry it in that layer, in the order in which they are told. */
  clauses: readonly ClauseId[]
}

const ARTICLES: readonly Article[] = [13, 14]

const articleOf = (item: CoverageItem, article: Article): Citation | null =>
  article === 13 ? item.article13 : item.article14

/**
 * Lists each item of Art. 13 or 14, whichever applies, and where the customer gets it; one row per article where both
 * do. Sources come under the article of their kind, a recording under Art. 13, and where no source is stated Art. 14
 * is owed. Customers of several sources count by the worst of them. Never throws for a parsed profile.
 *
 * @example
 * const missing = coverProfile(profile, { locale: 'sv' }).filter(({ status }) => status === 'missing')
 */
export function coverProfile(profile: Profile, options: { locale: LanguageTag }): CoverageRow[] {
  const customers = customersOf(profile)
  const toldTo = toldClauses(profile, options.locale)
  return (ITEMS as readonly CoverageItem[]).flatMap((item) =>
    ARTICLES.flatMap((article): CoverageRow[] => {
      const asked = customers.filter((customer) => customer.article === article)
      const citation = articleOf(item, article)
      if (citation === null || asked.length === 0) return []
      const coverings = asked.map((customer) => coverItem(item, customer, toldTo(customer.source)))
      return [{ id: item.id, item: citation, ...worstCovering(coverings) }]
    }),
  )
}
