// The words that customers ask with, and the matching of them. Both are loaded when somebody is about to search: they
// must not keep the first words waiting.
import { type LanguageTag, registerLocale } from '@gdpr-script/core/base'
import type { ReactiveControllerHost } from 'lit'
import { findAnswers, type FoundAnswer, type MatchQuestion } from './find-answers.js'
import { type Language, LANGUAGES } from './languages.js'
import { warnOnce } from './warn-once.js'

/** Finds answers by what is asked; until the words for it are there, by what the answers are called. */
export class QuestionFinder {
  #match: MatchQuestion | null = null
  readonly #tried = new Set<LanguageTag>()
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  /** Starts loading what a language needs; the same language again changes nothing. */
  prepare({ tag, words }: Language): void {
    const row = LANGUAGES[tag]
    if (!row || this.#tried.has(tag)) return
    this.#tried.add(tag)
    Promise.all([import('@gdpr-script/core/questions'), row.loadQuestions()]).then(
      ([{ matchQuestion }, questions]) => {
        registerLocale({ ...words, questions })
        this.#match = matchQuestion
        this.#host.requestUpdate()
      },
      () =>
        warnOnce(
          `questions:${tag}`,
          `what customers ask in "${tag}" could not be loaded; names are searched.`,
        ),
    )
  }

  /** Finds answers, best first; [] = none. */
  find(query: string, language: Language & { readonly asked: LanguageTag }): readonly FoundAnswer[] {
    return findAnswers(query, language, this.#match)
  }
}
