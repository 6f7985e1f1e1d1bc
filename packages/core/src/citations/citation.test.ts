import { describe, expect, it } from 'vitest'
import { CITATIONS, type Citation, citationEntry, isCitation } from './citation.js'
import { EU } from './eu.js'
import { GDPR } from './gdpr.js'
import { DE } from './national/de.js'
import { DK } from './national/dk.js'
import { FI } from './national/fi.js'
import { NO } from './national/no.js'
import { SE } from './national/se.js'

const TABLES = { gdpr: GDPR, eu: EU, se: SE, no: NO, dk: DK, fi: FI, de: DE }

/** Paragraphs of the article that hold a lettered list, with its last letter, as the Regulation prints them. */
const LAST_LETTER: Readonly<Record<string, string>> = {
  '5(1)': 'f',
  '6(1)': 'f',
  '9(2)': 'j',
  '13(1)': 'f',
  '13(2)': 'f',
  '14(1)': 'f',
  '14(2)': 'g',
  '14(3)': 'c',
  '14(5)': 'd',
  '15(1)': 'h',
  '17(1)': 'f',
  '28(3)': 'h',
  '46(2)': 'f',
  '46(3)': 'b',
  '49(1)': 'g',
}

describe('the tables of citations', () => {
  it('holds every row of every table, once', () => {
    const keys = Object.values(TABLES).flatMap((table) => Object.keys(table))
    expect([...CITATIONS]).toEqual(keys)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it.each(['gdpr', 'se', 'no', 'dk', 'fi', 'de'] as const)(
    '%s holds ids of that act or country only',
    (name) => {
      expect(Object.keys(TABLES[name]).filter((id) => !id.startsWith(`${name}:`))).toEqual([])
    },
  )

  it.each(CITATIONS)('%s has a short title and an https address', (citation) => {
    const { title, url } = citationEntry(citation)
    expect(title.length).toBeGreaterThan(4)
    expect(title.length).toBeLessThanOrEqual(60)
    expect(title).toBe(title.trim())
    expect(new URL(url).protocol).toBe('https:')
    expect(new URL(url).href.replace(/\/$/, '')).toBe(url)
  })

  it.each(Object.keys(GDPR))('%s points at its own article, and at a letter that exists', (id) => {
    const [, article, paragraph, letter] = /^gdpr:(\d+)(?:\((\d+)\))?(?:\(([a-z])\))?$/.exec(id) ?? []
    expect(Number(article)).toBeGreaterThan(0)
    expect(Number(article)).toBeLessThanOrEqual(99)
    expect(citationEntry(id)?.url.endsWith(`/2016/679/oj#art_${article}`)).toBe(true)
    if (letter !== undefined) {
      const last = LAST_LETTER[`${article}(${paragraph})`]
      expect(last, `${id}: the paragraph has no lettered list`).toBeDefined()
      expect(letter <= (last ?? '')).toBe(true)
    }
  })

  it.each(Object.keys(SE).filter((id) => id !== 'se:nix'))('%s points at its own act and section', (id) => {
    const [, year, number, chapter, section] = /^se:(\d{4}):(\d+)(?::(\d+(?=:)))?(?::(\w+))?$/.exec(id) ?? []
    const place = section ? `#${chapter ? `K${chapter}` : ''}P${section}` : ''
    expect(citationEntry(id)?.url).toBe(
      `https://data.riksdagen.se/dokument/sfs-${year}-${number}.html${place}`,
    )
  })
})

describe('looking a citation up', () => {
  it('finds what is known', () => {
    expect(citationEntry('gdpr:13(2)(a)').title).toBe('How long the data is kept')
    expect(isCitation('wp260')).toBe(true)
  })

  it.each(['', 'gdpr', 'gdpr:13(9)', 'toString', '__proto__', 'constructor'])('knows no "%s"', (id) => {
    expect(isCitation(id)).toBe(false)
    expect(citationEntry(id)).toBeUndefined()
  })

  it('narrows a text to a citation', () => {
    const id = ['se:nix'].join('')
    const found: Citation | null = isCitation(id) ? id : null
    expect(found).toBe('se:nix')
  })
})
