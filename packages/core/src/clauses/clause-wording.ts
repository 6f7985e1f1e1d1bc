// Clause id + language → the message to fill in: the brand's own wording where there is one, else the built-in one.
import { lookupTag } from '../locales/language-tag.js'
import type { LocaleDefinition } from '../locales/locale.js'
import { findLocale, matchLocale } from '../locales/match-locale.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { ClauseId, Profile } from '../profile/profile.js'
import type { Facts } from './facts.js'
import { compileOnce } from './phrase.js'
import { type CompiledMessage, NoMessageCompilerError } from './wording.js'

/** A message, and whether the brand wrote it. */
export interface ClauseWording {
  readonly message: CompiledMessage
  readonly isBrands: boolean
  /** True for the shorter, plainer words of the language. */
  readonly isSimpler: boolean
  /** True for an own clause that has no words in the language asked for. */
  readonly isBorrowed: boolean
}

/** Whose words are looked for, and in which language. */
type Asked = Pick<Facts, 'profile' | 'wanted'>

const hasText = (table: Readonly<Record<string, string>> | undefined, id: string): boolean =>
  table !== undefined && Object.hasOwn(table, id) && table[id]?.trim() !== ''

/** The brand's text, unless it is broken: parseProfile refuses that, an unparsed profile may still hold it. */
function compiled({ profile }: Asked, id: string, tag: LanguageTag | undefined): ClauseWording | undefined {
  const table = tag === undefined ? undefined : profile.wording?.[tag]
  const source = table?.[id]
  if (tag === undefined || !table || source === undefined) return undefined
  try {
    return { message: compileOnce(table, tag, source), isBrands: true, isSimpler: false, isBorrowed: false }
  } catch (error) {
    if (error instanceof NoMessageCompilerError) throw error
    return undefined
  }
}

/** The languages in which the brand words a clause. */
const wordedIn = ({ profile }: Asked, id: string): LanguageTag[] =>
  Object.keys(profile.wording ?? {}).filter((tag) => hasText(profile.wording?.[tag], id))

const brandWording = (asked: Asked, id: string): ClauseWording | undefined =>
  compiled(asked, id, lookupTag(asked.wanted, wordedIn(asked, id)))

/** The shorter, plainer words of a clause that has usual ones. */
const simplerText = ({ clauses, simpler }: LocaleDefinition, id: string): string | undefined =>
  hasText(clauses, id) && hasText(simpler, id) ? simpler?.[id] : undefined

/** The source of a clause's words: the brand's own in a language, else the built-in ones. undefined = nobody has any. */
export function clauseSource(profile: Profile, id: ClauseId, locale: LanguageTag): string | undefined {
  const tag = lookupTag(locale, wordedIn({ profile, wanted: locale }, id))
  const own = tag === undefined ? undefined : profile.wording?.[tag]?.[id]
  const words = matchLocale(locale, profile.defaultLocale).clauses
  return own ?? (Object.hasOwn(words, id) ? words[id] : undefined)
}

/**
 * Tells whether a clause has shorter, plainer words in a language: what `renderScript` says with `wording: 'simpler'`,
 * without rendering. `locale` is the one really used, `ScriptDocument.locale`. False where the brand words the clause
 * itself, and for a language that is not registered. Never throws.
 */
export function hasSimplerWording(profile: Profile, clauseId: ClauseId, locale: LanguageTag): boolean {
  const words = findLocale(locale)
  if (words === undefined || simplerText(words, clauseId) === undefined) return false
  return brandWording({ profile, wanted: locale }, clauseId) === undefined
}

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
  const { locale, wording } = facts
  const usual = Object.hasOwn(locale.clauses, id) ? locale.clauses[id] : undefined
  if (usual === undefined) return borrowedWording(facts, id)
  const simpler = wording === 'simpler' ? simplerText(locale, id) : undefined
  const message = compileOnce(locale, locale.tag, simpler ?? usual)
  return { message, isBrands: false, isSimpler: simpler !== undefined, isBorrowed: false }
}
