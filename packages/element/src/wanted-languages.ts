import type { LanguageTag, Profile } from '@gdpr-script/core/base'
import { matchLanguage } from './languages.js'

/**
 * Lists the tags that a panel may speak, best first: what was chosen, the language of the page around it, the
 * profile's own. Tags that the panel has no words for are left out, and so is what is no tag at all.
 */
export function wantedLanguages(
  element: Element,
  chosen: readonly unknown[],
  fallback: LanguageTag | undefined,
): readonly LanguageTag[] {
  const around = element.closest('[lang]')?.getAttribute('lang') ?? element.ownerDocument.documentElement.lang
  return [...chosen, around, fallback].filter(
    (tag): tag is LanguageTag => typeof tag === 'string' && matchLanguage(tag) !== null,
  )
}

/** The language that a script falls back to where it has no words in the one asked for: the profile's first we speak. */
export const fallbackLanguage = ({ defaultLocale, locales = [] }: Profile): LanguageTag =>
  [defaultLocale, ...locales].find((tag) => matchLanguage(tag) !== null) ?? defaultLocale
