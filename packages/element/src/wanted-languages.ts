import type { LanguageTag, Profile } from '@gdpr-script/core/base'
import { isServer } from './is-server.js'
import { matchLanguage } from './languages.js'

/**
 * Lists the tags that a panel may speak, best first: what was chosen, the language of the page around it, the
 * profile's own. Tags that the panel has no words for are left out, and so is what is no tag at all. A server knows no
 * page around the panel.
 */
export function wantedLanguages(
  element: Element,
  chosen: readonly unknown[],
  fallback: LanguageTag | undefined,
): readonly LanguageTag[] {
  return [...chosen, isServer ? null : languageAround(element), fallback].filter(
    (tag): tag is LanguageTag => typeof tag === 'string' && matchLanguage(tag) !== null,
  )
}

/** Language is inherited through shadow roots, as it is by everything else in a page. */
function languageAround(element: Element): string {
  const root = element.getRootNode()
  const around = root instanceof ShadowRoot ? languageAround(root.host) : ''
  return element.closest('[lang]')?.getAttribute('lang') ?? around
}

/** The language that a script falls back to where it has no words in the one asked for: the profile's first we speak. */
export const fallbackLanguage = ({ defaultLocale, locales = [] }: Profile): LanguageTag =>
  [defaultLocale, ...locales].find((tag) => matchLanguage(tag) !== null) ?? defaultLocale
