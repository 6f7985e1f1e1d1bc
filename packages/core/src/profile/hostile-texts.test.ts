// Hostile strings in every place that holds a text. The places are found by walking the JSON Schema, so that a new
// field is tested the day it is added.
import { minimalProfile } from '@gdpr-script/test-utils'
import { expect, test } from 'vitest'
import { profileJsonSchema } from './profile-json-schema.js'
import { safeParseProfile } from './parse-profile.js'

type Schema = Readonly<Record<string, unknown>>

interface TextPlace {
  readonly pointer: string
  readonly maxLength: number | undefined
  /** A profile with this text in the place; what else it lacks is of no matter. */
  readonly put: (text: string) => unknown
}

const root = profileJsonSchema as Schema
const isSchema = (value: unknown): value is Schema => typeof value === 'object' && value !== null

function resolve(schema: Schema): Schema {
  const reference = schema['$ref']
  if (typeof reference !== 'string') return schema
  return (root['$defs'] as Record<string, Schema>)[reference.replace('#/$defs/', '')] ?? {}
}

/** A key that a group of open keys takes. */
function keyOf(names: unknown): string {
  const { enum: allowed } = isSchema(names) ? resolve(names) : {}
  if (Array.isArray(allowed)) return String(allowed[0])
  return isSchema(names) && String(names['$ref']).endsWith('LanguageTag') ? 'sv' : 'rights.contact'
}

function textPlaces(given: Schema, pointer: string, put: TextPlace['put']): TextPlace[] {
  const schema = resolve(given)
  const { properties, items, additionalProperties, propertyNames, maxLength } = schema
  const options = [schema['anyOf'], schema['oneOf']].flat().filter(isSchema)
  const found = options.flatMap((option) => textPlaces(option, pointer, put))
  if (isSchema(properties)) {
    const literals = Object.entries(properties).flatMap(([key, part]) =>
      isSchema(part) && 'const' in part ? [[key, part['const']] as const] : [],
    )
    for (const [key, part] of Object.entries(properties))
      if (isSchema(part))
        found.push(
          ...textPlaces(part, `${pointer}/${key}`, (text) =>
            put({ ...Object.fromEntries(literals), [key]: text } as never),
          ),
        )
  }
  if (isSchema(items)) found.push(...textPlaces(items, `${pointer}/0`, (text) => put([text] as never)))
  if (isSchema(additionalProperties)) {
    const key = keyOf(propertyNames)
    found.push(
      ...textPlaces(additionalProperties, `${pointer}/${key}`, (text) => put({ [key]: text } as never)),
    )
  }
  if (schema['type'] === 'string' && !('const' in schema))
    found.push({ pointer, maxLength: maxLength as number | undefined, put })
  return found
}

const places = textPlaces(root, '', (fields) => ({ ...minimalProfile(), ...(fields as unknown as object) }))
const freeTexts = places.filter(({ maxLength }) => maxLength !== undefined)
const isPostal = (pointer: string): boolean => /\/(?:postal|address)$/.test(pointer)

const issuesAt = (profile: unknown, pointer: string): string[] => {
  const result = safeParseProfile(profile)
  return result.success
    ? []
    : result.error.issues.filter(({ path }) => path === pointer).map(({ code }) => code)
}

test('the walk finds the places', () => {
  const pointers = places.map(({ pointer }) => pointer)
  expect(pointers).toEqual(
    expect.arrayContaining([
      '/controller/name',
      '/purposes/0/legalBasis/interest/sv',
      '/contacts/rights.contact/hours/exceptions/0/label',
      '/wording/sv/rights.contact',
      '/scripts/opening/0',
    ]),
  )
  expect(places.length).toBeGreaterThan(150)
})

test.each([
  ['a NUL', 'a\u0000b', 'control-character'],
  ['an escape', 'a\u001b[2Jb', 'control-character'],
  ['a DEL', 'a\u007fb', 'control-character'],
  ['a change of direction', 'a\u202eb', 'bidi-control'],
  ['an isolate', 'a\u2067b', 'bidi-control'],
  ['a space without width', 'a\u200bb', 'invisible-character'],
  ['a byte order mark', 'a\ufeffb', 'invisible-character'],
  ['half a character', 'a\ud83db', 'lone-surrogate'],
  ['half a character the other way', 'a\ude00b', 'lone-surrogate'],
])('%s is refused in every text', (_, text, code) => {
  const accepted = places.filter(({ pointer, put }) => !issuesAt(put(text), pointer).includes(code))
  expect(accepted.map(({ pointer }) => pointer)).toEqual([])
})

test.each(['a\nb', 'a\u2028b', 'a\u2029b'])(
  'a line break is refused everywhere but in postal addresses: %j',
  (text) => {
    const accepted = places.filter(({ pointer, put }) => issuesAt(put(text), pointer).length === 0)
    const postal = places.map(({ pointer }) => pointer).filter(isPostal)
    expect(accepted.map(({ pointer }) => pointer)).toEqual(text.includes('\n') ? postal : [])
  },
)

test('a text that is too long is refused everywhere', () => {
  const accepted = freeTexts.filter(
    ({ pointer, maxLength = 0, put }) =>
      !issuesAt(put('a'.repeat(maxLength + 1)), pointer).includes('too-long'),
  )
  expect(accepted.map(({ pointer }) => pointer)).toEqual([])
})

test('markup, other scripts and emoji are texts like others: whoever shows them escapes them', () => {
  const text = '<img src=x onerror=alert(1)> &amp; שלום 👩‍👩‍👧 \u200e'
  const phrases = freeTexts.filter(({ pointer }) =>
    /\/(?:name|label|how|law|interest)(?:\/sv)?$/.test(pointer),
  )
  expect(phrases.length).toBeGreaterThan(10)
  for (const { pointer, put } of phrases) expect(issuesAt(put(text), pointer)).toEqual([])
})
