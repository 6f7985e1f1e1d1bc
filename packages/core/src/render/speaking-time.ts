// How long words take to say, by the locale's pace.
import type { LocaleDefinition } from '../locales/locale.js'

/** Whole seconds for texts that are said one after the other; characters are code points, spaces included. */
export function speakingSeconds(locale: LocaleDefinition, texts: readonly string[]): number {
  const characters = Array.from(texts.join(' ')).length
  return Math.round(characters / locale.charactersPerSecond)
}
