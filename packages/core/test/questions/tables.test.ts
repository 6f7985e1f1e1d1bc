// Every language has a table that is whole and well written; what it holds is judged by match-question.test.ts.
import { describe, expect, test } from 'vitest'
import { en } from '../../src/locales/en/index.js'
import type { LocaleDefinition } from '../../src/locales/locale.js'
import { sv } from '../../src/locales/sv/index.js'
import type { QuestionCues, QuestionWords } from '../../src/locales/question-words.js'
import { RIGHTS, SCRIPT_IDS } from '../../src/profile/profile.js'
import { tokenise } from '../../src/questions/tokenise.js'
import * as saidInEnglish from './en.js'
import { saidOneByOne, type SaidRow } from './said-row.js'
import * as saidInSwedish from './sv.js'

const LANGUAGES: readonly (readonly [tag: string, locale: LocaleDefinition, said: readonly SaidRow[]])[] = [
  ['sv', sv, saidInSwedish.sv],
  ['en', en, saidInEnglish.en],
]

const EMPTY: QuestionWords = { letters: {}, small: '', groups: {}, scripts: {} as never, rights: {} as never }

const split = (text: string): string[] => text.split(/\s+/).filter((part) => part !== '')
const rowsOf = ({ scripts, rights }: QuestionWords): QuestionCues[] => [
  ...Object.values(scripts),
  ...Object.values(rights),
]
const cuesOf = ({ anywhere, alone, search, unless = '' }: QuestionCues): string[] => [
  ...anywhere,
  ...alone,
  ...search,
  unless,
]
/** What terms are made of: words, with their stars, and names of groups. */
const atoms = (text: string): string[] =>
  split(text).flatMap((term) =>
    term
      .replace(/^-/, '')
      .split(/[|_+]/)
      .filter((atom) => atom !== ''),
  )
const isName = (atom: string): boolean => /^\p{Lu}/u.test(atom)

describe.each(LANGUAGES)('the table of %s', (_tag, { questions = EMPTY }, said) => {
  test('has a row for each script and each right, each with cues', () => {
    expect(Object.keys(questions.scripts).sort()).toEqual([...SCRIPT_IDS].sort())
    expect(Object.keys(questions.rights).sort()).toEqual([...RIGHTS].sort())
    for (const row of rowsOf(questions)) {
      expect(row.anywhere).not.toEqual([])
      expect(row.search).not.toEqual([])
    }
  })

  test('names only groups that there are, in a group only those above it', () => {
    const known = new Set<string>()
    for (const [name, members] of Object.entries(questions.groups)) {
      expect(atoms(members).filter((atom) => isName(atom) && !known.has(atom))).toEqual([])
      known.add(name)
    }
    const named = rowsOf(questions).flatMap(cuesOf).flatMap(atoms).filter(isName)
    expect(named.filter((name) => !known.has(name))).toEqual([])
  })

  test('uses every group', () => {
    const texts = [...Object.values(questions.groups), ...rowsOf(questions).flatMap(cuesOf)]
    const used = new Set(texts.flatMap(atoms))
    expect(Object.keys(questions.groups).filter((name) => !used.has(name))).toEqual([])
  })

  test('writes its words as an utterance is read', () => {
    const letters = new Set(Object.keys(questions.letters))
    const texts = [...Object.values(questions.groups), ...rowsOf(questions).flatMap(cuesOf)]
    const listed = [...split(questions.small), ...texts.flatMap(atoms).filter((atom) => !isName(atom))]
    const unreadable = listed.filter((word) => {
      const bare = word.replace(/^\*|\*$/g, '')
      return (
        tokenise(bare, letters)
          .map(({ text }) => text)
          .join(' ') !== bare
      )
    })
    expect(unreadable).toEqual([])
  })

  test('needs something that is said for each cue', () => {
    const cues = rowsOf(questions).flatMap(({ anywhere, alone, search }) => [
      ...anywhere,
      ...alone,
      ...search,
    ])
    expect(cues.filter((cue) => split(cue).every((term) => term.startsWith('-')))).toEqual([])
  })

  test('holds no sentence of the lists by which it is judged', () => {
    const cues = new Set(
      rowsOf(questions)
        .flatMap(cuesOf)
        .map((cue) => atoms(cue).join(' ')),
    )
    const long = saidOneByOne(said).filter(({ utterance }) => split(utterance).length > 3)
    expect(long.filter(({ utterance }) => cues.has(utterance))).toEqual([])
  })
})
