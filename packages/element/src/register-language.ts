// A language that does not ship: its words, its labels, and a name to choose it by.
import type { LanguageTag, LocaleDefinition } from '@gdpr-script/core/base'
import type { Labels } from './labels/labels.js'
import { addLanguage } from './languages.js'

/** A language for the panel. */
export interface PanelLanguage {
  /** BCP 47, that of its words. One that ships is replaced. */
  readonly tag: LanguageTag
  /** Its name in itself, as the agent chooses it: "Eesti". */
  readonly name: string
  /**
   * Gives what the agent says and what the panel shows; called when it is first asked for, and again after a failure. `words` may hold how customers ask
   * (`questions`) and what is said of a profile (`findings`, `reviewWords`); without them names alone are searched,
   * and findings name themselves.
   */
  readonly load: () => Promise<{ readonly words: LocaleDefinition; readonly labels: Labels }>
}

/** Loads once for all who ask; after a failure, once more. */
function onceUnlessItFails<Loaded>(load: () => Promise<Loaded>): () => Promise<Loaded> {
  let loading: Promise<Loaded> | null = null
  return () => {
    loading ??= load().catch((error: unknown) => {
      loading = null
      throw error
    })
    return loading
  }
}

/**
 * Adds a language to every panel of the page, before or after they are drawn: the agent can choose it, and `locale` may
 * name it. Its words need no `registerLocale` of their own. `checkLocale` of `@gdpr-script/core/conformance` tells
 * whether they are complete.
 *
 * @example
 * registerLanguage({ tag: 'et', name: 'Eesti', load: () => import('./et.js') })
 */
export function registerLanguage({ tag, name, load }: PanelLanguage): void {
  const loadOnce = onceUnlessItFails(load)
  const words = async (): Promise<LocaleDefinition> => (await loadOnce()).words
  addLanguage(tag, {
    name,
    loadWords: words,
    loadLabels: async () => (await loadOnce()).labels,
    loadQuestions: async () => (await words()).questions,
    loadReview: words,
  })
}
