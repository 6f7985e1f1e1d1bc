import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { ITEMS } from '../../src/coverage/items.js'
import { CLAUSES } from '../../src/clauses/clauses.js'
import { VALUES } from '../../src/clauses/values.js'
import { RULES } from '../../src/rules/rules.js'
import { referencePages } from './reference-pages.js'

const REFERENCE = join(dirname(fileURLToPath(import.meta.url)), '../../../../docs/reference')

const pages = await referencePages(join(REFERENCE, 'rules.md'))
const headings = (name: string): string[] =>
  [...(pages.get(name) ?? '').matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading ?? '')

test.each([...pages.keys()])('%s is as it was generated', (name) => {
  expect(readFileSync(join(REFERENCE, name), 'utf8')).toBe(pages.get(name))
})

test('every row of a table has an entry', () => {
  const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id)
  expect(headings('rules.md')).toEqual(idsOf(RULES))
  expect(headings('coverage.md')).toEqual(idsOf(ITEMS))
  expect(headings('clauses.md').toSorted()).toEqual(expect.arrayContaining(idsOf(CLAUSES)))
})

test('every value has an example in both languages', () => {
  const rows = [...(pages.get('clauses.md') ?? '').matchAll(/^\| `(\w+)` +\| \w+ +\| (.+?) +\| (.+?) +\|$/gm)]
  expect(rows.map(([, name]) => name)).toEqual(Object.keys(VALUES))
  expect(rows.filter(([, , swedish, english]) => swedish === '–' || english === '–')).toEqual([])
})
