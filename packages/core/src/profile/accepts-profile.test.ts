import { exampleProfile, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { generatedFiles } from '../../scripts/profile-form.js'
import { acceptsProfile } from './accepts-profile.js'
import { profileSchema } from './profile.js'

const EXAMPLES = [
  'fjallvind-energi',
  'alvsunds-dagblad',
  'klarljud-horsel',
  'lomvi-mobil',
  'tallbo-tradgard',
] as const
const PROFILES: readonly (readonly [string, object])[] = [
  ['minimal', minimalProfile()],
  ['rich', richProfile()],
  ...EXAMPLES.map((name) => [name, exampleProfile(name)] as const),
]

/** What is put in place of each value: every kind of value, and texts of every form that a field may have. */
const OTHERS: readonly unknown[] = [
  ...[null, true, false, 0, 1, 1.5, -1, 200, 1e300, '', ' ', 'none', 'a', 'x'.repeat(65), 'x'.repeat(4001)],
  ...[
    '2026-02-30',
    '2026-11-25',
    'P0D',
    'P2Y',
    '+46812345678',
    'a@b.se',
    'https://a.se',
    'SE',
    'sv',
    'xx_',
    'no',
  ],
  ...[
    '25:00',
    '08:00',
    '24:00',
    'Europe/Stockholm',
    'Europe/Nowhere',
    'line\nbreak',
    '\u202e',
    '\ud800',
    'DE-BE',
  ],
  ...[[], ['a'], [1], {}, { sv: 'a' }, { no: 'a', nb: 'b' }, { en: 1 }, { name: 'a' }, { basis: 'consent' }],
]

const TURNS = 11

/** A field that no group has; set inside what stands at a place, where that is a group. */
const SURPLUS = ['a field too many']

/** Every place of a value, the root left out. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return []
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return keys.flatMap((key) => [[...path, key], ...placesIn(Reflect.get(value, key), [...path, key])])
}

/** A group with one field changed; undefined = taken away. A list closes the gap, since plain data has none. */
function changed(parent: object, key: string | number, value: unknown): object {
  if (Array.isArray(parent))
    return (parent as unknown[]).toSpliced(Number(key), 1, ...(value === undefined ? [] : [value]))
  return Object.fromEntries(
    Object.entries({ ...parent, [key]: value }).filter(([, field]) => field !== undefined),
  )
}

/** The value with what stands at a place changed; everything beside the way there is the same object. */
function withChange(root: object, [key = '', ...rest]: readonly (string | number)[], value: unknown): object {
  const inner: unknown = Reflect.get(root, key)
  const isLast = rest.length === 0 || typeof inner !== 'object' || inner === null
  return changed(root, key, isLast ? value : withChange(inner, rest, value))
}

/** Some of the other values at each place, all of them in turn: places of one form are many, and time zones are slow. */
const takeTurns = (index: number): readonly unknown[] =>
  OTHERS.filter((_, turn) => turn % TURNS === index % TURNS)

describe.each(PROFILES)('%s', (_, profile) => {
  test('is accepted as the schemas accept it', () => {
    expect(acceptsProfile(profile)).toBe(profileSchema.safeParse(profile).success)
  })

  test('is accepted and refused as the schemas do, whatever is changed in it', () => {
    const wrong: string[] = []
    const verdicts = { yes: 0, no: 0 }
    for (const [index, path] of placesIn(profile).entries())
      for (const other of [...takeTurns(index), undefined, ...SURPLUS]) {
        const changedProfile = withChange(profile, other === SURPLUS[0] ? [...path, 'surplus'] : path, other)
        const { success } = profileSchema.safeParse(changedProfile)
        verdicts[success ? 'yes' : 'no']++
        if (acceptsProfile(changedProfile) !== success)
          wrong.push(`${success ? 'accepted' : 'refused'}: ${path.join('/')} = ${JSON.stringify(other)}`)
      }
    expect(wrong).toEqual([])
    expect(Math.min(verdicts.yes, verdicts.no)).toBeGreaterThan(5)
  })
})

test.each([null, 1, 'a', [], {}, [{}]])('refuses %j', (value) => {
  expect(acceptsProfile(value)).toBe(false)
})

test('is what the schemas say today', async () => {
  for (const [path, text] of await generatedFiles())
    expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(text)
})
