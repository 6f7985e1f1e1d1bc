// Which language is used: a table that is filled by registerLocale, and RFC 4647 lookup over it.
// The table is the only state that core has.
import type { LanguageTag } from '../profile/primitives.js'
import type { LocaleDefinition } from './locale.js'
import { lookupTag, primaryLanguage } from './language-tag.js'

const definitions = new Map<string, LocaleDefinition>()
const tags: LanguageTag[] = []

/** The tags of the registered locales, in the order they came. Grows as locales are registered. */
export const locales: readonly LanguageTag[] = tags

/** Adds a language. The same tag again replaces what the new table has, and keeps what only the earlier one had. */
export function registerLocale(locale: LocaleDefinition): void {
  const key = locale.tag.toLowerCase()
  const earlier = definitions.get(key)
  if (!earlier) tags.push(locale.tag)
  else if (Object.entries(locale).every(([name, table]) => Reflect.get(earlier, name) === table)) return
  definitions.set(key, { ...earlier, ...locale })
}

/** Finds the locale for a tag by RFC 4647 lookup ("sv-FI" → "sv"), or undefined where none is registered. */
export function findLocale(tag: LanguageTag): LocaleDefinition | undefined {
  const found = lookupTag(tag, definitions.keys())
  return found === undefined ? undefined : definitions.get(found)
}

/**
 * Finds the locale for a tag, else for `fallback`, else English, else the first one registered.
 * Throws where no locale is registered at all: the caller has to register one first.
 */
export function matchLocale(tag: LanguageTag, fallback?: LanguageTag): LocaleDefinition {
  const found =
    findLocale(tag) ??
    (fallback === undefined ? undefined : findLocale(fallback)) ??
    findLocale('en') ??
    definitions.values().next().value
  if (found) return found
  throw new Error(
    `No locale is registered, so "${primaryLanguage(tag)}" cannot be spoken. ` +
      `Import one from "@gdpr-script/core/locales/<tag>" and pass it to registerLocale first.`,
  )
}
