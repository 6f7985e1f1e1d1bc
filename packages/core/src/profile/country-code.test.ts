import { expect, test } from 'vitest'
import { COUNTRY_CODES, isCountryCode } from './country-code.js'

test('the 249 codes, each once and in order', () => {
  expect(COUNTRY_CODES).toHaveLength(249)
  expect([...new Set(COUNTRY_CODES)].sort()).toEqual(COUNTRY_CODES)
})

/** What engines know as regions beyond the standard: groupings, reserved and withdrawn codes. */
const BEYOND_THE_STANDARD = [
  ...['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'XK', 'ZZ'],
]

test('every code is a region with a name, and every such region is a code', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')
  const regions = letters
    .flatMap((first) => letters.map((second) => first + second))
    // A withdrawn code is another region's name: its canonical form differs.
    .filter((code) => names.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code)
    .filter((code) => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
  expect(regions.filter((code) => !BEYOND_THE_STANDARD.includes(code))).toEqual(COUNTRY_CODES)
})

test('only in upper case, and nothing inherited', () => {
  expect(['SE', 'se', 'Sweden', 'EU', 'UK', '', 'toString'].filter(isCountryCode)).toEqual(['SE'])
})
