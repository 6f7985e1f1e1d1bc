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

interface LanguageRow {
  /** Its name in itself. */
  readonly name: string
  readonly load: () => Promise<Language>
  /** Loads how customers ask: only a search needs it. */
  readonly loadQuestions: () => Promise<NonNullable<LocaleDefinition['questions']>>
  /** Loads what the agent says together with what is said about a profile: a review needs both. */
  readonly loadWhole: () => Promise<LocaleDefinition>
}

/** Lists the languages by tag. */
export const LANGUAGES: Readonly<Record<LanguageTag, LanguageRow>> = {
  sv: {
    name: 'Svenska',
    load: () => load('sv', import('@gdpr-script/core/locales/sv/spoken'), import('./labels/sv.js')),
    loadQuestions: async () => (await import('@gdpr-script/core/locales/sv/questions')).questions,
    loadWhole: async () => (await import('@gdpr-script/core/locales/sv')).default,
  },
  en: {
    name: 'English',
    load: () => load('en', import('@gdpr-script/core/locales/en/spoken'), import('./labels/en.js')),
    loadQuestions: async () => (await import('@gdpr-script/core/locales/en/questions')).questions,
    loadWhole: async () => (await import('@gdpr-script/core/locales/en')).default,
  },
}

/** The language of last resort. */
export const LAST_LANGUAGE = 'en'

async function load(
  tag: LanguageTag,
  words: Promise<{ readonly default: LocaleDefinition }>,
  labels: Promise<{ readonly labels: Labels }>,
): Promise<Language> {
  // Together: where both fail, neither is left without anybody to hear of it.
  const [spoken, shown] = await Promise.all([words, labels])
  return { tag, words: spoken.default, labels: shown.labels }
}

/** Finds the language for a tag by RFC 4647 lookup: "sv-FI" → "sv". null = there is none. */
export function matchLanguage(tag: string): LanguageTag | null {
  const subtags = tag.split('-')
  for (let length = subtags.length; length > 0; length -= 1) {
    const wanted = subtags.slice(0, length).join('-').toLowerCase()
    const found = Object.keys(LANGUAGES).find((candidate) => candidate.toLowerCase() === wanted)
    if (found !== undefined) return found
  }
  return null
}
