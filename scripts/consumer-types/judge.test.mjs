import { describe, expect, it } from 'vitest'
import { faultsOf } from './judge.mjs'

const text = 'const one = 1\nconst two: string = 2\n'
const wrong = { 'a.ts': { 'const two': "TS2322: Type 'number'" } }
const met = { file: 'a.ts', line: 2, text: "TS2322: Type 'number' is not assignable to type 'string'." }

/** @type {(diagnostics: object[], uses?: Parameters<typeof faultsOf>[1]) => string[]} */
const judge = (diagnostics, uses = wrong) => faultsOf(diagnostics, uses, () => text)

describe('faultsOf', () => {
  it('finds nothing where every wrong use was refused, and nothing else', () => {
    expect(judge([met])).toEqual([])
    expect(judge([], {})).toEqual([])
  })

  it('tells a wrong use that was let through', () => {
    expect(judge([])).toEqual(['a.ts:2 was not refused with "TS2322: Type \'number\'"'])
  })

  it.each([
    ['on another line', { ...met, line: 1 }],
    ['in another file', { ...met, file: 'b.ts' }],
    ['for another reason', { ...met, text: 'TS2304: Cannot find name.' }],
  ])('tells a refusal %s', (_, found) => {
    expect(judge([found])).toHaveLength(2)
    expect(judge([met, found])).toEqual([`${found.file}:${found.line} was refused: ${found.text}`])
  })

  it('asks for each of several reasons', () => {
    const uses = { 'a.ts': { 'const two': ['TS2322', 'TS6133'] } }
    expect(judge([met], uses)).toEqual(['a.ts:2 was not refused with "TS6133"'])
  })

  it.each(['const', 'const three'])('refuses "%s", which is not on one line', (piece) => {
    expect(() => judge([], { 'a.ts': { [piece]: 'TS1' } })).toThrow('not on one')
  })
})
