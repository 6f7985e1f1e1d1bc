// What rules may ask about: the profile, the day, the language, and the scripts as they would be said. Built once per
// review; rendering is done on demand and remembered, since most rules never look at a script.
import type { Contact } from '../profile/contact.js'
import type { ContactId, Profile, ScriptId } from '../profile/profile.js'
import type { IsoDate, LanguageTag, LocalizedText } from '../profile/primitives.js'
import { localizedText } from '../locales/localized-text.js'
import { renderScript } from '../render/render-script.js'
import type { ScriptDocument } from '../render/script-document.js'

/** How a review is asked for. */
export interface ReviewOptions {
  /** The day it is judged on, "2026-11-24". */
  today: IsoDate
  /** The language whose texts are judged. Absent = every language of `profile.locales`, else `defaultLocale`. */
  locale?: LanguageTag
}

/** Everything that the rules look at. */
export interface Review {
  readonly profile: Profile
  readonly today: IsoDate
  readonly locale: LanguageTag
  /** The text in `locale`; absent and blank are both undefined. */
  readonly text: (text: LocalizedText | undefined) => string | undefined
  /** What a finding calls a thing: its text in the one language of the whole review, else its id. */
  readonly name: (text: LocalizedText | undefined, id: string) => string
  readonly contact: (id: ContactId | undefined) => Contact | undefined
  /** A script as it would be said with a stand-in agent name: one document per source where the source matters. */
  readonly documents: (script: ScriptId, layer: 'short' | 'full') => readonly ScriptDocument[]
}

const STAND_IN = { agentName: 'Kim' } as const

function render(
  profile: Profile,
  script: ScriptId,
  options: { locale: LanguageTag; layer: 'short' | 'full' },
) {
  const sources = script === 'opening' || script === 'source' ? (profile.sources ?? []) : []
  const contexts = [STAND_IN, ...sources.map(({ id }) => ({ ...STAND_IN, sourceId: id }))]
  return contexts.map((context) => renderScript(profile, script, { ...options, context }))
}

/** Prepares the review of a profile in one language. */
export function prepareReview(profile: Profile, options: ReviewOptions, locale: LanguageTag): Review {
  const { today, locale: named = profile.defaultLocale } = options
  const rendered = new Map<string, readonly ScriptDocument[]>()
  return {
    profile,
    today,
    locale,
    name: (text, id) => localizedText(text, named, profile.defaultLocale) ?? id,
    text: (text) => localizedText(text, locale, profile.defaultLocale),
    contact: (id) =>
      id !== undefined && Object.hasOwn(profile.contacts, id) ? profile.contacts[id] : undefined,
    documents(script, layer) {
      const key = `${script} ${layer}`
      const documents = rendered.get(key) ?? render(profile, script, { locale, layer })
      rendered.set(key, documents)
      return documents
    },
  }
}
