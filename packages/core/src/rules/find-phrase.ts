// Word lists against texts: whole words, in any case, of any script. Knows no rule and no language.
import { findLocale } from '../locales/match-locale.js'
import { findText } from '../locales/localized-text.js'
import type { ReviewWords } from '../locales/review-words.js'
import type { LocalizedText } from '../profile/primitives.js'
import type { Review } from './review.js'

/** Compiled lists, for as long as their locale is there. */
const compiled = new WeakMap<readonly string[], RegExp>()

/** "*" at the end of a phrase stands for the rest of a word. */
function source(phrase: string): string {
  const open = phrase.endsWith('*')
  const words = (open ? phrase.slice(0, -1) : phrase).normalize('NFC').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return words.replaceAll(' ', '\\s+') + (open ? '[\\p{L}\\p{N}]*' : '')
}

function toRegExp(phrases: readonly string[]): RegExp {
  const known = compiled.get(phrases)
  if (known) return known
  const made = new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.map(source).join('|')})(?![\\p{L}\\p{N}])`, 'iu')
  compiled.set(phrases, made)
  return made
}

/** The first phrase of a list that a text contains as whole words, as the text writes it; undefined = none. */
export const findPhrase = (text: string, phrases: readonly string[]): string | undefined =>
  phrases.length === 0 ? undefined : toRegExp(phrases).exec(text.normalize('NFC'))?.[0]

/** A text without any phrase of a list. */
export const withoutPhrases = (text: string, phrases: readonly string[]): string =>
  phrases.length === 0 ? text : text.normalize('NFC').replace(new RegExp(toRegExp(phrases), 'giu'), ' ')

/** The word lists of the language under review; undefined where it has none. */
export const reviewWords = ({ locale }: Review): ReviewWords | undefined => findLocale(locale)?.reviewWords

/** A text of the profile, if it is in the language under review. */
export function ownText({ profile, locale }: Review, text: LocalizedText | undefined): string | undefined {
  const found = findText(text, locale, profile.defaultLocale)
  return found?.inWanted === true ? found.value : undefined
}

/** The phrase of a list that a profile text contains; a text in another language than the reviewed one has none. */
export function findInText(
  review: Review,
  text: LocalizedText | undefined,
  list: (words: ReviewWords) => readonly string[],
): string | undefined {
  const own = ownText(review, text)
  const words = reviewWords(review)
  return own === undefined || !words ? undefined : findPhrase(own, list(words))
}

/** True where a profile text is nothing but a phrase of a list, a stop at its end aside. */
export function isWholePhrase(
  review: Review,
  text: LocalizedText | undefined,
  list: (words: ReviewWords) => readonly string[],
): boolean {
  const own = ownText(review, text)
    ?.normalize('NFC')
    .toLowerCase()
    .replace(/[.!]+$/, '')
  const words = reviewWords(review)
  return own !== undefined && words !== undefined && list(words).includes(own)
}
