// DATA: the languages of the panel. Each is loaded when it is first asked for, words and labels together.
import type { LanguageTag, LocaleDefinition } from '@gdpr-script/core/base'
import type { Labels } from './labels/labels.js'

/** One language, loaded. */
export interface Language {
  readonly tag: LanguageTag
  /** What the panel itself says. */
  readonly labels: Labels
  /** What the agent says; core needs it registered before it can render. */
  readonly words: LocaleDefinition
}

/** How a language is loaded. */
export interface LanguageRow {
  /** Its name in itself. */
  readonly name: string
  readonly loadWords: () => Promise<LocaleDefinition>
  readonly loadLabels: () => Promise<Labels>
  /** Loads how customers ask: only a search and a transcript need it. undefined = the language has no table for it. */
  readonly loadQuestions: () => Promise<LocaleDefinition['questions']>
  /** Loads what is said about a profile, and what rules look for in its texts: only a review needs it. */
  readonly loadReview: () => Promise<Pick<LocaleDefinition, 'findings' | 'reviewWords'>>
}

/** The languages that ship, by tag. */
const BUILT_IN: Readonly<Record<LanguageTag, LanguageRow>> = {
  sv: {
    name: 'Svenska',
    loadWords: async () => (await import('@gdpr-script/core/locales/sv/spoken')).spoken,
    loadLabels: async () => (await import('./labels/sv.js')).labels,
    loadQuestions: async () => (await import('@gdpr-script/core/locales/sv/questions')).questions,
    loadReview: async () => (await import('@gdpr-script/core/locales/sv/review')).review,
  },
  en: {
    name: 'English',
    loadWords: async () => (await import('@gdpr-script/core/locales/en/spoken')).spoken,
    loadLabels: async () => (await import('./labels/en.js')).labels,
    loadQuestions: async () => (await import('@gdpr-script/core/locales/en/questions')).questions,
    loadReview: async () => (await import('@gdpr-script/core/locales/en/review')).review,
  },
  da: {
    name: 'Dansk',
    loadWords: async () => (await import('@gdpr-script/core/locales/da/spoken')).spoken,
    loadLabels: async () => (await import('./labels/da.js')).labels,
    loadQuestions: async () => (await import('@gdpr-script/core/locales/da/questions')).questions,
    loadReview: async () => (await import('@gdpr-script/core/locales/da/review')).review,
  },
  nb: {
    name: 'Norsk',
    loadWords: async () => (await import('@gdpr-script/core/locales/nb/spoken')).spoken,
    loadLabels: async () => (await import('./labels/nb.js')).labels,
    loadQuestions: async () => (await import('@gdpr-script/core/locales/nb/questions')).questions,
    loadReview: async () => (await import('@gdpr-script/core/locales/nb/review')).review,
  },
  fi: {
    name: 'Suomi',
    loadWords: async () => (await import('@gdpr-script/core/locales/fi/spoken')).spoken,
    loadLabels: async () => (await import('./labels/fi.js')).labels,
    loadQuestions: async () => (await import('@gdpr-script/core/locales/fi/questions')).questions,
    loadReview: async () => (await import('@gdpr-script/core/locales/fi/review')).review,
  },
  de: {
    name: 'Deutsch',
    loadWords: async () => (await import('@gdpr-script/core/locales/de/spoken')).spoken,
    loadLabels: async () => (await import('./labels/de.js')).labels,
    loadQuestions: async () => (await import('@gdpr-script/core/locales/de/questions')).questions,
    loadReview: async () => (await import('@gdpr-script/core/locales/de/review')).review,
  },
}

const rows = new Map<LanguageTag, LanguageRow>(Object.entries(BUILT_IN))

/** The language of last resort. */
export const LAST_LANGUAGE = 'en'

/** Loads a language to be spoken. Rejects where a part of it cannot be had. */
export async function loadLanguageRow(tag: LanguageTag, row: LanguageRow): Promise<Language> {
  // Together: where both fail, neither is left without anybody to hear of it.
  const [words, labels] = await Promise.all([row.loadWords(), row.loadLabels()])
  return { tag, words, labels }
}

/** The tags of the languages, in the order in which the agent chooses among them. */
export const languageTags = (): readonly LanguageTag[] => [...rows.keys()]

/** How a language is loaded; undefined = there is no such language. */
export const languageRow = (tag: LanguageTag): LanguageRow | undefined => rows.get(tag)

/** Adds a row, or takes the place of the one with the same tag. */
export function addLanguage(tag: LanguageTag, row: LanguageRow): void {
  rows.set(tag, row)
}

/** Norwegian of any kind is served by the one that we have. */
const STAND_INS: Readonly<Record<string, LanguageTag>> = { no: 'nb', nn: 'nb' }

/** Finds the language for a tag by RFC 4647 lookup: "sv-FI" → "sv". null = there is none. */
export function matchLanguage(tag: string): LanguageTag | null {
  const subtags = tag.toLowerCase().split('-')
  for (let length = subtags.length; length > 0; length -= 1) {
    const wanted = subtags.slice(0, length).join('-')
    const found = languageTags().find((candidate) =>
      [wanted, STAND_INS[wanted]].includes(candidate.toLowerCase()),
    )
    if (found !== undefined) return found
  }
  return null
}
