import { expect, it } from 'vitest'
import { Memo } from './memo.js'

it('makes each result once while its basis lasts, and anew for another', () => {
  const memo = new Memo()
  const profile = {}
  let made = 0
  const make = (): number => (made += 1)
  memo.rest([profile, 'sv'])
  expect([memo.once('a', make), memo.once('a', make), memo.once('b', make)]).toEqual([1, 1, 2])
  memo.rest([profile, 'sv'])
  expect(memo.once('a', make)).toBe(1)
  memo.rest([profile, 'en'])
  expect(memo.once('a', make)).toBe(3)
  memo.rest([{}, 'en'])
  expect(memo.once('a', make)).toBe(4)
})
