import { describe, expect, test } from 'vitest'
import { beginsLike, isOneEdit } from './one-edit.js'

describe('isOneEdit', () => {
  test.each([
    ['nothing', 'radera', 'radera'],
    ['a letter left out', 'raera', 'radera'],
    ['a letter added', 'raddera', 'radera'],
    ['two letters swapped', 'radrea', 'radera'],
    ['a letter exchanged in a long word', 'uppgofter', 'uppgifter'],
  ])('%s', (_what, left, right) => {
    expect(isOneEdit(left, right)).toBe(true)
    expect(isOneEdit(right, left)).toBe(true)
  })

  test.each([
    ['a letter exchanged in a short word', 'binda', 'banda'],
    ['two letters left out', 'rada', 'radera'],
    ['two letters exchanged', 'uppgofta', 'uppgifte'],
    ['two distant letters swapped', 'aedarr', 'radera'],
  ])('not %s', (_what, left, right) => {
    expect(isOneEdit(left, right)).toBe(false)
    expect(isOneEdit(right, left)).toBe(false)
  })
})

describe('beginsLike', () => {
  test.each([
    ['uppgfterna', 'uppgift'],
    ['uppggifterna', 'uppgift'],
    ['upgpifterna', 'uppgift'],
    ['uppgifterna', 'uppgift'],
  ])('%s begins like %s', (word, stem) => {
    expect(beginsLike(word, stem)).toBe(true)
  })

  test.each([
    ['kartongen', 'kartl'],
    ['upp', 'uppgift'],
    ['', 'uppgift'],
  ])('"%s" does not begin like %s', (word, stem) => {
    expect(beginsLike(word, stem)).toBe(false)
  })
})
