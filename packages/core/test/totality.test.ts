// No profile makes the renderer throw, and none leaves a hole that cannot be seen.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { profileVariants, richProfile } from '@gdpr-script/test-utils'
import {
  type Profile,
  locales,
  parseProfile,
  referRight,
  renderFollowUp,
  renderScript,
  safeParseProfile,
  type ScriptDocument,
  toHtml,
  toMarkdown,
  toText,
} from '../src/index.js'
import { RIGHTS, SCRIPT_IDS } from '../src/profile/profile.js'

const HOLE =
  /(?<!\p{L})(\p{L}+) \1(?!\p{L})|undefined|null|NaN|\[object|\{\$|\{\w+\}| {2}|\.\.(?!\.)| [.,:;!?]| $|^ |^$/u

function expectWhole(document: ScriptDocument): void {
  const place = `${document.script} ${document.locale} ${document.layer}`
  expect(document.clauses.length, place).toBeGreaterThan(0)
  for (const { id, text, parts, citations } of document.clauses) {
    expect(text, `${place} ${id}`).not.toMatch(HOLE)
    expect(citations, `${place} ${id}`).not.toHaveLength(0)
    for (const part of parts) if (part.type !== 'missing') expect(part.value, id).not.toBe('')
  }
  const holes = document.clauses.flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'missing' ? [part.name] : [])),
  )
  expect([...document.missing].sort()).toEqual([...new Set(holes)].sort())
  const text = toText(document)
  expect(text.split('\n')).toHaveLength(document.clauses.length)
  expect(toHtml(document).match(/<p>/g)).toHaveLength(document.clauses.length)
  expect(toMarkdown(document)).toContain('## ')
}

const NOW = new Date('2026-11-24T12:00:00Z')

function renderAll(profile: Profile): void {
  for (const locale of locales) {
    for (const script of SCRIPT_IDS) expectWhole(renderScript(profile, script, { locale }))
    for (const script of ['opening', 'purchase'] as const) {
      expectWhole(renderScript(profile, script, { locale, layer: 'full' }))
    }
    for (const kind of ['rights-contact', 'purchase-notice'] as const) {
      for (const channel of ['sms', 'email'] as const) {
        const { text, subject, sms, html } = renderFollowUp(profile, kind, { locale, channel })
        for (const line of text.split('\n').filter((found) => found !== '')) expect(line).not.toMatch(HOLE)
        expect([subject !== null, html !== null, sms === null]).toEqual(Array(3).fill(channel === 'email'))
      }
    }
  }
  for (const right of RIGHTS) {
    expectWhole(renderScript(profile, 'rights', { locale: 'sv', now: NOW, context: { right } }))
    expect(referRight(profile, right, { locale: 'sv', now: NOW }).right).toBe(right)
  }
}

describe('every variant of a profile', () => {
  test.each(profileVariants().map(({ name, profile }) => [name, profile] as const))(
    '%s',
    (_name, profile) => {
      renderAll(parseProfile(profile))
    },
  )
})

type Path = readonly (string | number)[]

/** The place of everything inside a value that can be taken out of it. */
function places(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? value.map((_item, index) => index) : Object.keys(value)
  return keys.flatMap((key) => {
    const inner = [...path, key]
    return [inner, ...places((value as Record<string | number, unknown>)[key], inner)]
  })
}

/** A copy without what lies at one place. */
function without(value: unknown, [key, ...rest]: Path): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item: unknown, index) =>
      index !== key ? [item] : rest.length > 0 ? [without(item, rest)] : [],
    )
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).flatMap(([name, inner]): [string, unknown][] =>
    name !== key ? [[name, inner]] : rest.length > 0 ? [[name, without(inner, rest)]] : [],
  )
  return Object.fromEntries(entries)
}

describe('profiles drawn at random', () => {
  test('render whole wherever they parse', () => {
    const rich = richProfile()
    const all = places(rich)
    let parsed = 0
    const property = fc.property(fc.uniqueArray(fc.nat(all.length - 1), { maxLength: 4 }), (taken) => {
      const profile = taken.reduce((left: unknown, index) => without(left, all[index] ?? []), rich)
      const result = safeParseProfile(profile)
      if (!result.success) return
      parsed += 1
      for (const script of SCRIPT_IDS)
        expectWhole(renderScript(result.data, script, { locale: 'sv', layer: 'full' }))
    })
    fc.assert(property, { numRuns: 40, seed: 20261124 })
    expect(parsed).toBeGreaterThan(5)
  })
})
