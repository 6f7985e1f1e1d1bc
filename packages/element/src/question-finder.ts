// The words that customers ask with, and the matching of them. Both are loaded when somebody is about to search or to
// listen: they must not keep the first words waiting.
import type { LanguageTag } from '@gdpr-script/core/base'
import { registerLocale } from '@gdpr-script/core/script'
import type { ReactiveControllerHost } from 'lit'
import { findAnswers, type FoundAnswer, hearAnswer, type MatchQuestion } from './find-answers.js'
import { type Language, languageRow } from './languages.js'
import { warnOnce } from './warn-once.js'

/** Finds answers by what is asked; until the words for it are there, by what the answers are called. */
export class QuestionFinder {
  #match: MatchQuestion | null = null
  readonly #loads = new Map<LanguageTag, Promise<void>>()
  readonly #states = new Map<LanguageTag, 'loading' | 'ready' | 'failed'>()
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
  }

  /** Tells whether the words for a language are there, or cannot be had for now. */
  isReady(tag: LanguageTag): boolean {
    return ['ready', 'failed'].includes(this.#states.get(tag) ?? 'loading')
  }

  /**
   * Loads what a language needs, once; `isRetry`: once more where it failed. Ends when the words are there or cannot be
   * had; never rejects.
   */
  prepare(language: Language, { isRetry }: { readonly isRetry: boolean }): Promise<void> {
    const { tag } = language
    const before = this.#loads.get(tag)
    if (before && !(isRetry && this.#states.get(tag) === 'failed')) return before
    const load = this.#load(language)
    this.#loads.set(tag, load)
    return load
  }

  async #load({ tag, words }: Language): Promise<void> {
    const row = languageRow(tag)
    if (!row) return
    this.#states.set(tag, 'loading')
    try {
      const [{ matchQuestion }, questions] = await Promise.all([
        import('@gdpr-script/core/questions'),
        row.loadQuestions(),
      ])
      registerLocale({ ...words, ...(questions && { questions }) })
      this.#match = matchQuestion
      this.#settle(tag, 'ready')
    } catch {
      warnOnce(`questions:${tag}`, `what customers ask in "${tag}" could not be loaded; names are searched.`)
      this.#settle(tag, 'failed')
    }
  }

  #settle(tag: LanguageTag, state: 'ready' | 'failed'): void {
    this.#states.set(tag, state)
    this.#host.requestUpdate()
  }

  /** Finds answers, best first; [] = none. */
  find(query: string, language: Language & { readonly asked: LanguageTag }): readonly FoundAnswer[] {
    return findAnswers(query, language, this.#match)
  }

  /** Finds the answer to what was said; null = none, or the words for it are not there. */
  hear(utterance: string, { asked }: { readonly asked: LanguageTag }): FoundAnswer | null {
    return this.#match && hearAnswer(utterance, asked, this.#match)
  }
}
