import { describe, expect, test } from 'vitest'
import { checkLocale } from '../src/conformance/index.js'
import { locales } from '../src/index.js'
import { en } from '../src/locales/en/index.js'
import type { LocaleDefinition } from '../src/locales/locale.js'
import { matchLocale } from '../src/locales/match-locale.js'

const found = (locale: LocaleDefinition) => checkLocale(locale).map(({ code, path }) => [code, path])
const clause = (words: string): LocaleDefinition => ({
  ...en,
  clauses: { ...en.clauses, 'purchase.complaint': words },
})
const AT = 'clauses/purchase.complaint'

test.each(locales)('%s may be registered', (tag) => {
  expect(checkLocale(matchLocale(tag))).toEqual([])
})

test('what only speaks may be registered too', () => {
  const { findings: _f, reviewWords: _r, questions: _q, simpler: _s, ...spoken } = en
  expect(checkLocale(spoken)).toEqual([])
})

describe('a language is told', () => {
  test.each([
    ['of a tag that is none', { ...en, tag: 'in english' }, ['tag', 'tag']],
    ['of a pace that is none', { ...en, charactersPerSecond: 0 }, ['pace', 'charactersPerSecond']],
    ['of blank words', clause(' '), ['blank', AT]],
    ['of a message that cannot be read', clause('Complain to {$authority.'), ['message', AT]],
    ['of a value that is lost', clause('Complain.'), ['variables', AT]],
    ['of a value too many', clause('Complain to {$authority} or {$phone}.'), ['variables', AT]],
    ['of two spaces', clause('Complain  to {$authority}.'), ['spacing', AT]],
    ['of markup', clause('Complain to <b>{$authority}</b>.'), ['markup', AT]],
    [
      'of a clause that there is not',
      { ...en, clauses: { ...en.clauses, 'purchase.hello': 'Hi.' } },
      ['unknown', 'clauses/purchase.hello'],
    ],
    [
      'of a plural form without words',
      {
        ...en,
        phrases: { ...en.phrases, years: '.input {$count :integer} .match $count * {{{$count} years}}' },
      },
      ['plural', 'phrases/years'],
    ],
    [
      'of simpler words for no clause',
      { ...en, simpler: { 'no.clause': 'Hi.' } },
      ['unknown', 'simpler/no.clause'],
    ],
  ] as const)('%s', (_what, locale, problem) => {
    expect(found(locale)).toEqual([problem])
  })

  test('of every clause that it lacks', () => {
    const { 'purchase.complaint': _gone, ...clauses } = en.clauses
    expect(found({ ...en, clauses })).toEqual([
      ['missing', AT],
      ...('purchase.complaint' in (en.simpler ?? {}) ? [['unknown', 'simpler/purchase.complaint']] : []),
    ])
  })

  test('of the forms of its own grammar, not of English', () => {
    const years = '.input {$count :integer} .match $count one {{lata}} * {{lat}}'
    const polish = { ...en, tag: 'pl', phrases: { ...en.phrases, years } }
    const sentence = checkLocale(polish).find(({ path }) => path === 'phrases/years')?.message
    expect(sentence).toContain('few, many')
  })

  test('in sentences that say what to do', () => {
    for (const { message } of checkLocale(clause('Complain.')))
      expect(message).toMatch(/^[A-Z].*\{\$authority\}\.$/)
  })
})
