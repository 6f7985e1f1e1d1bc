// Who is told, and under which article: a person whose data came from one source of the profile.
import { isArticle14 } from '../clauses/conditions.js'
import type { Profile } from '../profile/profile.js'
import type { Source } from '../profile/source.js'

/** Art. 13 for data from the person, Art. 14 for data from somebody else. */
export type Article = 13 | 14

/** One customer of the campaign, as far as the law tells customers apart. */
export interface Customer {
  readonly profile: Profile
  readonly article: Article
  /** Where the data came from; undefined = not stated. */
  readonly source: Source | undefined
}

const articleOf = (source: Source): Article => (isArticle14(source) ? 14 : 13)

/** What is recorded comes from the person (CJEU C-422/24), whoever sold the number. */
function recordedCustomers(profile: Profile, stated: readonly Customer[]): Customer[] {
  const isRecorded = typeof profile.call?.recording === 'object'
  if (!isRecorded || stated.some(({ article }) => article === 13)) return []
  return stated.map((customer) => ({ ...customer, article: 13 }))
}

/**
 * Lists the customers whom a profile tells apart: one per source, and under Art. 13 as well where only the recording
 * comes from them. Where no source is stated, Art. 14 is owed.
 */
export function customersOf(profile: Profile): Customer[] {
  const stated = (profile.sources ?? []).map((source): Customer => ({
    profile,
    source,
    article: articleOf(source),
  }))
  const customers: Customer[] = stated.length > 0 ? stated : [{ profile, source: undefined, article: 14 }]
  return [...recordedCustomers(profile, customers), ...customers]
}
