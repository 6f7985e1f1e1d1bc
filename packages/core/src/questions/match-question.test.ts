// How cues are read and weighed, by a small table of its own; how well a language does is in test/questions.
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { en } from '../locales/en/index.js'
import { registerLocale } from '../locales/match-locale.js'
import type { QuestionCues, QuestionWords } from '../locales/question-words.js'
import { sv } from '../locales/sv/index.js'
import { matchQuestion } from './match-question.js'

const NO_CUES: QuestionCues = { anywhere: [], alone: [], search: [] }
const row = (cues: Partial<QuestionCues>): QuestionCues => ({ ...NO_CUES, ...cues })

const TABLE: QuestionWords = {
  letters: { å: 'a aa', ä: 'a', ö: 'o' },
  small: 'jag du vill kan min vem är var vår',
  groups: { GOT: 'fått hitta*', NUMBER: '*nummer* numret', OFF: 'plocka_bort' },
  scripts: {
    opening: row({ anywhere: ['vem+är+du'] }),
    source: row({ anywhere: ['var GOT NUMBER'] }),
    'legal-basis': NO_CUES,
    rights: NO_CUES,
    'sensitive-data': NO_CUES,
    objection: row({ anywhere: ['ring* -imorgon'] }),
    recipients: NO_CUES,
    retention: row({ anywhere: ['spara* uppgift*'], unless: 'pengar' }),
    recording: row({ alone: ['spelas'] }),
    complaint: row({ search: ['klaga*'] }),
    'automated-decisions': NO_CUES,
    purchase: NO_CUES,
  },
  rights: {
    access: NO_CUES,
    rectification: NO_CUES,
    erasure: row({ anywhere: ['radera*|OFF uppgift*'], search: ['radera*'] }),
    restriction: NO_CUES,
    portability: NO_CUES,
    objection: NO_CUES,
    'withdraw-consent': NO_CUES,
    'human-review': NO_CUES,
  },
}

const TAG = 'x-table'
const scripts = (utterance: string): string[] =>
  matchQuestion(utterance, { locale: TAG }).map(({ script }) => script)

test('finds nothing where no language is registered', () => {
  expect(matchQuestion('radera mig', { locale: 'sv' })).toEqual([])
})

describe('with languages', () => {
  beforeAll(() => {
    for (const locale of [sv, en, { ...en, tag: TAG, questions: TABLE }]) registerLocale(locale)
    const { questions: _none, ...without } = en
    registerLocale({ ...without, tag: 'x-none' })
  })

  test.each([
    ['in any order', 'mitt telefonnummer var har du fått det', ['source']],
    ['with a stem', 'var hittade du numret', ['source']],
    ['not without each of its terms', 'var är numret', []],
    ['not with much else between them', 'var köpte anna bullar kaffe mjölk fått nummer', []],
    ['not where they are far apart', `var ${'du '.repeat(16)}fått nummer`, []],
    ['not in another order than a phrase has', 'du är vem', []],
    ['not with a word inside what is joined', 'vem är egentligen du', []],
    ['with words inside a phrase', 'plocka du vill bort uppgifterna', ['rights']],
    ['not where a word forbids it', 'ring imorgon', []],
    ['where that word is in another sentence', 'ring. imorgon regnar det', ['objection']],
    ['not where the row forbids it', 'spara pengar och uppgifter', []],
    ['alone with small words', 'kan det vara så att jag spelas', []],
    ['alone', 'jag spelas', ['recording']],
    ['not alone with much else', 'jag spelas ofta', []],
    ['as the whole search', 'klaga', ['complaint']],
    ['not as a search with more', 'jag klagar', []],
  ])('finds a cue %s', (_how, utterance, expected) => {
    expect(scripts(utterance)).toEqual(expected)
  })

  test.each([
    ['without the letters of the language', 'var fatt nummer', ['source']],
    ['in another way without them', 'var faatt nummer', ['source']],
    ['not where that makes another word', 'vår fått nummer', []],
    ['with a wrong letter', 'spara mina uppgfiterna', ['retention']],
    ['with accents that mean nothing', 'spará uppgifter', ['retention']],
  ])('finds a word written %s', (_how, utterance, expected) => {
    expect(scripts(utterance)).toEqual(expected)
  })

  test.each([
    ['rade', ['rights']],
    ['klag', ['complaint']],
    ['kl', []],
    ['rade ', []],
    ['rade.', []],
    ['bullen rade', []],
    ['klagar', ['complaint']],
  ])('takes "%s" for what it may become', (utterance, expected) => {
    expect(scripts(utterance)).toEqual(expected)
  })

  test('names the right that is meant, and puts the surer one first', () => {
    const found = matchQuestion('radera uppgifter. vem är du', { locale: TAG })
    expect(found.map(({ script, right }) => [script, right])).toEqual([
      ['rights', 'erasure'],
      ['opening', undefined],
    ])
    expect(found.every(({ score }, index) => score > 0 && score <= (found[index - 1]?.score ?? 1))).toBe(true)
  })

  test.each([
    [1, 1],
    [0, 0],
    [-1, 0],
    [Infinity, 2],
  ])('returns at most %s', (limit, expected) => {
    expect(matchQuestion('radera uppgifter. vem är du', { locale: TAG, limit })).toHaveLength(expected)
  })

  test('falls back by locale as everything does, and finds nothing where the language has no table', () => {
    expect(matchQuestion('radera mina uppgifter', { locale: 'sv-FI' })).toEqual(
      matchQuestion('radera mina uppgifter', { locale: 'sv' }),
    )
    expect(matchQuestion('delete my data', { locale: 'tlh' })[0]?.right).toBe('erasure')
    expect(matchQuestion('delete my data', { locale: 'x-none' })).toEqual([])
  })

  test('gives the same answer each time', () => {
    expect(matchQuestion('hur länge sparas det', { locale: 'sv' })).toEqual(
      matchQuestion('hur länge sparas det', { locale: 'sv' }),
    )
  })

  test.each(['sv', 'en', TAG])('never throws, whatever is said: %s', (locale) => {
    const hostile = [
      '',
      ' ',
      '\0',
      '💥'.repeat(999),
      'ni '.repeat(9999),
      '__proto__',
      'constructor toString',
      '\uD800',
    ]
    for (const text of hostile) expect(Array.isArray(matchQuestion(text, { locale }))).toBe(true)
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), (text) => {
        for (const { score } of matchQuestion(text, { locale })) expect(score > 0 && score <= 1).toBe(true)
      }),
    )
  })
})
