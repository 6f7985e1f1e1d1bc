import { primaryLanguage } from '../locales/language-tag.js'
import type { LanguageTag } from './primitives.js'

/** Makes the tag by which a language is known from others: in lower case, "no" as "nb", which is what it is read as. */
export const languageKey = (tag: LanguageTag): string =>
  [primaryLanguage(tag), ...tag.toLowerCase().split('-').slice(1)].join('-')

/** Says whether no language of a group is there twice. */
export function isOncePerLanguage(texts: object): boolean {
  const tags = Object.keys(texts)
  return new Set(tags.map(languageKey)).size === tags.length
}
