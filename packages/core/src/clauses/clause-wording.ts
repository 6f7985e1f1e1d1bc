// Clause id + language → the message to fill in: the brand's own wording where there is one, else the built-in one.
import { lookupTag } from '../locales/language-tag.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Facts } from './facts.js'
import { compileOnce } from './phrase.js'
import type { CompiledMessage } from './wording.js'

/** A message, and whether the brand wrote it. */
export interface ClauseWording {
  readonly message: CompiledMessage
  readonly isBrands: boolean
  /** True for an own clause that has no words in the language asked for. */
  readonly isBorrowed: boolean
}

const hasText = (table: Readonly<Record<string, string>> | undefined, id: string): boolean =>
  table !== undefined && Object.hasOwn(table, id) && table[id]?.trim() !== ''

/** The brand's text, unless it is broken: parseProfile refuses that, an unparsed profile may still hold it. */
function compiled(facts: Facts, id: string, tag: LanguageTag | undefined): ClauseWording | undefined {
  const table = tag === undefined ? undefined : facts.profile.wording?.[tag]
  const source = table?.[id]
  if (tag === undefined || !table || source === undefined) return undefined
  try {
    return { message: compileOnce(table, tag, source), isBrands: true, isBorrowed: false }
  } catch {
    return undefined
  }
}

/** The languages in which the brand words a clause. */
const wordedIn = ({ profile }: Facts, id: string): LanguageTag[] =>
  Object.keys(profile.wording ?? {}).filter((tag) => hasText(profile.wording?.[tag], id))

const brandWording = (facts: Facts, id: string): ClauseWording | undefined =>
  compiled(facts, id, lookupTag(facts.wanted, wordedIn(facts, id)))

/** The brand's text in another language than the one asked for: its own, else the first there is. */
function borrowedWording(facts: Facts, id: string): ClauseWording | undefined {
  const tags = wordedIn(facts, id)
  const wording = compiled(facts, id, lookupTag(facts.profile.defaultLocale, tags) ?? tags[0])
  return wording && { ...wording, isBorrowed: true }
}

/**
 * Finds the words of a clause; undefined where nobody has any. An own clause without text in the language asked for
 * is said in the language it has.
 */
export function clauseWording(facts: Facts, id: string): ClauseWording | undefined {
  const own = brandWording(facts, id)
  if (own) return own
  const { locale } = facts
  const builtIn = Object.hasOwn(locale.clauses, id) ? locale.clauses[id] : undefined
  if (builtIn === undefined) return borrowedWording(facts, id)
  return { message: compileOnce(locale, locale.tag, builtIn), isBrands: false, isBorrowed: false }
}
