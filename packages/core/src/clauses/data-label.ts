// A category of data as a bare noun: the profile's own label, else the locale's.
import type { DataCategory, KnownDataCategory } from '../profile/data-category.js'
import type { Facts } from './facts.js'

const isKnown = (facts: Facts, id: string): id is KnownDataCategory =>
  Object.hasOwn(facts.locale.phrases.dataCategory, id)

/** The noun for an entry of `data`. An id that nothing explains is said as it stands. */
export function dataLabel(facts: Facts, entry: string | DataCategory): string {
  const id = typeof entry === 'string' ? entry : entry.id
  const own = typeof entry === 'string' ? undefined : facts.text(entry.label)
  return own ?? (isKnown(facts, id) ? facts.locale.phrases.dataCategory[id] : (facts.text(id) ?? id))
}

/** The noun for an id used elsewhere (`sources[].data`): looked up in `data` first. */
export function dataLabelOf(facts: Facts, id: string): string {
  const entry = facts.profile.data?.find((candidate) => typeof candidate === 'object' && candidate.id === id)
  return dataLabel(facts, entry ?? id)
}
