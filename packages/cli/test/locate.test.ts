import { exampleProfiles, richProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { locate } from '../src/check/locate.js'
import type { Region } from '../src/check/problem.js'

const escape = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

/** Every pointer into a value, with what it leads to. */
function* pointersInto(value: unknown, pointer = ''): Generator<[pointer: string, value: unknown]> {
  yield [pointer, value]
  if (typeof value !== 'object' || value === null) return
  for (const [key, inner] of Object.entries(value)) yield* pointersInto(inner, `${pointer}/${escape(key)}`)
}

function textAt(text: string, { line, column, endLine, endColumn }: Region): string {
  const lines = text.split('\n').slice(line - 1, endLine)
  const last = lines.length - 1
  const cut = lines.map((each, index) => (index === last ? each.slice(0, endColumn - 1) : each))
  return [cut[0]!.slice(column - 1), ...cut.slice(1)].join('\n')
}

/** What a place in the text has to show: the key and a plain value; of what is nested, the key or the bracket alone. */
function expected(pointer: string, value: unknown, isInList: boolean): string {
  const key = JSON.stringify(pointer.split('/').at(-1)!.replaceAll('~1', '/').replaceAll('~0', '~'))
  const isNested = typeof value === 'object' && value !== null
  if (pointer === '' || isInList) return isNested ? (Array.isArray(value) ? '[' : '{') : JSON.stringify(value)
  return key
}

const parentOf = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1, -1)
    .reduce<unknown>(
      (node, step) => (node as Record<string, unknown>)[step.replaceAll('~1', '/').replaceAll('~0', '~')],
      root,
    )

const texts = [...exampleProfiles(), richProfile(), { 'a/b': { '~': [1, { c: null }] } }].map((value) => ({
  value,
}))

describe.each([
  ['on one line', undefined],
  ['over many', 2],
])('%s', (_, indent) => {
  test.each(texts)('finds every place of $value.id', ({ value }) => {
    const text = JSON.stringify(value, null, indent)
    const { find, stopsAt } = locate(text)
    expect(stopsAt).toBeNull()
    for (const [pointer, inner] of pointersInto(value)) {
      const isInList = Array.isArray(parentOf(value, pointer))
      const found = textAt(text, find(pointer)!)
      expect(found.startsWith(expected(pointer, inner, isInList)), `${pointer}: ${found}`).toBe(true)
      if (typeof inner !== 'object') expect(found.endsWith(JSON.stringify(inner)), pointer).toBe(true)
    }
  })
})

test('stands where the missing thing would be', () => {
  const { find } = locate('{\n  "a": {\n    "b": [1]\n  }\n}')
  expect(find('/a/x')).toEqual(find('/a'))
  expect(find('/a/b/7')).toEqual(find('/a/b'))
  expect(find('/a/b/0/c')).toEqual(find('/a/b/0'))
  expect(find('/nothing')).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 2 })
})

test('takes the last of two keys, as JSON.parse does', () => {
  expect(locate('{"a": 1, "a": 2}').find('/a')).toMatchObject({ column: 10, endColumn: 16 })
})

test('tells where the text stops being JSON', () => {
  expect(locate('{\n "a" 1}').stopsAt).toMatchObject({ line: 2, column: 6 })
  expect(locate('').find('/a')).toBeNull()
  expect(locate('['.repeat(100_000)).find('/a')).toBeNull()
})
