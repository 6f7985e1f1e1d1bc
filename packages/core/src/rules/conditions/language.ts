// Whether everything is said in the language it was promised in, with every value filled in.
import { CALL_VALUES, VALUES } from '../../clauses/values.js'
import { lookupTag, primaryLanguage } from '../../locales/language-tag.js'
import { findText } from '../../locales/localized-text.js'
import { findLocale } from '../../locales/match-locale.js'
import { brandTextOf, brandTexts } from '../brand-wording.js'
import { everyDocument } from '../every-document.js'
import { saidTexts } from '../localized-texts.js'
import { failAt } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'

/** The language itself is not built in: no clause has words in it. */
function missingLocale(review: Review): readonly Observation[] {
  const { profile, locale } = review
  const index = profile.locales?.indexOf(locale) ?? -1
  return [failAt(index < 0 ? '/defaultLocale' : `/locales/${index}`, { scope: 'language', locale })]
}

const missingTexts = (review: Review): readonly Observation[] =>
  saidTexts(review.profile).flatMap(({ path, text }) => {
    const found = findText(text, review.locale, review.profile.defaultLocale)
    if (found?.inWanted !== false) return []
    return [failAt(path, { scope: 'clause', locale: review.locale, clause: review.name(text, path) })]
  })

/** Clauses of the brand's own that are in some script, and have words in another language only. */
function missingWords(review: Review): readonly Observation[] {
  const { scripts = {}, wording = {} } = review.profile
  const own = new Set(Object.values(scripts).flatMap((ids) => ids.filter((id) => id.startsWith('brand.'))))
  const tag = lookupTag(review.locale, Object.keys(wording)) ?? review.locale
  return [...own]
    .filter((id) => brandTextOf(review, id) === undefined)
    .map((id) => failAt(`/wording/${tag}/${id}`, { scope: 'clause', locale: review.locale, clause: id }))
}

/** True where some script had to be said in another language, or borrows words from one. */
function isSaidElsewhere(review: Review, tag: string): boolean {
  const { locale, profile } = review
  if (primaryLanguage(locale) === primaryLanguage(profile.defaultLocale)) return true
  return everyDocument(review).some((document) => document.locale !== tag)
}

/** Texts without words in the language under review, where that changes what is said. */
export function untranslated(review: Review): readonly Observation[] {
  const definition = findLocale(review.locale)
  if (!definition) return missingLocale(review)
  const missing = [...missingTexts(review), ...missingWords(review)]
  return missing.length > 0 && isSaidElsewhere(review, definition.tag) ? missing : []
}

/** What the profile gives, and no call. */
const isOfProfile = (name: string): boolean => Object.hasOwn(VALUES, name) && !CALL_VALUES.has(name)

/** Values that the brand's own wording asks for, and that the profile could give and does not. */
export function unfilledValues(review: Review): readonly Observation[] {
  const paths = new Map(brandTexts(review).map(({ id, path }) => [id, path]))
  if (paths.size === 0) return []
  const clauses = everyDocument(review).flatMap((document) => document.clauses)
  return clauses.flatMap(({ id, parts }) => {
    const path = paths.get(id)
    if (path === undefined) return []
    return parts.flatMap((part) =>
      part.type === 'missing' && isOfProfile(part.name) ? [failAt(path, { name: part.name })] : [],
    )
  })
}
