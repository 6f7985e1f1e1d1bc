// Whatever comes in, a profile or a ProfileError comes out.
import { minimalProfile, richProfile } from '@gdpr-script/test-utils'
import fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { toPointer, valueAt } from './json-pointer.js'
import { scanJson } from './json-text.js'
import { parseProfile, parseProfileText, safeParseProfile } from './parse-profile.js'
import { ProfileError } from './profile-error.js'

// Many runs on a busy machine take longer than one test is given.
vi.setConfig({ testTimeout: 60_000 })

function isSettled(call: () => unknown): boolean {
  try {
    call()
    return true
  } catch (error) {
    return (
      error instanceof ProfileError &&
      error.issues.length > 0 &&
      error.issues.every(({ message }) => message !== '')
    )
  }
}

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
  withTypedArray: true,
})

type Path = (string | number)[]

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const steps = Array.isArray(value) ? [...value.keys()] : Object.keys(value)
  return [
    path,
    ...steps.flatMap((step) => pathsOf((value as Record<string | number, unknown>)[step], [...path, step])),
  ]
}

const rich = richProfile()
const richPaths = pathsOf(rich).filter(({ length }) => length > 0)

function withValue(path: Path, value: unknown): unknown {
  const copy: unknown = structuredClone(rich)
  const owner = valueAt(copy, path.slice(0, -1)) as Record<string | number, unknown>
  owner[path.at(-1) ?? ''] = value
  return copy
}

test('anything', () => {
  fc.assert(fc.property(anything, (input) => isSettled(() => parseProfile(input))))
})

test('anything in a field of a profile', () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(rich)), anything, (key, value) =>
      isSettled(() => parseProfile({ ...minimalProfile(), [key]: value })),
    ),
  )
})

test('anything in any place of a full profile, and then every issue says where', () => {
  fc.assert(
    fc.property(fc.constantFrom(...richPaths), anything, (path, value) => {
      const result = safeParseProfile(withValue(path, value))
      if (result.success) return true
      const last = result.error.issues.every(({ path: at }) => at === '' || at.startsWith('/'))
      return last && result.error.issues.length > 0
    }),
  )
})

test('a value of another kind in any place is an issue of that place', () => {
  const kinds = [Symbol('s'), 1n, () => 0, new Date(0)]
  for (const [index, path] of richPaths.entries()) {
    const [field = ''] = path
    const whole = withValue(path, kinds[index % kinds.length])
    // The field alone: what else a full profile holds makes this slow and proves nothing more.
    const result = safeParseProfile({ ...minimalProfile(), [field]: valueAt(whole, [field]) })
    expect(result.success ? [] : result.error.issues.map((issue) => issue.path)).toContain(toPointer(path))
  }
})

test('a profile is its own profile', () => {
  const once = parseProfile(rich)
  expect(parseProfile(once)).toEqual(once)
  expect(parseProfileText(JSON.stringify(once))).toEqual(once)
})

test('any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => isSettled(() => parseProfileText(text))))
})

const cutJson = fc
  .tuple(
    fc.json({ maxDepth: 6 }),
    fc.nat(),
    fc.nat(3),
    fc.constantFrom('', ',', '"', '}', ']', '\\', '\n', '0', '-', '.', 'e', ' ', '\u0000'),
  )
  .map(([text, at, length, inserted]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + inserted + text.slice(start + length)
  })

test('JSON is what JSON.parse takes for it', () => {
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(
      fc.oneof(fc.json(), cutJson, fc.string()),
      (text) => 'problems' in scanJson(text) === isJson(text),
    ),
    {
      numRuns: 2000,
    },
  )
})

test('a text that is not JSON says where reading stops, without quoting it', () => {
  const texts: [string, string][] = [
    ['', 'line 1, character 1'],
    ['{"a": 1,}', 'line 1, character 9'],
    ['{\n  "a": secret\n}', 'line 2, character 8'],
    ['{"a": 1} x', 'line 1, character 10'],
    ['["a\u0000"]', 'line 1, character 4'],
    ["{'a': 1}", 'line 1, character 2'],
  ]
  for (const [text, place] of texts) {
    const failing = () => parseProfileText(text)
    expect(failing).toThrow(place)
    expect(failing).toThrow(expect.objectContaining({ code: 'not-json' }))
    expect(failing).not.toThrow(/secret/)
  }
  expect(() => parseProfileText(5 as never)).toThrow(expect.objectContaining({ code: 'not-json' }))
})

test('a key that is written twice is an issue of its own, escaped or not, in any group', () => {
  const text = JSON.stringify(minimalProfile({ contacts: { a: { name: 'A' } } }))
  const twice = text.replace('"a":{"name":"A"}', '"a":{"name":"A","\\u006eame":"B"},"a":{"name":"C"}')
  const codes = (() => {
    try {
      parseProfileText(twice)
      return []
    } catch (error) {
      return (error as ProfileError).issues.map(({ path, code }) => `${path} ${code}`)
    }
  })()
  expect(codes).toEqual(['/contacts/a/name duplicate-key', '/contacts/a duplicate-key'])
})
