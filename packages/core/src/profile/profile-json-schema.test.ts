import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { exampleProfiles, minimalProfile, profileVariants, richProfile } from '@gdpr-script/test-utils'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/profile-schema.js'
import { safeParseProfile } from './parse-profile.js'
import { profileJsonSchema } from './profile-json-schema.js'

const CORE = join(fileURLToPath(import.meta.url), '../../..')

// "date" is said for tools that know it; the pattern is what is checked here.
const ajv = new Ajv2020({ strict: true, allErrors: true, formats: { date: true } })
const isValid = ajv.compile(profileJsonSchema)

// The generator starts a compiler, which takes seconds on a busy machine.
test('the generated files are up to date', { timeout: 60_000 }, async () => {
  for (const [path, text] of await generatedFiles()) expect(readFileSync(join(CORE, path), 'utf8')).toBe(text)
})

test('every field is described', () => {
  const undescribed: string[] = []
  JSON.stringify(profileJsonSchema, (_, value: unknown) => {
    const { properties } = (value ?? {}) as { properties?: Record<string, { description?: string }> }
    for (const [key, { description }] of Object.entries(properties ?? {}))
      if (!description) undescribed.push(key)
    return value
  })
  expect(undescribed).toEqual([])
})

test('accepts what is a profile', () => {
  const good = [
    minimalProfile(),
    richProfile(),
    ...exampleProfiles(),
    ...profileVariants().map(({ profile }) => profile),
  ]
  for (const profile of good) {
    isValid(profile)
    expect(isValid.errors).toBeNull()
  }
})

test.each(['A\nB', 'A\r\nB\r\n', 'A\rB', 'A\r\r\nB', 'A\r', 'A\u2028B'])(
  'judges the line breaks of an address as the parser does: %j',
  (postal) => {
    const profile = minimalProfile({ contacts: { a: { name: 'A', postal } } })
    expect(isValid(profile)).toBe(safeParseProfile(profile).success)
  },
)

test.each<[string, object]>([
  ['an unknown key', { colour: 'red' }],
  ['an unknown key in a union', { children: { agelimit: 3 } }],
  ['a missing field', { controller: { name: 'A' } }],
  ['another version', { schemaVersion: 2 }],
  ['an id with capitals', { id: 'Acme' }],
  ['an unknown country', { market: 'UK' }],
  ['a language tag with an underscore', { defaultLocale: 'sv_SE' }],
  ['a date of another form', { validFrom: '1 May 2026' }],
  ['no length of time', { receipts: { retention: 'P0D' } }],
  ['a national number', { contacts: { a: { name: 'A', phone: { e164: '08-123' } } } }],
  ['an address that is not https', { notice: { url: 'http://a.example' } }],
  ['a line break', { securityMeasures: ['a\nb'] }],
  ['a change of direction', { securityMeasures: ['a\u202eb'] }],
  ['a space without width', { securityMeasures: ['a\u200bb'] }],
  ['a name of nothing visible', { version: '\u00ad' }],
  ['a host that there cannot be', { notice: { url: 'https://a{.example' } }],
  ['a port that there cannot be', { notice: { url: 'https://a.example:65536' } }],
  ['a domain of hyphens', { contacts: { a: { name: 'A', email: 'a@-.-' } } }],
  ['an abbreviation of a zone', { call: { direction: 'inbound', hours: { timeZone: 'PST', regular: [] } } }],
  ['half a character', { securityMeasures: ['a\ud83d'] }],
  ['a text in no language', { securityMeasures: [{}] }],
  ['no sources', { sources: [] }],
  ['an unknown script', { scripts: { sorce: ['rights.contact'] } }],
  ['an unknown right', { rights: { default: 'a', routes: { acess: 'a' } }, contacts: { a: { name: 'A' } } }],
  [
    'a legal basis without its fields',
    { purposes: [{ id: 'p', label: 'p', legalBasis: { basis: 'consent' } }] },
  ],
  ['a text that is too long', { approvedBy: 'a'.repeat(201) }],
])('refuses %s, as the parser does', (_, change) => {
  const profile = { ...minimalProfile(), ...change }
  expect([isValid(profile), safeParseProfile(profile).success]).toEqual([false, false])
})
