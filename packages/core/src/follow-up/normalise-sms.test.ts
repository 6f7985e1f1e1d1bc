import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normaliseSms } from './normalise-sms.js'
import { countSms } from './sms-segments.js'

describe('normaliseSms', () => {
  it.each([
    ['vardagar 8–17 — ring 08‑12', 'vardagar 8-17 - ring 08-12'],
    ['“Hej” ‘du’ ’s „x‟', '"Hej" \'du\' \'s "x"'],
    ['vänta…', 'vänta...'],
    ['12\u00A0345\u202F678\u2009kr', '12 345 678 kr'],
    ['per\u00ADson\u200Bupp\u2060gift\uFEFFer', 'personuppgifter'],
    ['hos \u2068Brand\u2069\u200E', 'hos Brand'],
    ['a\r\nb\rc\u2028d\ne', 'a\nb\nc\nd\ne'],
    ['A\u030Angstro\u0308m', 'Ångström'],
  ])('turns %j into %j', (text, expected) => {
    expect(normaliseSms(text)).toBe(expected)
  })

  it.each([
    'https://brand.example/vår–sida/l’équipe…',
    'http://brand.example/a\u0308/\u06CC\u200C\u0645',
    'HTTPS://brand.example/a~b?c=[d]',
  ])('leaves a web address as it is: %j', (url) => {
    expect(normaliseSms(url)).toBe(url)
    expect(normaliseSms(`8–17\u00A0– ${url}\u00A0– A\u030A`)).toBe(`8-17 - ${url} - Å`)
    expect(normaliseSms(`“${url}” \u2068${url}\u2069`)).toBe(`"${url}" ${url}`)
  })

  it.each(['👩‍⚕️', '👩🏽‍💻', '🏳️‍🌈', '👨‍👩‍👧'])('leaves %s in one piece', (emoji) => {
    expect(normaliseSms(`Hej\u200D ${emoji}\u200D!`)).toBe(`Hej ${emoji}!`)
  })

  it('straightens a quote between letters', () => {
    expect(normaliseSms('L’Équipe')).toBe("L'Équipe")
  })

  it('never touches a letter', () => {
    const names = 'Åsa Öberg, Zoë Żółć, François Ñandú, Łukasz, Þór, Ødegård, Ελένη, 李'
    expect(normaliseSms(names)).toBe(names)
  })

  it('saves a Swedish text its second part', () => {
    const text = `Numret är 08-12 34 56, och det är öppet vardagar 8–17. ${'Hör av dig. '.repeat(6)}`
    expect(countSms(text)).toMatchObject({ encoding: 'UCS-2', segments: 2 })
    expect(countSms(normaliseSms(text))).toMatchObject({ encoding: 'GSM-7', segments: 1 })
  })

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normaliseSms(text)
        expect(normaliseSms(once)).toBe(once)
      }),
      { numRuns: 2000 },
    )
  })

  it('changes nothing the second time where addresses and emoji meet typography', () => {
    const piece = fc.constantFrom(
      ...['https://a', 'https:/', '/', '.', ' ', '\u00A0', '\u2028', '\u0085', '–', '’', '“', '"', '…'],
      ...['\u200B', '\u200D', '\u2068', '\u030A', 'A', '👩', '🏽', '\uFE0F', '⚕'],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = normaliseSms(pieces.join(''))
        expect(normaliseSms(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })
})
