// LocalizedText + language → string. Three states: no text at all, text in the language asked for, text in another.
import type { LanguageTag, LocalizedText } from '../profile/primitives.js'
import { lookupTag, primaryLanguage } from './language-tag.js'

/** A text that was found, and whether it is in the language asked for. */
export interface FoundText {
  readonly value: string
  readonly inWanted: boolean
}

const trimmed = (text: string): string | undefined => text.trim() || undefined

function found(text: string | undefined, inWanted: boolean): FoundText | undefined {
  const value = text === undefined ? undefined : trimmed(text)
  return value === undefined ? undefined : { value, inWanted }
}

/**
 * Finds the text for a language. A plain string is in `defaultLocale`; a record is searched by RFC 4647 lookup, then
 * `defaultLocale`, then its first entry. Blank in the language asked for counts as absent: undefined.
 */
export function findText(
  text: LocalizedText | undefined,
  wanted: LanguageTag,
  defaultLocale: LanguageTag,
): FoundText | undefined {
  if (text === undefined) return undefined
  if (typeof text === 'string') return found(text, primaryLanguage(wanted) === primaryLanguage(defaultLocale))
  const tags = Object.keys(text)
  const exact = lookupTag(wanted, tags)
  if (exact !== undefined) return found(text[exact], true)
  const other = lookupTag(defaultLocale, tags) ?? tags[0]
  return other === undefined ? undefined : found(text[other], false)
}

/** The text for a language, or the nearest one there is; undefined where it is absent or blank. */
export const localizedText = (
  text: LocalizedText | undefined,
  wanted: LanguageTag,
  defaultLocale: LanguageTag,
): string | undefined => findText(text, wanted, defaultLocale)?.value
