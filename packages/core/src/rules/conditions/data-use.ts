// Which categories of data a purpose uses, and what a finding calls them.
import type { DataCategory } from '../../profile/data-category.js'
import type { Profile } from '../../profile/profile.js'
import { nameFromLocale } from '../name-from-locale.js'
import type { Review } from '../review.js'

type DataEntry = string | DataCategory

const idOf = (entry: DataEntry): string => (typeof entry === 'string' ? entry : entry.id)

/** A recording is used by the call itself, whose purpose stands with it. */
const isUsedByCall = ({ call }: Profile, id: string): boolean =>
  id === 'call-recording' && typeof call?.recording === 'object'

/** True where some purpose uses an entry of `data`; one that lists none uses all. No purposes at all: not known. */
export function isUsed(profile: Profile, entry: DataEntry): boolean {
  const { purposes = [] } = profile
  const id = idOf(entry)
  return (
    purposes.length === 0 ||
    purposes.some(({ data }) => data?.includes(id) ?? true) ||
    isUsedByCall(profile, id)
  )
}

/** What a finding calls an entry of `data`: its label, the locale's word for a known category, else its id. */
export function dataEntryName(review: Review, entry: DataEntry): string {
  const id = idOf(entry)
  const known = nameFromLocale(review, id, ({ phrases: { dataCategory } }) =>
    Object.hasOwn(dataCategory, id) ? dataCategory[id as keyof typeof dataCategory] : undefined,
  )
  return typeof entry === 'string' ? known : review.name(entry.label, known)
}

/** Positions of the entries of `data` that no source gave, where every source lists what it gave. */
export function unsourcedData({ sources = [], data = [] }: Profile): readonly number[] {
  const lists = sources.map((source) => source.data)
  if (lists.some((list) => list === undefined)) return []
  const given = new Set(lists.flatMap((list) => list ?? []))
  return data.flatMap((entry, index) => (given.has(idOf(entry)) ? [] : [index]))
}
