// Which data have to be given, and what happens without them (Art. 13(2)(e)).
import { isArticle14 } from '../../clauses/conditions.js'
import type { DataCategory } from '../../profile/data-category.js'
import type { Profile } from '../../profile/profile.js'
import { dataEntryName } from './data-use.js'
import { eachEntry, failAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'

type Entry = string | DataCategory

const idOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.id)
const requirementOf = (entry: Entry): DataCategory['requirement'] =>
  typeof entry === 'string' ? undefined : entry.requirement

/** Data come from the person unless they are bought, and the person does not give them as well. */
function isFromPerson({ sources = [] }: Profile, entry: Entry): boolean {
  const listing = sources.filter(({ data }) => data?.includes(idOf(entry)) ?? false)
  return listing.length === 0 || !listing.every(isArticle14)
}

/** Required data, and not a word on what cannot be done without them. */
export const missingConsequences = (review: Review): readonly Observation[] =>
  eachEntry<Entry>('/data', review.profile.data, (entry, path) => {
    const requirement = requirementOf(entry)
    if (typeof entry === 'string' || requirement === undefined || requirement === 'optional') return []
    const params = { category: dataEntryName(review, entry) }
    return when(review.text(entry.consequence) === undefined, failAt(`${path}/consequence`, params))
  })

/** Data of which nobody says whether they have to be given. */
export function missingRequirements(review: Review): readonly Observation[] {
  const { profile } = review
  const states = (profile.data ?? []).some((entry) => requirementOf(entry) !== undefined)
  return eachEntry<Entry>('/data', profile.data, (entry, path) => {
    if (requirementOf(entry) !== undefined || !isFromPerson(profile, entry)) return []
    const params = { category: dataEntryName(review, entry) }
    if (typeof entry !== 'string') return [failAt(`${path}/requirement`, params)]
    // The short form has no room for it; where others state theirs, it is an oversight.
    return [states ? { ...failAt(path, params), severity: 'warning' } : failAt(path, params)]
  })
}
