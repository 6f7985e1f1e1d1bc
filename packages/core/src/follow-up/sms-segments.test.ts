import fc from 'fast-check'
import { SegmentedMessage } from 'sms-segments-calculator'
import { describe, expect, it } from 'vitest'
import { GSM_7_BASIC, GSM_7_EXTENSION } from './gsm-7.js'
import { countSms } from './sms-segments.js'

describe('the GSM-7 tables', () => {
  it('hold 127 and 10 characters, all different', () => {
    expect(GSM_7_BASIC.size).toBe(127)
    expect(GSM_7_EXTENSION.size).toBe(10)
    expect([...GSM_7_EXTENSION].filter((character) => GSM_7_BASIC.has(character))).toEqual([])
  })

  it('agree with the oracle about every character up to the CJK blocks', () => {
    for (let unit = 0; unit < 0x3000; unit += 1) {
      const character = String.fromCharCode(unit)
      const oracle = new SegmentedMessage(character)
      const size = GSM_7_EXTENSION.has(character) ? 2 : 1
      const isGsm = GSM_7_BASIC.has(character) || GSM_7_EXTENSION.has(character)
      expect(oracle.encodingName, `U+${unit.toString(16)}`).toBe(isGsm ? 'GSM-7' : 'UCS-2')
      if (isGsm) expect(oracle.encodedChars[0]?.codeUnits, `U+${unit.toString(16)}`).toHaveLength(size)
    }
  })
})

describe('countSms', () => {
  it.each([
    ['', 'GSM-7', 0, 1, []],
    ['a'.repeat(160), 'GSM-7', 160, 1, []],
    ['a'.repeat(161), 'GSM-7', 161, 2, []],
    ['a'.repeat(306), 'GSM-7', 306, 2, []],
    ['a'.repeat(307), 'GSM-7', 307, 3, []],
    ['€'.repeat(80), 'GSM-7', 160, 1, ['€']],
    // 76 pairs fill a part but for one septet, which stays empty.
    ['€'.repeat(152), 'GSM-7', 304, 2, ['€']],
    ['€'.repeat(153), 'GSM-7', 306, 3, ['€']],
    ['–'.repeat(70), 'UCS-2', 70, 1, ['–']],
    ['–'.repeat(71), 'UCS-2', 71, 2, ['–']],
    // 33 pairs fill a part but for one unit.
    ['😀'.repeat(66), 'UCS-2', 132, 2, ['😀']],
    ['😀'.repeat(67), 'UCS-2', 134, 3, ['😀']],
    ['{Zażółć}–ź', 'UCS-2', 10, 1, ['ż', 'ó', 'ł', 'ć', '–', 'ź']],
    ['[a] {b} [', 'GSM-7', 14, 1, ['[', ']', '{', '}']],
    ['å ä ö é Ü', 'GSM-7', 9, 1, []],
  ] as const)('counts %j', (text, encoding, characters, segments, costly) => {
    expect(countSms(text)).toEqual({ encoding, characters, segments, costly })
  })

  // The oracle never cuts what looks like one character on the screen (flags, letters with combining marks), and
  // counts those as one; the networks, and we, keep only surrogate pairs together. So no combining marks, joiners,
  // flags or skin tones here, and its number of characters is compared in GSM-7 alone.
  const gsm = fc.constantFrom(...GSM_7_BASIC, ...GSM_7_EXTENSION)
  const wide = fc.constantFrom('–', '“', 'ç', 'ł', '…', '中', '😀', '𝒜')
  const textOf = (character: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(character, { maxLength: 500 }).map((characters) => characters.join(''))

  it('agrees with the oracle about GSM-7 texts', () => {
    fc.assert(
      fc.property(textOf(gsm), (text) => {
        const oracle = new SegmentedMessage(text)
        expect(countSms(text)).toMatchObject({
          encoding: oracle.encodingName,
          characters: oracle.numberOfCharacters,
          segments: oracle.segmentsCount,
        })
      }),
    )
  })

  it('agrees with the oracle about mixed texts', () => {
    fc.assert(
      fc.property(textOf(fc.oneof({ weight: 9, arbitrary: gsm }, { weight: 2, arbitrary: wide })), (text) => {
        const oracle = new SegmentedMessage(text)
        expect(countSms(text)).toMatchObject({
          encoding: oracle.encodingName,
          segments: oracle.segmentsCount,
        })
      }),
    )
  })
})
