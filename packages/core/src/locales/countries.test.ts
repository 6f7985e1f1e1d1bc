import { describe, expect, it } from 'vitest'
import { COUNTRY_CODES } from '../profile/country-code.js'
import { countries as en } from './en/countries.js'
import { SHIPPED_LOCALES } from './shipped.js'

/** Names that we word differently on purpose: shorter, without abbreviations, or as people say them. */
const DELIBERATE: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sv: {
    BL: 'Saint-Barthélemy',
    HK: 'Hongkong',
    KN: 'Saint Kitts och Nevis',
    LC: 'Saint Lucia',
    MM: 'Myanmar',
    MO: 'Macao',
    PM: 'Saint-Pierre och Miquelon',
    PS: 'Palestina',
    SH: 'Saint Helena',
    VC: 'Saint Vincent och Grenadinerna',
  },
  en: {
    AX: 'Åland',
    BL: 'Saint Barthélemy',
    CC: 'the Cocos Islands',
    CD: 'the Democratic Republic of the Congo',
    CG: 'the Republic of the Congo',
    CI: 'Ivory Coast',
    GS: 'South Georgia and the South Sandwich Islands',
    HK: 'Hong Kong',
    HM: 'Heard Island and the McDonald Islands',
    KN: 'Saint Kitts and Nevis',
    LC: 'Saint Lucia',
    MF: 'Saint Martin',
    MM: 'Myanmar',
    MO: 'Macao',
    PM: 'Saint Pierre and Miquelon',
    PS: 'Palestine',
    SH: 'Saint Helena',
    TR: 'Turkey',
    UM: 'the US Outlying Islands',
    VC: 'Saint Vincent and the Grenadines',
    VI: 'the US Virgin Islands',
  },
  da: {
    BQ: 'Caribisk Nederland',
    HK: 'Hongkong',
    HM: 'Heard- og McDonaldøerne',
    MM: 'Myanmar',
    MO: 'Macao',
    PS: 'Palæstina',
    SH: 'Saint Helena',
    TF: 'De Franske Sydterritorier',
    TL: 'Østtimor',
    UM: 'De Amerikanske Småøer',
  },
  nb: {
    CD: 'Kongo-Kinshasa',
    HK: 'Hongkong',
    IM: 'Isle of Man',
    LC: 'Saint Lucia',
    MM: 'Myanmar',
    MO: 'Macao',
    PM: 'Saint-Pierre og Miquelon',
    PS: 'Palestina',
    SH: 'Saint Helena',
    VC: 'Saint Vincent og Grenadinene',
  },
  fi: {
    CC: 'Kookossaaret',
    HK: 'Hongkong',
    MM: 'Myanmar',
    MO: 'Macao',
    PS: 'Palestiina',
  },
  de: {
    AE: 'in die Vereinigten Arabischen Emirate',
    AX: 'nach Åland',
    BL: 'nach Saint-Barthélemy',
    BN: 'nach Brunei',
    BQ: 'in die Karibischen Niederlande',
    CD: 'in die Demokratische Republik Kongo',
    CG: 'in die Republik Kongo',
    CI: 'an die Elfenbeinküste',
    CV: 'nach Kap Verde',
    GB: 'ins Vereinigte Königreich',
    GS: 'nach Südgeorgien und auf die Südlichen Sandwichinseln',
    HK: 'nach Hongkong',
    HM: 'auf die Inseln Heard und McDonald',
    IO: 'in das Britische Territorium im Indischen Ozean',
    KN: 'nach Saint Kitts und Nevis',
    LC: 'nach Saint Lucia',
    MD: 'nach Moldau',
    MF: 'nach Saint-Martin',
    MO: 'nach Macau',
    MP: 'auf die Nördlichen Marianen',
    PM: 'nach Saint-Pierre und Miquelon',
    PS: 'nach Palästina',
    SH: 'nach Saint Helena',
    TF: 'in die Französischen Süd- und Antarktisgebiete',
    TL: 'nach Osttimor',
    UM: 'auf die Amerikanischen Überseeinseln',
    US: 'in die USA',
    VA: 'in den Vatikan',
    VC: 'nach Saint Vincent und auf die Grenadinen',
    VG: 'auf die Britischen Jungferninseln',
    VI: 'auf die Amerikanischen Jungferninseln',
  },
}

/** The version of the engine's name data that the tables were compared with, name by name. */
const COMPARED_WITH = '48.0'
/** What another version may have reworded in the meantime. */
const REWORDED_AT_MOST = 5

const LOCALES = Object.fromEntries(SHIPPED_LOCALES.map(({ tag, countries }) => [tag, countries]))

/** What a language may put before a name to have it in mid-sentence. */
const BEFORE = /^(?:the|nach|in den?|in die|in das|ins|auf die|an die) /

const bare = (name: string): string =>
  name
    .replace(BEFORE, '')
    .replace(/^(?:De|Den|Det) /, (article) => article.toLowerCase())
    .replaceAll(' & ', ' and ')
    .replaceAll('’', "'")

describe.each(Object.entries(LOCALES))('country names in %s', (tag, names) => {
  const deliberate = DELIBERATE[tag] ?? {}
  const engine = new Intl.DisplayNames(tag, { type: 'region', fallback: 'none' })

  it('has every code that a profile may use, in order', () => {
    expect(Object.keys(names)).toEqual([...COUNTRY_CODES])
  })

  it('gives each a name of its own that fits into a sentence', () => {
    expect(new Set(Object.values(names)).size).toBe(COUNTRY_CODES.length)
    expect(Object.values(names).filter((name) => name !== name.trim() || /[&.(){}<>]/.test(name))).toEqual([])
  })

  it('words deliberately what it words differently', () => {
    expect(Object.fromEntries(Object.keys(deliberate).map((code) => [code, names[code]]))).toEqual(deliberate)
  })

  it('agrees with the engine on all others', () => {
    const others = Object.entries(names).filter(([code]) => !(code in deliberate))
    const different = others.filter(([code, name]) => bare(engine.of(code) ?? '') !== bare(name))
    if (process.versions['cldr'] === COMPARED_WITH) expect(different).toEqual([])
    expect(different.length).toBeLessThanOrEqual(REWORDED_AT_MOST)
  })
})

it('has the article where English wants one', () => {
  for (const code of ['GB', 'US', 'NL', 'AE', 'PH', 'BS', 'GM', 'FO', 'IM', 'CF', 'DO'])
    expect(en[code]).toMatch(/^the /)
  for (const code of ['SE', 'IN', 'CA', 'JP', 'CH', 'CZ']) expect(en[code]).not.toMatch(/^the /)
})
