// Several things in a row: "a, b och c".
import type { LocaleDefinition } from '../locales/locale.js'
import type { ListType, ListValue } from './message.js'
import { formatPhrase } from './phrase.js'

/** Joins items the way the locale lists them, with "and" where nothing else is asked for; undefined for none. */
export function listPhrase(
  locale: LocaleDefinition,
  items: readonly string[],
  type: ListType = 'conjunction',
): string | undefined {
  const last = items.at(-1)
  const others = items.slice(0, -1)
  if (last === undefined || others.length === 0) return last
  const head = others.reduce((sofar, next) =>
    formatPhrase(locale, locale.phrases.listHead, { head: sofar, next }),
  )
  const { listLast, listLastOr } = locale.phrases
  return formatPhrase(locale, type === 'conjunction' ? listLast : listLastOr, { head, last })
}

/** The items as a value that a message may list itself; undefined for none. */
export const listValue = (locale: LocaleDefinition, items: readonly string[]): ListValue | undefined =>
  items.length === 0 ? undefined : { items, join: (type) => listPhrase(locale, items, type) ?? '' }
