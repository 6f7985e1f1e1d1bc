// Which language the panel speaks, and the loading of it. While another language is on its way the one before stays.
import type { LanguageTag, Profile } from '@gdpr-script/core/base'
import { registerLocale } from '@gdpr-script/core/script'
import type { ReactiveControllerHost } from 'lit'
import { laterViews, loadLaterViews } from './later-views.js'
import { type Language, languageRow, LAST_LANGUAGE, loadLanguageRow, matchLanguage } from './languages.js'
import type { ProfileState } from './profile-loader.js'
import type { FoundAnswer } from './find-answers.js'
import { QuestionFinder } from './question-finder.js'
import type { Outcome } from './request-entry.js'
import { answerName } from './answer-name.js'
import { outcomeText } from './views/outcome-text.js'
import { fallbackLanguage, wantedLanguages } from './wanted-languages.js'
import { warnOnce } from './warn-once.js'

/** A language in use. */
export interface ChosenLanguage extends Language {
  /** The tag as it was asked for, e.g. "sv-FI": the profile may hold words of its own for it. */
  readonly asked: LanguageTag
}

/** The languages that were loaded in this page; every panel may speak them at once. */
const loaded = new Map<LanguageTag, Language>()

/**
 * Loads the languages of these tags ahead of time, so that the next panel speaks them at once: on a server, whose first
 * drawing is its only one, or while the page before it is shown. Tags that the panel does not have are passed over;
 * rejects where a language cannot be loaded.
 */
export async function loadLanguages(...tags: readonly LanguageTag[]): Promise<void> {
  await Promise.all([loadLaterViews(), ...tags.map((tag) => loadLanguage(matchLanguage(tag)))])
}

async function loadLanguage(tag: LanguageTag | null): Promise<void> {
  const row = tag === null || loaded.has(tag) ? undefined : languageRow(tag)
  if (tag === null || !row) return
  const language = await loadLanguageRow(tag, row)
  if (loaded.has(language.tag)) return
  registerLocale(language.words)
  loaded.set(language.tag, language)
}

/** Loads languages and remembers the one in use. */
export class LanguageLoader {
  #current: ChosenLanguage | null = null
  #chosen: LanguageTag | null = null
  readonly #tried = new Set<LanguageTag>()
  readonly #failed = new Set<LanguageTag>()
  readonly #finder: QuestionFinder
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>

  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host
    this.#finder = new QuestionFinder(host)
  }

  /** The language in use; null = none is loaded yet. */
  get current(): ChosenLanguage | null {
    return this.#current
  }

  /** Takes the agent's choice, or forgets it. */
  choose(tag: LanguageTag | null): void {
    this.#chosen = tag
    this.#host.requestUpdate()
  }

  /**
   * Asks for the language that the panel should speak: the agent's choice, the host's, that of the page around it, the
   * profile's own. While a profile is on its way and nothing else is said, its language is awaited.
   */
  follow(element: Element, locale: unknown, state: ProfileState): void {
    const profile = state.status === 'ready' ? state.profile : undefined
    const wanted = wantedLanguages(element, [this.#chosen, locale], profile?.defaultLocale)
    if (wanted.length > 0 || state.status !== 'loading')
      this.ask(wanted, profile && fallbackLanguage(profile))
  }

  /** Tells whether the language that a profile's scripts may fall back to is there. */
  isReadyFor(profile: Profile): boolean {
    return this.has(fallbackLanguage(profile))
  }

  /**
   * Tells whether words and views are there for a profile, or for its refusal: all that a server drew. Views that are not
   * there are asked for.
   */
  isReadyToShow(state: ProfileState): boolean {
    const { views, isMissing } = laterViews(this.#host)
    if (this.#current === null || (views === null && !isMissing)) return false
    return state.status === 'ready' ? this.isReadyFor(state.profile) : state.status === 'refused'
  }

  /** Loads what a search in the language in use needs. */
  prepareSearch(options: { readonly isRetry: boolean }): void {
    if (this.#current) void this.#finder.prepare(this.#current, options)
  }

  /** Finds the answer to what was said in the language in use, once the words for it are there; null = none. */
  async hear(utterance: string): Promise<FoundAnswer | null> {
    if (this.#current) await this.#finder.prepare(this.#current, { isRetry: false })
    return this.#current && this.#finder.hear(utterance, this.#current)
  }

  /** Says which answer was heard; blank = there is no language yet. */
  nameOf(answer: FoundAnswer): string {
    return this.#current ? this.#current.labels['heard.answer'](answerName(this.#current, answer)) : ''
  }

  /** True once a search in the language in use is as good as it will get. */
  get isSearchReady(): boolean {
    return this.#current !== null && this.#finder.isReady(this.#current.tag)
  }

  /** Finds answers to what somebody says, best first; [] = none. */
  find(query: string): readonly FoundAnswer[] {
    return this.#current ? this.#finder.find(query, this.#current) : []
  }

  /** Puts the outcome of a request into words; blank = there is no language yet. */
  outcomeText(key: string, outcome: Outcome): string {
    return this.#current ? outcomeText(this.#current.labels, key, outcome) : ''
  }

  /** Tells whether a language is as far as it will get; so is one that the panel does not have. */
  has(tag: LanguageTag): boolean {
    const match = matchLanguage(tag)
    return match === null || loaded.has(match) || this.#failed.has(match)
  }

  /**
   * Asks for the first of `wanted`, tags that the panel has; none = the language of last resort. `fallback` is the one
   * that documents may fall back to: it has to be there before the other is shown.
   */
  ask(wanted: readonly LanguageTag[], fallback: LanguageTag | undefined): void {
    const asked = wanted[0] ?? LAST_LANGUAGE
    const tag = matchLanguage(asked) ?? LAST_LANGUAGE
    const all = new Set([tag, (fallback && matchLanguage(fallback)) ?? tag])
    const waiting = [...all].filter((one) => !loaded.has(one) && this.#start(one))
    if (waiting.length > 0) return
    const language = loaded.get(tag) ?? loaded.values().next().value
    if (language) this.#current = { ...language, asked }
  }

  /** Starts loading a language once; false = it was tried before and cannot be had. */
  #start(tag: LanguageTag): boolean {
    if (this.#tried.has(tag)) return !this.#failed.has(tag)
    this.#tried.add(tag)
    loadLanguage(tag).then(
      () => this.#host.requestUpdate(),
      () => {
        this.#failed.add(tag)
        warnOnce(`language:${tag}`, `the language "${tag}" could not be loaded.`)
        this.#host.requestUpdate()
      },
    )
    return true
  }
}
