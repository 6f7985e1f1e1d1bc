// The small forms that profile fields are made of: tags, codes, dates, durations, numbers and texts.
import * as z from 'zod/mini'
import { characterFaults, LINE_PATTERN, LINES_PATTERN, VISIBLE_PATTERN } from './character-fault.js'
import { isCountryCode } from './country-code.js'
import { isOncePerLanguage } from './language-key.js'
import { NAME_LENGTH, PHRASE_LENGTH, TAG_LENGTH } from './lengths.js'
import { group } from './long-lists.js'
import {
  DATE_PATTERN,
  DURATION_PATTERN,
  E164_PATTERN,
  EMAIL_PATTERN,
  HTTPS_PATTERN,
  hasEntries,
  isDayOrPhrase,
  isIsoDate,
  isLanguageTag,
} from './text-form.js'

/** Names a language by its BCP 47 tag, e.g. "sv", "en", "nb". */
export type LanguageTag = string

/** Names a country by its ISO 3166-1 alpha-2 code in upper case, e.g. "SE". */
export type CountryCode = string

/** Gives a calendar date in ISO 8601, e.g. "2026-11-01". */
export type IsoDate = string

/** Gives an ISO 8601 duration of years, months or days, e.g. "P24M". Never zero, never weeks or hours. */
export type IsoDuration = string

/** Gives a telephone number in E.164, e.g. "+46812345678". Never guessed from a national number. */
export type E164 = string

/**
 * Gives a text in one language or in several. A plain string is in the profile's `defaultLocale`; an object gives
 * one text per language tag. Plain text always: never HTML, never Markdown.
 */
export type LocalizedText = string | Readonly<Record<LanguageTag, string>>

/** Names a contact: a key of the profile's `contacts`. */
export type ContactId = string

/** Names a clause: a built-in one such as "rights.contact", or the brand's own, which begins with "brand.". */
export type ClauseId = string

/** A line break is reported here; the other faults of a text have been, by the walk that copied it. */
const characterIssue = (issue: { input?: unknown }): string =>
  characterFaults(String(issue.input)).includes('line-break') ? 'line-break' : 'reported'

/** Makes a schema for a text in one line. Blank is allowed: whether that will do is for the rules to say. */
export const line = (length: number) =>
  z.string().check(z.maxLength(length), z.regex(LINE_PATTERN, { error: characterIssue }))

/** Holds a text of several lines: a postal address. @internal */
export const linesSchema = z
  .string()
  .check(z.maxLength(PHRASE_LENGTH), z.regex(LINES_PATTERN, { error: characterIssue }))

/** Makes a schema for a text that other places refer to: 1 to `length` characters, not all invisible, in one line. */
export const handle = (length: number) =>
  z
    .string()
    .check(
      z.maxLength(length),
      z.regex(VISIBLE_PATTERN, 'blank'),
      z.regex(LINE_PATTERN, { error: characterIssue }),
    )

/** Holds a name. @internal */
export const nameSchema = line(NAME_LENGTH)
/** Holds the id of something in the profile. @internal */
export const idSchema = handle(64)
/** Holds the id of a contact; one instance, so that every place which refers to a contact can be found. @internal */
export const contactIdSchema = handle(64)
/** Holds the id of a clause. @internal */
export const clauseIdSchema = handle(100)
/** Holds a language tag. @internal */
export const languageTagSchema = z
  .string()
  .check(z.maxLength(TAG_LENGTH), z.refine(isLanguageTag, 'language-tag'))
/** Holds a country code. @internal */
export const countryCodeSchema = z.string().check(z.refine(isCountryCode, 'country-code'))
/** Holds a calendar date. @internal */
export const dateSchema = z.string().check(z.regex(DATE_PATTERN, 'date'), z.refine(isIsoDate, 'date'))
/** Holds a duration. @internal */
export const durationSchema = z.string().check(z.regex(DURATION_PATTERN, 'duration'))
/** Holds a telephone number. @internal */
export const e164Schema = z.string().check(z.regex(E164_PATTERN, 'phone-number'))
/** Holds an e-mail address. @internal */
export const emailSchema = z.string().check(z.maxLength(254), z.regex(EMAIL_PATTERN, 'email'))
/** Holds a web address. @internal */
export const urlSchema = z.string().check(z.maxLength(2000), z.regex(HTTPS_PATTERN, 'url'))

/** Refuses a group that has one language twice. @internal */
export const oncePerLanguage = () =>
  z.refine<Readonly<Record<LanguageTag, unknown>>>(isOncePerLanguage, 'duplicate-language')

/** Makes a schema for one value per language tag: at least one, and no language twice. */
export const perLanguage = <Value extends z.ZodMiniType>(value: Value) =>
  group(languageTagSchema, value, z.refine(hasEntries, 'no-language'), oncePerLanguage())

const inLanguages = <Text extends z.ZodMiniType<string>>(text: Text) => z.union([text, perLanguage(text)])
const localized = (length: number) => inLanguages(line(length))

/** Holds a name in one language or several. @internal */
export const localizedNameSchema = localized(NAME_LENGTH)
/** Holds a phrase in one language or several. @internal */
export const localizedPhraseSchema = localized(PHRASE_LENGTH)
/** Holds when something was, in one language or several: a phrase, or a date that there is. @internal */
export const localizedMomentSchema = inLanguages(line(PHRASE_LENGTH).check(z.refine(isDayOrPhrase, 'date')))
