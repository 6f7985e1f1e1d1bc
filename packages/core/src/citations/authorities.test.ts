import { describe, expect, it } from 'vitest'
import { AUTHORITIES } from './authorities.js'
import { authorityFor } from './authority-for.js'

const EU_AND_EEA =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

const LAENDER = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH'.split(' ').map((land) => `DE-${land}`)

describe('the table of authorities', () => {
  it('has a row per market of the EU and EEA, Åland, each Land, and two special German ones', () => {
    expect(Object.keys(AUTHORITIES).sort()).toEqual(
      [...EU_AND_EEA, 'AX', ...LAENDER, 'DE-BUND', 'DE-BY-PUBLIC'].sort(),
    )
  })

  it.each(Object.entries(AUTHORITIES))('%s has names, an https home page and a date', (_key, row) => {
    expect(row.name.trim()).toBe(row.name)
    expect(row.englishName).toMatch(/^\p{Lu}/u)
    expect(new URL(row.url).protocol).toBe('https:')
    expect(row.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
  })

  it('uses no home page twice', () => {
    const urls = Object.values(AUTHORITIES).map((row) => row.url)
    expect(urls.filter((url, at) => urls.indexOf(url as never) !== at)).toEqual([])
  })
})

describe('picking the authority', () => {
  it.each(EU_AND_EEA)('answers for a foreign company that calls people in %s', (market) => {
    expect(authorityFor({ market, controller: { country: 'CH' } })).toBe(market)
  })

  it.each(['US', 'GB', 'CH', 'GL', 'XX', '', 'toString', '__proto__'])('knows none for "%s"', (market) => {
    expect(authorityFor({ market, controller: { country: 'SE' } })).toBeNull()
  })

  it.each(LAENDER)('picks %s for a German company there', (region) => {
    expect(authorityFor({ market: 'DE', controller: { country: 'DE', region } })).toBe(region)
  })

  it.each([
    ['a German company that states no Land', { country: 'DE' }, 'DE'],
    ['a region that is no Land', { country: 'DE', region: 'DE-XX' }, 'DE'],
    ['a region without its country', { country: 'DE', region: 'BE' }, 'DE'],
    ['a company that claims a special key', { country: 'DE', region: 'DE-BUND' }, 'DE'],
    ['a company that claims the public key', { country: 'DE', region: 'DE-BY-PUBLIC' }, 'DE'],
    ['a foreign company, whatever its region', { country: 'AT', region: 'DE-BY' }, 'DE'],
    ['a federal body', { country: 'DE', publicAuthority: true }, 'DE-BUND'],
    ['a public body of a Land', { country: 'DE', region: 'DE-BE', publicAuthority: true }, 'DE-BE'],
    ['a public body of Bavaria', { country: 'DE', region: 'DE-BY', publicAuthority: true }, 'DE-BY-PUBLIC'],
    ['a foreign public body', { country: 'AT', publicAuthority: true }, 'DE'],
  ] as const)('in Germany, for %s', (_case, controller, key) => {
    expect(authorityFor({ market: 'DE', controller })).toBe(key)
  })

  it.each([
    [{ country: 'FI', publicAuthority: true }, 'AX'],
    [{ country: 'FI', publicAuthority: false }, 'FI'],
    [{ country: 'SE' }, 'FI'],
  ] as const)('in Åland, for %o', (controller, key) => {
    expect(authorityFor({ market: 'AX', controller })).toBe(key)
  })

  it('lets a German region change nothing elsewhere', () => {
    expect(authorityFor({ market: 'SE', controller: { country: 'DE', region: 'DE-BY' } })).toBe('SE')
  })
})
