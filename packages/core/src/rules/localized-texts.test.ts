import { describe, expect, test } from 'vitest'
import { exampleProfiles, richProfile } from '@gdpr-script/test-utils'
import { profileJsonSchema } from '../profile/profile-json-schema.js'
import { valueAt } from '../profile/json-pointer.js'
import { SAID, saidTexts, UNSAID } from './localized-texts.js'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const definitions = (profileJsonSchema as { $defs: Readonly<Record<string, Node>> }).$defs

const MEMBERS = ['anyOf', 'oneOf', 'allOf'] as const

const LOCALIZED: ReadonlySet<unknown> = new Set(['#/$defs/LocalizedText', '#/$defs/LocalizedName'])

/** A text, or one text per language, written where it stands. */
const isInline = ({ anyOf }: Node): boolean =>
  Array.isArray(anyOf) &&
  anyOf.some((member: Node) => {
    const { propertyNames, additionalProperties } = member
    const isPerLanguage = isNode(propertyNames) && propertyNames['$ref'] === '#/$defs/LanguageTag'
    return isPerLanguage && isNode(additionalProperties) && additionalProperties['type'] === 'string'
  })

/** Where the schema has texts in several languages, as patterns. */
function patternsIn(schema: Node, path: readonly string[]): string[] {
  const { $ref, properties, items, additionalProperties } = schema
  if (LOCALIZED.has($ref) || isInline(schema)) return [path.join('/')]
  const inner = typeof $ref === 'string' ? definitions[$ref.replace('#/$defs/', '')] : undefined
  const fields = isNode(properties) ? Object.entries(properties) : []
  return [
    ...(inner ? patternsIn(inner, path) : []),
    ...fields.flatMap(([field, value]) => (isNode(value) ? patternsIn(value, [...path, field]) : [])),
    ...[items, additionalProperties].filter(isNode).flatMap((value) => patternsIn(value, [...path, '*'])),
    ...MEMBERS.flatMap((key) => (Array.isArray(schema[key]) ? (schema[key] as unknown[]) : []))
      .filter(isNode)
      .flatMap((value) => patternsIn(value, path)),
  ]
}

describe('the table of texts', () => {
  test('has every place of the schema, as said or as unsaid, and no other', () => {
    const known = [...SAID, ...UNSAID]
    const inSchema = new Set(patternsIn(profileJsonSchema as Node, []))
    expect(inSchema.size).toBeGreaterThan(0)
    expect([...known].sort()).toEqual([...inSchema].sort())
    expect(new Set(known).size).toBe(known.length)
  })
})

const steps = (pointer: string): string[] =>
  pointer
    .slice(1)
    .split('/')
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))

test.each([richProfile(), ...exampleProfiles()])('finds texts where their pointers lead', (profile) => {
  for (const { path, text } of saidTexts(profile)) expect(valueAt(profile, steps(path)), path).toEqual(text)
})

test('takes no date and no "none" for a text', () => {
  const profile = richProfile({
    sources: [{ id: 'list', kind: 'list-broker', obtained: '2026-11-01' }],
    offer: { personalisedPrice: 'none' },
  })
  const paths = saidTexts(profile).map(({ path }) => path)
  expect(paths).not.toContain('/sources/0/obtained')
  expect(paths).not.toContain('/offer/personalisedPrice')
})
