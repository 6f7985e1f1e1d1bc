// A language's table → what the matcher runs on. Compiled once per table and kept as long as the table is.
import type { QuestionCues, QuestionWords } from '../locales/question-words.js'
import type { Right, ScriptId } from '../profile/profile.js'
import { buildLexicon, listTerms, termNumber, type TermList, words } from './build-lexicon.js'
import type { Lexicon } from './lexicon.js'

/** What an utterance can mean. */
export interface Meaning {
  readonly script: ScriptId
  readonly right?: Right
}

/** What may be said besides a cue: anything, small words, or nothing at all. */
export type Besides = 'anything' | 'small-words' | 'nothing'

/** One cue, with its terms by number. */
export interface Cue {
  readonly meaning: Meaning
  readonly terms: readonly number[]
  /** Terms that must not be near. */
  readonly without: readonly number[]
  /** What else may be said. */
  readonly besides: Besides
}

/** A compiled table. */
export interface CompiledQuestions {
  readonly lexicon: Lexicon
  readonly cues: readonly Cue[]
}

const compiled = new WeakMap<QuestionWords, CompiledQuestions>()

const numbersOf = (list: TermList, terms: readonly string[]): number[] =>
  terms.map((term) => termNumber(list, term))

function cuesOf(list: TermList, meaning: Meaning, cues: QuestionCues): Cue[] {
  const unless = numbersOf(list, words(cues.unless ?? ''))
  const toCue =
    (besides: Besides) =>
    (source: string): Cue => {
      const terms = words(source)
      const without = terms.filter((term) => term.startsWith('-')).map((term) => term.slice(1))
      return {
        meaning,
        besides,
        terms: numbersOf(
          list,
          terms.filter((term) => !term.startsWith('-')),
        ),
        without: [...unless, ...numbersOf(list, without)],
      }
    }
  return [
    ...cues.anywhere.map(toCue('anything')),
    ...cues.alone.map(toCue('small-words')),
    ...cues.search.map(toCue('nothing')),
  ]
}

function compile(table: QuestionWords): CompiledQuestions {
  const list = listTerms(table.groups)
  const cues = [
    ...Object.entries(table.scripts).flatMap(([script, row]) =>
      cuesOf(list, { script: script as ScriptId }, row),
    ),
    ...Object.entries(table.rights).flatMap(([right, row]) =>
      cuesOf(list, { script: 'rights', right: right as Right }, row),
    ),
  ]
  return { lexicon: buildLexicon(table, list), cues }
}

/** Compiles a table the first time it is asked for. */
export function compileQuestions(table: QuestionWords): CompiledQuestions {
  const known = compiled.get(table)
  if (known) return known
  const made = compile(table)
  compiled.set(table, made)
  return made
}
