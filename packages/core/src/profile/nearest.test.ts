import { expect, test } from 'vitest'
import { nearest } from './nearest.js'

const KNOWN = ['access', 'erasure', 'objection', 'portability']

test.each([
  ['acess', 'access'],
  ['ACCESS', 'access'],
  ['erasre', 'erasure'],
  ['objections', 'objection'],
  ['portabilty', 'portability'],
  ['x', undefined],
  ['', undefined],
  ['complaint', undefined],
  ['a'.repeat(10_000), undefined],
])('%j stands for %j', (word, expected) => {
  expect(nearest(word, KNOWN)).toBe(expected)
})
