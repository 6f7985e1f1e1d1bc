/// <reference types="vite/types/importMeta.d.ts" />
// Every rule has fixtures and every fixture a rule; a deliberate fault raises exactly its rule, and nothing else.
import { describe, expect, test } from 'vitest'
import { soundProfile } from '@gdpr-script/test-utils'
import { isCitation } from '../src/citations/citation.js'
import { locales, parseProfile, safeParseProfile } from '../src/index.js'
import { compileMessage, findMessageFault } from '../src/clauses/wording.js'
import { en } from '../src/locales/en/index.js'
import type { LocaleDefinition } from '../src/locales/locale.js'
import { explainFinding } from '../src/rules/explain-finding.js'
import { reviewProfile } from '../src/rules/review-profile.js'
import type { Finding, Outcome } from '../src/rules/rule.js'
import { RULES } from '../src/rules/rules.js'
import { TODAY, type FindingCase, type PassCase, type RefusedCase, type RuleFixture } from './rule-fixture.js'
import { SHIPPED_LOCALES } from '../src/locales/shipped.js'

const files = import.meta.glob<RuleFixture>('./rules/*.ts', { eager: true, import: 'default' })
const fixtures = Object.entries(files).map(([path, fixture]) => {
  return { id: /(?<id>[\w-]+)\.ts$/.exec(path)?.groups?.['id'] ?? path, fixture }
})

const review = ({ profile, today = TODAY, locale }: PassCase): Finding[] =>
  reviewProfile(parseProfile(profile), { today, ...(locale !== undefined && { locale }) })

const row = (id: string) => RULES.find((rule) => rule.id === id)

const isRefused = (entry: FindingCase | RefusedCase): entry is RefusedCase => 'refused' in entry

function expectRefused({ refused, at }: RefusedCase): void {
  const result = safeParseProfile(refused)
  expect(result.success ? [] : result.error.issues.map(({ path }) => path)).toContain(at)
}

function expectFound(id: string, outcome: Outcome, entry: FindingCase): void {
  const findings = review(entry)
  const own = findings.filter(({ rule }) => rule === id)
  const others = findings.filter(({ rule }) => rule !== id)
  expect(own.map(({ path }) => path)).toEqual([entry.at].flat())
  expect([...new Set(own.map((finding) => finding.outcome))]).toEqual([outcome])
  expect([...new Set(own.map(({ severity }) => severity))]).toEqual([entry.severity ?? row(id)?.severity])
  expect([...new Set(others.map(({ rule }) => rule))].sort()).toEqual(
    Object.keys(entry.alsoRaises ?? {}).sort(),
  )
  for (const finding of own) expectExplained(finding)
}

/** A hole in a message shows as its name in braces. */
function expectExplained(finding: Finding): void {
  for (const locale of locales) {
    const { problem, fix } = explainFinding(finding, locale)
    for (const sentence of [problem, fix]) expect(sentence, locale).toMatch(/^[^{}]+[.?]$/)
  }
}

describe('the rule table', () => {
  test('has every id once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length)
  })

  test('cites sources that exist, at least one a rule', () => {
    for (const { id, citations } of RULES) {
      expect(citations.length, id).toBeGreaterThan(0)
      expect(citations.filter((citation) => !isCitation(citation))).toEqual([])
    }
  })

  test('has a file of fixtures for every rule, and none for anything else', () => {
    expect(fixtures.map(({ id }) => id).sort()).toEqual(RULES.map(({ id }) => id).sort())
  })
})

/** Every list of phrases of a locale, with its key. */
const phraseLists = ({ reviewWords }: LocaleDefinition): [string, readonly string[]][] =>
  Object.entries(reviewWords ?? {}).flatMap(([key, words]) =>
    Array.isArray(words)
      ? [[key, words as readonly string[]] as [string, readonly string[]]]
      : Object.entries(words as Record<string, readonly string[]>).map(
          ([right, list]): [string, readonly string[]] => [`${key}.${right}`, list],
        ),
  )

/** What a message may say: itself, or each of its variants. */
const sentencesOf = (source: string): string[] =>
  source.startsWith('.') ? [...source.matchAll(/\{\{(.*)\}\}/g)].map(([, text = '']) => text) : [source]

describe.each(SHIPPED_LOCALES.map((locale) => [locale.tag, locale] as const))(
  'the words in %s',
  (_tag, locale) => {
    test('explain every rule, and no other', () => {
      expect(Object.keys(locale.findings ?? {}).sort()).toEqual(RULES.map(({ id }) => id).sort())
    })

    test('are one sentence each, compile, and use the values of English', () => {
      for (const [id, words] of Object.entries(locale.findings ?? {})) {
        for (const part of ['problem', 'fix'] as const) {
          expect(findMessageFault(words[part]), id).toBeNull()
          for (const sentence of sentencesOf(words[part])) {
            expect(sentence, id).toMatch(/^[\p{Lu}{].*[^ .]\.$/u)
            expect(sentence, id).not.toMatch(/[<>]| {2}|\. \p{Lu}/u)
          }
          const variables = (source = '') => [...compileMessage(locale.tag, source).variables].sort()
          expect(variables(words[part]), id).toEqual(variables(en.findings?.[id]?.[part]))
        }
      }
    })

    test('to look for are written in small letters, each once, in every list of English', () => {
      expect(phraseLists(locale).map(([key]) => key)).toEqual(phraseLists(en).map(([key]) => key))
      for (const [key, list] of phraseLists(locale)) {
        expect(list.length, key).toBeGreaterThan(0)
        expect(list, key).toEqual([...new Set(list.map((phrase) => phrase.trim().toLowerCase()))])
      }
    })
  },
)

describe('a sound profile', () => {
  test.each([undefined, ...(soundProfile().locales ?? [])])('has no finding in %s', (locale) => {
    expect(review({ name: '', profile: soundProfile(), ...(locale !== undefined && { locale }) })).toEqual([])
  })
})

describe.each(fixtures.map(({ id, fixture }) => [id, fixture] as const))('%s', (id, fixture) => {
  test('has a profile that passes, and one that does not', () => {
    expect(fixture.pass.length).toBeGreaterThan(0)
    expect((fixture.fail ?? []).length + (fixture.review ?? []).length).toBeGreaterThan(0)
  })

  test.each(fixture.pass.map((entry) => [entry.name, entry] as const))('passes: %s', (_name, entry) => {
    expect(review(entry).filter(({ rule }) => rule === id)).toEqual([])
  })

  test.each((fixture.fail ?? []).map((entry) => [entry.name, entry] as const))(
    'fails: %s',
    (_name, entry) => {
      if (isRefused(entry)) expectRefused(entry)
      else expectFound(id, 'fail', entry)
    },
  )

  test.each((fixture.review ?? []).map((entry) => [entry.name, entry] as const))(
    'wants a review: %s',
    (_name, entry) => {
      expectFound(id, 'review', entry)
    },
  )
})
