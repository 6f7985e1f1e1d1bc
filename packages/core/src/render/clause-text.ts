// Parts → the words on one line.
import { formatPhrase } from '../clauses/phrase.js'
import type { LocaleDefinition } from '../locales/locale.js'
import type { ClausePart } from './script-document.js'

/** The note that stands where a value is missing, e.g. "[saknas: ditt namn]". */
export function missingText(locale: LocaleDefinition, name: string): string {
  const { valueNames, missing } = locale.phrases
  const shown = Object.hasOwn(valueNames, name) ? (valueNames[name] ?? name) : name
  return formatPhrase(locale, missing, { name: shown })
}

/** The text of parts, holes included. */
export const clauseText = (locale: LocaleDefinition, parts: readonly ClausePart[]): string =>
  parts.map((part) => (part.type === 'missing' ? missingText(locale, part.name) : part.value)).join('')
