// A category of data as a bare noun: the profile's own label, else the locale's.
import type { DataCategory, KnownDataCategory } from '../profile/data-category.js'
import type { Facts } from './facts.js'

const isKnown = (facts: Facts, id: string): id is KnownDataCategory =>
  Object.hasOwn(facts.locale.phrases.dataCategory, id)

/** Made for machines: nobody says "household-size". */
const isCode = (id: string): boolean => /[-_\d]/.test(id)

/** The noun for an entry of `data`. A bare noun is said as it stands; undefined for a code that nothing explains. */
export function dataLabel(facts: Facts, entry: string | DataCategory): string | undefined {
  const id = typeof entry === 'string' ? entry : entry.id
  const own = typeof entry === 'string' ? undefined : facts.text(entry.label)
  if (own !== undefined) return own
  if (isKnown(facts, id)) return facts.locale.phrases.dataCategory[id]
  return isCode(id) ? undefined : facts.text(id)
}

/** The noun for an id used elsewhere (`sources[].data`): looked up in `data` first. */
export function dataLabelOf(facts: Facts, id: string): string | undefined {
  const entry = facts.profile.data?.find((candidate) => typeof candidate === 'object' && candidate.id === id)
  return dataLabel(facts, entry ?? id)
}
