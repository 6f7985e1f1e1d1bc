// Every text of a profile with its place: for words that may stand nowhere at all.
import type { Profile } from '../profile/profile.js'

/** A text, and the JSON Pointer that leads to it. */
export interface PlacedText {
  readonly path: string
  readonly text: string
}

const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

function textsIn(value: unknown, path: string): PlacedText[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}/${escapeStep(key)}`))
}

/** Found once per profile: several rules look for words, in every language under review. */
const found = new WeakMap<Profile, readonly PlacedText[]>()

/** Every string of a profile, the brand's wording included, in the order of the profile. */
export function profileTexts(profile: Profile): readonly PlacedText[] {
  const texts = found.get(profile) ?? textsIn(profile, '')
  found.set(profile, texts)
  return texts
}
