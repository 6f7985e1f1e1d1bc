// From what the agent types, or what the customer says, to the answers that may be meant. Meaning comes first; what is
// merely called so comes after it.
import type { LanguageTag, LocaleDefinition, QuestionMatch, Right } from '@gdpr-script/core/base'
import { type Answer, QUESTIONS, RIGHTS } from './place.js'

/** An answer that may be meant. */
export interface FoundAnswer {
  readonly answer: Answer
  /** Only for 'rights': which one. */
  readonly right?: Right
}

/** More than this is no help to somebody who has two seconds. */
const MAX_ANSWERS = 5

/** Ranks scripts for what somebody says, as core has it. */
export type MatchQuestion = (
  utterance: string,
  options: { locale: LanguageTag; limit?: number },
) => QuestionMatch[]

/** The language to search in. */
export interface SearchLanguage {
  readonly asked: LanguageTag
  readonly words: LocaleDefinition
}

/** Finds answers, best first; [] = none. Without `match` only names are searched. */
export function findAnswers(
  query: string,
  { asked, words }: SearchLanguage,
  match: MatchQuestion | null,
): readonly FoundAnswer[] {
  const meant = match?.(query, { locale: asked, limit: MAX_ANSWERS }) ?? []
  const found = [...meant.map(toAnswer), ...calledSo(query, words)]
  const keys = found.map(({ answer, right }) => `${answer}:${right ?? ''}`)
  return found.filter((_found, index) => keys.indexOf(keys[index] ?? '') === index).slice(0, MAX_ANSWERS)
}

const toAnswer = ({ script, right }: QuestionMatch): FoundAnswer => ({
  answer: script,
  ...(right ? { right } : {}),
})

/** The answer to what was said; null = none. Words of a transcript are finished, so the last one is not completed. */
export function hearAnswer(utterance: string, locale: LanguageTag, match: MatchQuestion): FoundAnswer | null {
  const [best] = match(`${utterance} `, { locale, limit: 1 })
  return best ? toAnswer(best) : null
}

/** The questions and rights in whose names every word typed begins a word. */
function calledSo(query: string, { scripts, rights }: LocaleDefinition): readonly FoundAnswer[] {
  const typed = wordsOf(query)
  if (typed.length === 0) return []
  const isCalledSo = (name: string): boolean =>
    typed.every((word) => wordsOf(name).some((candidate) => candidate.startsWith(word)))
  return [
    ...RIGHTS.filter((right) => isCalledSo(rights[right])).map((right) => ({
      answer: 'rights' as const,
      right,
    })),
    ...QUESTIONS.filter((script) => isCalledSo(scripts[script])).map((answer) => ({ answer })),
  ]
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
