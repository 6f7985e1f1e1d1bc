// What a finding calls a thing that the locales name: a country, a special category of data.
import type { LocaleDefinition } from '../locales/locale.js'
import { locales, matchLocale } from '../locales/match-locale.js'
import type { Review } from './review.js'

/** The name in the one language of the whole review, so that a finding is the same in every language reviewed. */
export function nameFromLocale(
  review: Review,
  id: string,
  pick: (locale: LocaleDefinition) => string | undefined,
): string {
  const names = locales.flatMap((tag) => {
    const name = pick(matchLocale(tag))
    return name === undefined ? [] : [[tag, name] as const]
  })
  return names.length === 0 ? id : review.name(Object.fromEntries(names), id)
}

/** The name of a country. */
export const countryName = (review: Review, code: string): string =>
  nameFromLocale(review, code, ({ countries }) =>
    Object.hasOwn(countries, code) ? countries[code] : undefined,
  )
