import { describe, expect, test } from 'vitest'
import { minimalProfile } from '@gdpr-script/test-utils'
import '../index.js'
import { findInText, findPhrase, isWholePhrase, ownText, withoutPhrases } from './find-phrase.js'
import { prepareReview } from './review.js'

const reviewIn = (locale: string) => prepareReview(minimalProfile(), { today: '2026-11-24' }, locale)

describe('findPhrase', () => {
  test.each([
    ['a word', 'vi rear', ['rea'], undefined],
    ['a word inside another', 'areal', ['rea'], undefined],
    ['a word with letters beyond ASCII beside it', 'årea', ['rea'], undefined],
    ['a word beside a digit', '5rea', ['rea'], undefined],
    ['a word at the beginning', 'Rea i dag', ['rea'], 'Rea'],
    ['a word beside a stop', 'i dag rea.', ['rea'], 'rea'],
    ['capitals beyond ASCII', 'HÄLSA', ['hälsa'], 'HÄLSA'],
    ['letters written as two characters', 'ha\u0308lsa', ['hälsa'], 'hälsa'],
    ['a list written as two characters', 'hälsa', ['ha\u0308lsa'], 'hälsa'],
    ['any blanks between words', 'för  alltid', ['för alltid'], 'för  alltid'],
    ['an ending', 'hörapparater', ['hörapparat*'], 'hörapparater'],
    ['an ending that is not there', 'hörapparat', ['hörapparat*'], 'hörapparat'],
    ['a word that ends so', 'min hörapparat', ['apparat*'], undefined],
    ['signs that mean something in a pattern', 'm.m.', ['m.m.'], 'm.m.'],
    ['the same signs taken literally', 'mama', ['m.m.'], undefined],
    ['nothing to look for', 'rea', [], undefined],
  ])('%s', (_name, text, phrases, expected) => {
    expect(findPhrase(text, phrases)).toBe(expected)
  })
})

test('a text without phrases keeps the rest, every one taken away', () => {
  expect(withoutPhrases('Inte varför. Varför? Inte varför!', ['inte varför'])).toBe(' . Varför?  !')
})

describe('the texts of a profile', () => {
  test('are looked at in their own language alone', () => {
    const text = { sv: 'affärsändamål', en: 'business purposes' }
    const found = (locale: string) => findInText(reviewIn(locale), text, (words) => words.genericPurposes)
    expect([found('sv'), found('en'), found('en-GB')]).toEqual([
      'affärsändamål',
      'business purposes',
      'business purposes',
    ])
  })

  test('in a language that has no lists are left alone', () => {
    const text = { nb: 'business purposes' }
    expect(ownText(reviewIn('nb'), text)).toBe('business purposes')
    expect(findInText(reviewIn('nb'), text, (words) => words.genericPurposes)).toBeUndefined()
  })

  test('are not judged where another language stands in', () => {
    expect(findInText(reviewIn('en'), { sv: 'various' }, (words) => words.genericPurposes)).toBeUndefined()
  })

  test.each([
    ['Lagen.', true],
    [' gällande  lag', false],
    ['gällande lag', true],
    ['gällande lag om bokföring', false],
    [' ', false],
  ])('"%s" as nothing but a word for the law: %s', (text, expected) => {
    expect(isWholePhrase(reviewIn('sv'), text, (words) => words.genericLaws)).toBe(expected)
  })
})
