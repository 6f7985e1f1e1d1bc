import { describe, expect, it } from 'vitest'
import { countSms } from './sms-segments.js'
import { writeSms } from './write-sms.js'

const stays = (text: string): { text: string; goes: undefined } => ({ text, goes: undefined })

describe('a web address in a text message', () => {
  const URL = 'https://acme.example/privacy'

  it.each<[string, readonly string[], string]>([
    ['ends a line', [`Mer: ${URL}`, 'Hej då.'], `Mer: ${URL}\nHej då.`],
    ['ends the message', [`Mer: ${URL}`], `Mer: ${URL}`],
    [
      'ends the sentence that ends a line',
      [`Du når dem på ${URL}.`, 'Hej då.'],
      `Du når dem på ${URL}\nHej då.`,
    ],
    ['ends the sentence that ends the message', [`Du når dem på ${URL}.`], `Du når dem på ${URL}`],
    ['ends a sentence within a line', [`Se ${URL}. Svar inom en månad.`], `Se ${URL}\nSvar inom en månad.`],
    ['ends two sentences', [`Se ${URL}. Eller ${URL}/en!  Hej.`], `Se ${URL}\nEller ${URL}/en\nHej.`],
    ['stands behind a typographic space', [`Se ${URL}.\u00A0Hej.`], `Se ${URL}\nHej.`],
    ['stands within a sentence', [`Besök ${URL} eller ring.`, 'Hej då.'], `Besök ${URL} eller ring. Hej då.`],
    ['holds stops and dashes', ['Se https://a.example/b.c–d/. Hej.'], 'Se https://a.example/b.c–d/\nHej.'],
  ])('%s', (_, lines, expected) => {
    expect(writeSms(lines.map(stays))).toBe(expected)
  })

  it('is none: an e-mail address, or a host name alone', () => {
    expect(writeSms(['Mejla dpo@acme.example.', 'Hej då.'].map(stays))).toBe(
      'Mejla dpo@acme.example. Hej då.',
    )
    expect(writeSms(['Se acme.example.', 'Hej då.'].map(stays))).toBe('Se acme.example. Hej då.')
  })
})

describe('a text message that is too long', () => {
  const long = 'a'.repeat(150)

  it('loses the lines that may go, in their order, until it fits two parts', () => {
    const lines = [stays(long), { text: 'b'.repeat(100), goes: 2 }, { text: 'c'.repeat(100), goes: 1 }]
    expect(writeSms(lines)).toBe(`${long} ${'b'.repeat(100)}`)
    expect(writeSms([stays(long), ...lines])).toBe(`${long} ${long}`)
  })

  it('keeps what has to stay', () => {
    expect(countSms(writeSms([long, long, long].map(stays))).segments).toBe(3)
  })
})
