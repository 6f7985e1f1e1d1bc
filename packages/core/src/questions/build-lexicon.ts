// The notation of a table → numbered terms and a lexicon of their words.
import type { QuestionWords } from '../locales/question-words.js'
import type { Lexicon, Spelling, Term } from './lexicon.js'

/** Terms as they are numbered, by how they are written: what is written twice is looked up once. */
export interface TermList {
  readonly terms: Term[]
  readonly numbers: Map<string, number>
}

/** The words of a list, as a table writes it: with spaces or line breaks between them. */
export const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '')

function add({ terms, numbers }: TermList, source: string, term: Term): number {
  numbers.set(source, terms.length)
  return terms.push(term) - 1
}

/** Reads "a|b", "a_b", "a+b" or a word, as the notation in `locales/question-words.ts` says. */
function parseTerm(list: TermList, source: string): Term {
  const either = source.split('|')
  if (either.length > 1) return { kind: 'either', of: either.map((part) => termNumber(list, part)) }
  const [first = '', ...rest] = source.split(/(?=[_+])/)
  if (rest.length === 0) return { kind: 'word' }
  const parts = [first, ...rest.map((part) => part.slice(1))].map((part) => termNumber(list, part))
  return { kind: 'phrase', parts, joined: rest.map((part) => part.startsWith('+')) }
}

/** Gives the number of a term, and gives it one where it has none. */
export function termNumber(list: TermList, source: string): number {
  return list.numbers.get(source) ?? add(list, source, parseTerm(list, source))
}

/** Numbers the groups of a table, and with them what they are made of. */
export function listTerms(groups: QuestionWords['groups']): TermList {
  const list: TermList = { terms: [], numbers: new Map() }
  for (const [name, members] of Object.entries(groups)) {
    add(list, name, { kind: 'either', of: words(members).map((member) => termNumber(list, member)) })
  }
  return list
}

/** A word as it is written with other letters: "faar" and "far" for "får". */
function otherSpellings(word: string, letters: QuestionWords['letters']): string[] {
  const own = Object.entries(letters).map(([letter, ways]) => [letter, ways.split(' ')] as const)
  const most = Math.max(0, ...own.map(([, ways]) => ways.length))
  return Array.from({ length: most }, (_, way) =>
    own.reduce((text, [letter, ways]) => text.replaceAll(letter, ways[way] ?? ways[0] ?? ''), word),
  ).filter((text) => text !== word)
}

const bare = (source: string): string => source.replaceAll('*', '')

/** Every way to write the words of the terms. What is a word of its own is no other way to write one: "var", "vår". */
function spell({ letters, small }: QuestionWords, { terms, numbers }: TermList): Spelling[] {
  const sources = [...numbers].filter(([, number]) => terms[number]?.kind === 'word')
  const taken = new Set([...sources.map(([source]) => source), ...words(small)])
  return sources.flatMap(([source, term]) =>
    [source, ...otherSpellings(source, letters).filter((other) => !taken.has(other))].map((text) => ({
      text: bare(text),
      term,
      open: source.endsWith('*'),
      inner: source.startsWith('*'),
    })),
  )
}

function groupBy(
  spellings: readonly Spelling[],
  key: (spelling: Spelling) => string,
): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const group = groups.get(key(spelling))
    if (group) group.push(spelling)
    else groups.set(key(spelling), [spelling])
  }
  return groups
}

function parentsOf(terms: readonly Term[]): number[][] {
  const parents: number[][] = terms.map(() => [])
  for (const [number, term] of terms.entries()) {
    if (term.kind === 'either') for (const part of new Set(term.of)) parents[part]?.push(number)
  }
  return parents
}

/** Builds the lexicon of a table from its numbered terms. */
export function buildLexicon(table: QuestionWords, list: TermList): Lexicon {
  const spellings = spell(table, list)
  const outer = spellings.filter(({ inner }) => !inner)
  return {
    letters: new Set(Object.keys(table.letters)),
    small: new Set(words(table.small).flatMap((word) => [word, ...otherSpellings(word, table.letters)])),
    terms: list.terms,
    parents: parentsOf(list.terms),
    beginnings: groupBy(outer, ({ text }) => text),
    inner: spellings.filter(({ inner }) => inner),
    byInitial: groupBy(outer, ({ text }) => text.charAt(0)),
  }
}
