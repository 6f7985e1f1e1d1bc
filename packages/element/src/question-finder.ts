// The words that customers ask with, and the matching of them. Both are loaded when somebody is about to search: they
// must not keep the first words waiting.
import type { LanguageTag } from '@gdpr-script/core/base'
import { registerLocale } from '@gdpr-script/core/script'
import type { ReactiveControllerHost } from 'lit'
import { findAnswers, type FoundAnswer, type MatchQuestion } from './find-answers.js'
import { type Language, LANGUAGES } from './languages.js'
import { warnOnce } from './warn-once.js'

/** Finds answers by what is asked; until the words for it are there, by what the answers are called. */
export class QuestionFinder {
  #match: MatchQuestion | null = null
  readonly #states = new Map<LanguageTag, 'loading' | 'ready' | 'failed'>()
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  /** Tells whether the words for a language are there, or cannot be had for now. */
  isReady(tag: LanguageTag): boolean {
    return ['ready', 'failed'].includes(this.#states.get(tag) ?? 'loading')
  }

  /** Starts loading what a language needs, once; `isRetry`: once more where it failed. */
  prepare({ tag, words }: Language, { isRetry }: { readonly isRetry: boolean }): void {
    const row = LANGUAGES[tag]
    const state = this.#states.get(tag)
    if (!row || !(state === undefined || (isRetry && state === 'failed'))) return
    this.#states.set(tag, 'loading')
    Promise.all([import('@gdpr-script/core/questions'), row.loadQuestions()]).then(
      ([{ matchQuestion }, questions]) => {
        registerLocale({ ...words, questions })
        this.#match = matchQuestion
        this.#settle(tag, 'ready')
      },
      () => {
        warnOnce(
          `questions:${tag}`,
          `what customers ask in "${tag}" could not be loaded; names are searched.`,
        )
        this.#settle(tag, 'failed')
      },
    )
  }

  #settle(tag: LanguageTag, state: 'ready' | 'failed'): void {
    this.#states.set(tag, state)
    this.#host.requestUpdate()
  }

  /** Finds answers, best first; [] = none. */
  find(query: string, language: Language & { readonly asked: LanguageTag }): readonly FoundAnswer[] {
    return findAnswers(query, language, this.#match)
  }
}
