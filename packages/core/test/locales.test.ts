// Every language says the same things: keys, variables and plural forms are read out of the tables, not listed here.
import { describe, expect, test } from 'vitest'
import { parseMessage } from 'messageformat'
import { CLAUSES } from '../src/clauses/clauses.js'
import { compileMessage, findMessageFault } from '../src/clauses/wording.js'
import { countSms } from '../src/follow-up/sms-segments.js'
import { normaliseSms } from '../src/follow-up/normalise-sms.js'
import { en } from '../src/locales/en/index.js'
import type { LocaleDefinition } from '../src/locales/locale.js'
import { KNOWN_DATA_CATEGORIES } from '../src/profile/known-data-category.js'
import { RIGHTS, SCRIPT_IDS } from '../src/profile/profile.js'
import { SHIPPED_LOCALES } from '../src/locales/shipped.js'

const LOCALES: readonly LocaleDefinition[] = SHIPPED_LOCALES

/** Every text of a table with its place, e.g. ["phrases.retention.period", "i {$period} …"]. */
function texts(value: unknown, path: readonly string[] = []): [string, string][] {
  if (typeof value === 'string') return [[path.join('/'), value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, [...path, key]))
}

const messages = (locale: LocaleDefinition): Map<string, string> =>
  new Map(texts({ clauses: locale.clauses, phrases: locale.phrases }))

const variables = (locale: LocaleDefinition, source: string): string[] =>
  [...compileMessage(locale.tag, source).variables].sort()

/** The words of a message with each placeholder as one word; of a message with variants, the last. */
const wordsOf = (source: string): string =>
  (/\{\{(?<last>.*)\}\}$/.exec(source)?.groups?.['last'] ?? source).replace(/\{\$\w+\}/g, 'x')

/** Keys of the variants of a message that counts, "*" included; none for one that picks by a word. */
function variantKeys(source: string): string[] {
  const message = parseMessage(source)
  if (message.type !== 'select' || !source.includes(':integer')) return []
  return message.variants.map(({ keys }) => keys.map((key) => (key.type === '*' ? '*' : key.value)).join(' '))
}

describe.each(LOCALES.map((locale) => [locale.tag, locale] as const))('%s', (_tag, locale) => {
  test('has words for every clause, and for no other', () => {
    expect(Object.keys(locale.clauses).sort()).toEqual(CLAUSES.map(({ id }) => id).sort())
  })

  test('has the keys of English', () => {
    expect([...messages(locale).keys()].sort()).toEqual([...messages(en).keys()].sort())
    expect(Object.keys(locale.countries).sort()).toEqual(Object.keys(en.countries).sort())
    expect(Object.keys(locale.authorities).sort()).toEqual(Object.keys(en.authorities).sort())
    expect(texts(locale.calendar.holidays).map(([key]) => key)).toEqual(
      texts(en.calendar.holidays).map(([key]) => key),
    )
  })

  test('names every script, right and known data category', () => {
    expect(Object.keys(locale.scripts).sort()).toEqual([...SCRIPT_IDS].sort())
    expect(Object.keys(locale.rights).sort()).toEqual([...RIGHTS].sort())
    expect(Object.keys(locale.phrases.dataCategory).sort()).toEqual([...KNOWN_DATA_CATEGORIES].sort())
  })

  test('uses the variables of English in every message', () => {
    for (const [key, source] of messages(locale)) {
      expect(variables(locale, source), key).toEqual(variables(en, messages(en).get(key) ?? ''))
    }
  })

  test('has messages that compile and hold no markup', () => {
    for (const [key, source] of messages(locale)) {
      expect(findMessageFault(source), key).toBeNull()
      expect(source, key).not.toMatch(/[<>]|&\w+;/)
    }
  })

  test('has a variant for every plural form of the language', () => {
    const forms = new Intl.PluralRules(locale.tag).resolvedOptions().pluralCategories
    const expected = forms.map((form) => (form === 'other' ? '*' : form)).sort()
    for (const [key, source] of messages(locale)) {
      const keys = variantKeys(source)
      if (keys.length > 0) expect(keys.sort(), key).toEqual(expected)
    }
  })

  test('leaves no double space, no space before a stop, no stray stop', () => {
    for (const [key, source] of messages(locale)) {
      expect(wordsOf(source), key).not.toMatch(/ {2}| [.,:!?]|\.\.|^\s|\s$/)
    }
  })

  test('keeps text messages in the GSM-7 basic set', () => {
    const sms = Object.entries(locale.clauses).filter(([id]) => id.includes('-sms'))
    for (const [id, source] of sms) {
      const words = normaliseSms(source.replace(/\{\$\w+\}/g, ''))
      expect(countSms(words), id).toMatchObject({ encoding: 'GSM-7', costly: [] })
    }
  })

  test('keeps the agent out of what is written', () => {
    const AGENT: Readonly<Record<string, RegExp>> = {
      sv: /\b(jag|mig)\b/i,
      en: /\b(I|me)\b/,
      nb: /\b(jeg|meg)\b/i,
      da: /\b(jeg|mig)\b/i,
      fi: /\b(minä|minun|minulle)\b/i,
      de: /\b(ich|mich|mir)\b/i,
    }
    const word = AGENT[locale.tag] ?? /$^/
    for (const [id, source] of Object.entries(locale.clauses)) {
      if (id.startsWith('follow-up.')) expect(source, id).not.toMatch(word)
    }
  })
})
