import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tokenise, UTTERANCE_LENGTH } from './tokenise.js'

const SWEDISH = new Set(['å', 'ä', 'ö'])
const words = (text: string, letters: ReadonlySet<string> = SWEDISH): string[] =>
  tokenise(text, letters).map(({ text: word }) => word)

describe('tokenise', () => {
  test('writes words in small letters and leaves out the rest', () => {
    expect(words('HEJ, var har ni fått 070-123?! 💥')).toEqual([
      'hej',
      'var',
      'har',
      'ni',
      'fått',
      '070',
      '123',
    ])
  })

  test('keeps the accents of letters and drops those of no letter', () => {
    expect(words('Fått idé, señor')).toEqual(['fått', 'ide', 'senor'])
    expect(words('fa\u030Att')).toEqual(['fått'])
  })

  test.each([
    ["don’t you're", ["don't", "you're"]],
    ["'tis rock 'n' roll", ['tis', 'rock', 'n', 'roll']],
  ])('keeps the apostrophe inside a word where it is a letter: %s', (text, expected) => {
    expect(words(text, new Set(["'"]))).toEqual(expected)
  })

  test('leaves the apostrophe out where it is none', () => {
    expect(words('ta´t, ja’')).toEqual(['tat', 'ja'])
  })

  test('joins what an invisible sign parts, and parts what a control character does', () => {
    expect(words('upp\u00ADgif\u200Bter\u0007nu')).toEqual(['uppgifter', 'nu'])
  })

  test('counts sentences, each only where something was said', () => {
    expect(tokenise('... Hej. Hallå?! Ja', SWEDISH).map(({ sentence }) => sentence)).toEqual([0, 1, 2])
  })

  test('looks at the end of what is too long', () => {
    expect(words(`först ${' '.repeat(UTTERANCE_LENGTH)}sist`)).toEqual(['sist'])
  })

  test('never throws, and gives no word that is empty or has a space', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 2 * UTTERANCE_LENGTH }), (text) => {
        expect(words(text).filter((word) => word.trim() === '' || /\s/.test(word))).toEqual([])
      }),
    )
  })
})
