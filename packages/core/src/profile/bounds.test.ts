// 256 KiB of anything: every JSON text of that size is read, and none keeps the parser busy. Time is not measured, for
// it differs from machine to machine; what made it long is counted.
import { minimalProfile } from '@gdpr-script/test-utils'
import { afterEach, expect, test, vi } from 'vitest'
import { nearest } from './nearest.js'
import { parseProfile, parseProfileText, safeParseProfile } from './parse-profile.js'
import type { ProfileError, ProfileIssue } from './profile-error.js'

vi.mock(import('./nearest.js'), async (original) => ({ nearest: vi.fn((await original()).nearest) }))
afterEach(() => vi.mocked(nearest).mockClear())

const KIB_256 = 256 * 1024

/** As many copies of a row as fit into the bytes, beside the rest of a profile. */
const rowsOf = <Row>(row: Row, bytes: number): Row[] =>
  Array<Row>(Math.floor(bytes / (JSON.stringify(row).length + 1))).fill(row)

const issuesOf = (input: unknown): readonly ProfileIssue[] => {
  const result = safeParseProfile(input)
  return result.success ? [] : result.error.issues
}

const FULL = KIB_256 - 1000
const hours = (exceptions: readonly unknown[]) => ({ timeZone: 'Europe/Stockholm', regular: [], exceptions })

test.each<[string, object]>([
  ['recipients', { recipients: rowsOf({ name: 'Company', category: 'a kind of recipient' }, FULL) }],
  ['short recipients', { recipients: rowsOf({ category: '' }, FULL) }],
  [
    'exceptions from hours',
    {
      contacts: {
        a: { name: 'A', hours: hours(rowsOf({ from: '2026-12-24', to: '2026-12-26', closed: true }, FULL)) },
      },
    },
  ],
  ['measures without a word', { securityMeasures: rowsOf('', FULL) }],
  [
    'contacts',
    { contacts: Object.fromEntries(Array.from({ length: 12_000 }, (_, id) => [`c${id}`, { name: 'A' }])) },
  ],
])('a profile of many %s is a profile', (_, change) => {
  const profile = minimalProfile(change)
  const text = JSON.stringify(profile)
  expect(text.length).toBeGreaterThan(KIB_256 * 0.7)
  expect(text.length).toBeLessThanOrEqual(KIB_256)
  expect(parseProfileText(text)).toEqual(profile)
  expect(parseProfile(profile)).toEqual(profile)
})

// An engine takes only so many arguments of one call, the least of them 65,536: lists of issues are never spread.
test.each<[string, (zeros: readonly number[]) => object]>([
  ['a list', (sources) => ({ sources })],
  ['a list in a union', (specialCategories) => ({ specialCategories })],
  ['a list of unions', (data) => ({ data })],
  ['a list deep down', (zeros) => ({ contacts: { a: { name: 'A', hours: hours(zeros) } } })],
  [
    'many lists',
    (zeros) => ({ purposes: zeros.slice(zeros.length / 2), sources: zeros.slice(zeros.length / 2) }),
  ],
])('the first wrong values of %s have their issues', (_, change) => {
  const bare = JSON.stringify({ ...minimalProfile(), ...change([]) }).length
  const profile = { ...minimalProfile(), ...change(Array<number>(Math.floor((KIB_256 - bare) / 2)).fill(0)) }
  expect(JSON.stringify(profile).length).toBeGreaterThan(KIB_256 - 10)
  expect(issuesOf(profile).map(({ code }) => code)).toEqual([
    ...Array<string>(1000).fill('wrong-type'),
    'more-issues',
  ])
  expect(() => parseProfileText(JSON.stringify(profile))).toThrow(
    expect.objectContaining({ code: 'invalid-profile' }),
  )
})

test.each<[string, (keys: readonly string[]) => object]>([
  ['unknown fields', (keys) => Object.fromEntries(keys.map((key) => [key, 0]))],
  ['contacts', (keys) => ({ contacts: Object.fromEntries(keys.map((key) => [key, 0])) })],
  [
    'rights',
    (keys) => ({ rights: { default: '', routes: Object.fromEntries(keys.map((key) => [key, ''])) } }),
  ],
  ['tags', (keys) => ({ securityMeasures: [Object.fromEntries(keys.map((key) => [`${key}_`, '']))] })],
  ['days', (keys) => ({ receipts: 'none', furtherProcessing: keys.map((from) => ({ purpose: '', from })) })],
  ['references', (keys) => ({ retention: [{ purposes: keys }] })],
  ['clauses', (keys) => ({ brandClauses: Object.fromEntries(keys.map((key) => [key, 0])) })],
  [
    'days of exceptions',
    (keys) => ({
      contacts: Object.fromEntries(
        keys
          .slice(0, 1100)
          .map((key) => [key, { name: '', hours: hours([{ from: '', to: '2026-01-01', closed: true }]) }]),
      ),
    }),
  ],
  ['broken texts', (keys) => ({ securityMeasures: keys.map((key) => `${key}\u007f`) })],
])('of thousands of wrong %s the first are told', (_, change) => {
  const keys = Array.from({ length: 6000 }, (__, index) => `k${index}`)
  const codes = issuesOf({ ...minimalProfile(), ...change(keys) }).map(({ code }) => code)
  expect([codes.length, codes.filter((code) => code === 'more-issues').length, codes.at(-1)]).toEqual([
    1001,
    1,
    'more-issues',
  ])
})

test('a problem that is found without end hides others, but not that there are some', () => {
  const twice = Array<string>(20_000).fill('"a":{}').join()
  const text = JSON.stringify(minimalProfile()).replace('"contacts":{', `"b":0,"b":0,"contacts":{${twice}`)
  expect(text).toContain('"a":{}')
  const codes = (() => {
    try {
      parseProfileText(text)
      return []
    } catch (error) {
      return (error as ProfileError).issues.map(({ path, code }) => `${path} ${code}`)
    }
  })()
  expect(codes).toEqual(
    expect.arrayContaining(['/b duplicate-key', '/contacts/a duplicate-key', ' more-issues']),
  )
})

test('a thousand issues are all told, and none says that there are more', () => {
  const found = issuesOf({ ...minimalProfile(), securityMeasures: Array<number>(1000).fill(0) })
  expect([found.length, found.at(-1)?.path]).toEqual([1000, '/securityMeasures/999'])
})

test('numbers count as they are written, and text is not counted twice', () => {
  const text = `{"schemaVersion":1,"sources":[${Array(40_000).fill('1e20').join()}]}`
  expect(() => parseProfileText(text)).toThrow(expect.objectContaining({ code: 'invalid-profile' }))
  expect(() => parseProfile(JSON.parse(text))).toThrow(expect.objectContaining({ code: 'profile-too-large' }))
})

test('a list without end is given up', () => {
  const endless = new Proxy([], { get: (_, key) => (key === 'length' ? Infinity : 0) })
  expect(() => parseProfile({ sources: endless })).toThrow(
    expect.objectContaining({ code: 'profile-too-large' }),
  )
})

test('the way to a place is told in full, however long, if only for the first places', () => {
  const deep = Array.from({ length: 28 }).reduce<unknown>(
    (inner) => ({ ['k'.repeat(190)]: inner }),
    Array<string>(40_000).fill('\u007f'),
  )
  const found = issuesOf({ ...minimalProfile(), colour: deep })
  expect([found.length, found[0]?.path.length]).toEqual([1001, 28 * 191 + '/colour/0'.length])
})

const longId = (prefix: string, index: number): string => `${prefix}${index}`.padEnd(40, 'x')
const ids = (prefix: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => longId(prefix, index))

test.each<[string, object]>([
  [
    'purposes',
    {
      purposes: ids('p', 400).map((id) => ({
        id,
        label: 'l',
        legalBasis: { basis: 'vital-interests', situation: 's' },
      })),
      retention: [{ purposes: ids('q', 4200) }],
    },
  ],
  [
    'contacts',
    {
      contacts: Object.fromEntries(ids('p', 400).map((id) => [id, { name: 'A' }])),
      transfers: ids('q', 2500).map((copy) => ({ country: 'US', mechanism: 'scc', copy })),
    },
  ],
  ['words', { data: ids('q', 4200) }],
  ['fields', Object.fromEntries(ids('q', 4200).map((key) => [key, 0]))],
  ['clauses', { scripts: { rights: ids('q', 4200) } }],
])('only the first misspelt %s are compared with what there is', (_, change) => {
  const found = issuesOf({ ...minimalProfile(), ...change })
  expect(found.length).toBe(1001)
  expect(vi.mocked(nearest).mock.calls.length).toBe(20)
})
