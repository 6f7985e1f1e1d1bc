import { describe, expect, it } from 'vitest'
import { AUTHORITIES } from '../citations/authorities.js'
import { authorities as en } from './en/authorities.js'
import { SHIPPED_LOCALES } from './shipped.js'

const LOCALES = Object.fromEntries(SHIPPED_LOCALES.map(({ tag, authorities }) => [tag, authorities]))
const KEYS = Object.keys(AUTHORITIES)

describe.each(Object.entries(LOCALES))('spoken names of authorities in %s', (_tag, names) => {
  it('has one for every authority, and no other', () => {
    expect(Object.keys(names).sort()).toEqual([...KEYS].sort())
  })

  it('has a name of its own for each', () => {
    expect(new Set(Object.values(names)).size).toBe(KEYS.length)
  })

  it.each(Object.entries(names))('%s fits into a sentence and can be said: %s', (_key, phrase) => {
    expect(phrase).toBe(phrase.trim())
    expect(phrase).not.toMatch(/[.;:!?/{}()<>]|\s\s/)
    expect(phrase.length).toBeLessThanOrEqual(70)
  })
})

describe('form', () => {
  it('has the article that English wants in mid-sentence', () => {
    expect(Object.values(en).filter((phrase) => !phrase.startsWith('the '))).toEqual([])
  })

  it('tells the Norwegian and the Danish Datatilsynet apart', () => {
    expect(AUTHORITIES.NO.name).toBe(AUTHORITIES.DK.name)
    for (const names of Object.values(LOCALES)) expect(names['NO']).not.toBe(names['DK'])
  })

  it('names no German office holder by gender', () => {
    const german = KEYS.filter((key) => key.startsWith('DE'))
    for (const names of Object.values(LOCALES))
      expect(german.filter((key) => /beauftragt/i.test(names[key] ?? ''))).toEqual([])
  })
})
