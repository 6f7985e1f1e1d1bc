// Short phrases of a locale, filled in and cached. Compiled messages are remembered per locale table; the memory
// goes when the table goes.
import type { LanguageTag } from '../profile/primitives.js'
import { type CompiledMessage, compileMessage, partsText } from './wording.js'

const compiled = new WeakMap<object, Map<string, CompiledMessage>>()

/** Compiles `source` once per `owner` (the table that the source belongs to). */
export function compileOnce(owner: object, locale: LanguageTag, source: string): CompiledMessage {
  const messages = compiled.get(owner) ?? new Map<string, CompiledMessage>()
  compiled.set(owner, messages)
  const message = messages.get(source) ?? compileMessage(locale, source)
  messages.set(source, message)
  return message
}

/** Fills a phrase of a locale table. Every value has to be given; a missing one shows as `{name}`. */
export function formatPhrase(
  locale: { readonly tag: LanguageTag },
  source: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const own = new Map(Object.entries(values))
  return partsText(compileOnce(locale, locale.tag, source).fill((name) => own.get(name)))
}
