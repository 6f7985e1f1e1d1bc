// Language tags: RFC 4647 lookup over a list of tags. Knows no text and no table.
import type { LanguageTag } from '../profile/primitives.js'

/** Norwegian without saying which means Bokmål, nearly always; and Nynorsk is nearer to it than to any other. */
const MACROLANGUAGES: Readonly<Record<string, string>> = { no: 'nb', nn: 'nb' }

/** The language subtag in lower case, "sv" of "sv-FI". "no" and "nn" count as "nb". */
export function primaryLanguage(tag: LanguageTag): string {
  const language = (tag.split('-')[0] ?? '').toLowerCase()
  return MACROLANGUAGES[language] ?? language
}

/** The tag cut subtag by subtag from its end, itself first; single letters go with what follows them (RFC 4647 3.4). */
function* truncations(tag: LanguageTag): Generator<string> {
  const subtags = tag.toLowerCase().split('-')
  while (subtags.length > 0) {
    yield subtags.join('-')
    subtags.pop()
    if (subtags.at(-1)?.length === 1) subtags.pop()
  }
}

/** Finds the tag of `available` that serves `wanted` best, in its own spelling; undefined where none does. */
export function lookupTag(wanted: LanguageTag, available: Iterable<LanguageTag>): LanguageTag | undefined {
  const list = [...available]
  for (const cut of truncations(wanted)) {
    const found = list.find((tag) => tag.toLowerCase() === cut)
    if (found !== undefined) return found
  }
  return list.find((tag) => primaryLanguage(tag) === primaryLanguage(wanted))
}
