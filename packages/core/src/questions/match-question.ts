// What the customer said → which script answers it. A wrong answer is worse than none, so it is silent when unsure.
import { locales, matchLocale } from '../locales/match-locale.js'
import type { QuestionWords } from '../locales/question-words.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Right, ScriptId } from '../profile/profile.js'
import { compileQuestions, type Meaning } from './compile-questions.js'
import { findTerms } from './find-terms.js'
import { placeCue, type Heard } from './place-cue.js'
import { scorePlacement } from './score-placement.js'
import { tokenise, type Token } from './tokenise.js'

/** A script that answers what was said. */
export interface QuestionMatch {
  script: ScriptId
  /** The right that is meant. Absent = none, or rights in general. */
  right?: Right
  /** How sure it is, above 0 and up to 1. For ordering; not a probability. */
  score: number
}

/** How {@link matchQuestion} looks. */
export interface MatchOptions {
  /** The language that is spoken. */
  locale: LanguageTag
  /** Most matches that are returned. Default 3. */
  limit?: number
}

/** What a score has to reach. */
const THRESHOLD = 0.6
/** Most words that somebody types into a search field. */
const MOST_TYPED_WORDS = 4
/** Fewest letters by which a word is told while it is typed: as the first word, and after another. */
const FEWEST_LETTERS = { first: 3, later: 2 }

/** Whether the text stops inside its last word, as it does while somebody types. */
function isBeingTyped(utterance: string, tokens: readonly Token[]): boolean {
  const letters = tokens.at(-1)?.text.length ?? 0
  const isEnough = letters >= (tokens.length > 1 ? FEWEST_LETTERS.later : FEWEST_LETTERS.first)
  return isEnough && tokens.length <= MOST_TYPED_WORDS && /[\p{L}\p{M}]$/u.test(utterance.slice(-2))
}

function rank(utterance: string, table: QuestionWords): QuestionMatch[] {
  const { lexicon, cues } = compileQuestions(table)
  const tokens = tokenise(utterance, lexicon.letters)
  const heard: Heard = {
    found: findTerms(tokens, lexicon, isBeingTyped(utterance, tokens)),
    telling: tokens.map(({ text }) => !lexicon.small.has(text)),
    sentences: tokens.map(({ sentence }) => sentence),
  }
  const best = new Map<Meaning, number>()
  for (const cue of cues) {
    for (const place of placeCue(cue, heard)) {
      const score = scorePlacement(place, heard, cue.besides)
      if (score > Math.max(THRESHOLD, best.get(cue.meaning) ?? 0)) best.set(cue.meaning, score)
    }
  }
  return [...best].map(([meaning, score]) => ({ ...meaning, score })).sort((a, b) => b.score - a.score)
}

/**
 * Ranks the scripts that answer what a customer said, or what an agent is typing, the most likely first; [] where it
 * means none of them, or the locale has no table for it. While the text stops inside a word and is short, the word
 * counts as what it may become ("rade"); put a space after a word that is finished. Of a text longer than 500 UTF-16
 * units the end is looked at. Keeps nothing of what was said, needs no network and never throws.
 *
 * @example
 * matchQuestion('var har ni fått mitt nummer ifrån?', { locale: 'sv' })[0]?.script // 'source'
 */
export function matchQuestion(utterance: string, options: MatchOptions): QuestionMatch[] {
  if (typeof (utterance as unknown) !== 'string') return []
  const table = locales.length > 0 ? matchLocale(options.locale).questions : undefined
  return table ? rank(utterance, table).slice(0, Math.max(0, options.limit ?? 3)) : []
}
