// Lists of phrases that may hold lists themselves: "vardagar 8–12 och 13–17 samt lördag 10–14".
import { formatPhrase } from '../clauses/phrase.js'
import type { LocaleDefinition } from '../locales/locale.js'

/** A phrase, and whether it holds an "and" of its own. */
export interface ListItem {
  readonly text: string
  readonly isList: boolean
}

/** Joins items; where one of them is a list, the last is joined by another word than "and". Empty for none. */
export function joinItems(items: readonly ListItem[], locale: LocaleDefinition): ListItem {
  const [first, ...others] = items
  const last = others.pop()
  if (!first || !last) return first ?? { text: '', isList: false }
  const head = others.reduce(
    (sofar, next) => formatPhrase(locale, locale.phrases.listHead, { head: sofar, next: next.text }),
    first.text,
  )
  const source = items.some(({ isList }) => isList) ? locale.calendar.outerListLast : locale.phrases.listLast
  return { text: formatPhrase(locale, source, { head, last: last.text }), isList: true }
}

/** Joins plain words. */
export const joinWords = (words: readonly string[], locale: LocaleDefinition): ListItem =>
  joinItems(
    words.map((text) => ({ text, isList: false })),
    locale,
  )
