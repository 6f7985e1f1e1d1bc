// Several things in a row: "a, b och c".
import type { LocaleDefinition } from '../locales/locale.js'
import { formatPhrase } from './phrase.js'

/** Joins items the way the locale lists them; undefined for none. */
export function listPhrase(locale: LocaleDefinition, items: readonly string[]): string | undefined {
  const last = items.at(-1)
  const others = items.slice(0, -1)
  if (last === undefined || others.length === 0) return last
  const head = others.reduce((sofar, next) =>
    formatPhrase(locale, locale.phrases.listHead, { head: sofar, next }),
  )
  return formatPhrase(locale, locale.phrases.listLast, { head, last })
}
