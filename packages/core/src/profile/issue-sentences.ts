// One row per kind of issue: what is wrong, and what to do. Written for whoever writes the profile, who is no
// programmer. Rows may name keys and ids, never the texts of a profile.
import { showKey } from './character-fault.js'
import type { ProblemDetail } from './profile-problem.js'

type Sentence = (detail: ProblemDetail) => string

const named = ({ name }: ProblemDetail): string => `"${showKey(name ?? '')}"`
const hint = ({ nearest }: ProblemDetail, otherwise: string): string =>
  nearest === undefined ? otherwise : `Did you mean "${showKey(nearest)}"?`

const SENTENCES = {
  // The file
  'not-json': ({ limit }) =>
    `This is not JSON${limit === undefined ? '' : `: reading stops at ${limit}`}. Look there for a missing or stray comma, quotation mark or bracket.`,
  'too-large': ({ limit }) => `There is more here than ${limit}. Take out what is not needed for the call.`,
  'too-deep': ({ limit }) =>
    `Lists and groups are nested more than ${limit} deep. No field needs that; look for a misplaced bracket.`,
  'more-issues': () =>
    'There is more wrong than is told here. Mend the other issues first, then read the profile again.',
  'unsupported-version': () =>
    'This version of the format is not known here. Write the number 1, or use a release that knows the version.',
  // Shape
  missing: () => 'This field is missing. Add it: a profile cannot do without it.',
  'wrong-type': ({ expected }) => `This is of the wrong kind. Write ${expected}.`,
  'unknown-key': (detail) =>
    `There is no field ${named(detail)} here. ${hint(detail, 'Remove it, or look for the right name.')}`,
  'not-allowed-value': (detail) =>
    `This is not one of the values allowed here. ${hint(detail, 'Choose one.')} Allowed: ${detail.expected}.`,
  'forbidden-key': (detail) =>
    `The key ${named(detail)} is never allowed, since programs give it a meaning of their own. Choose another name.`,
  'duplicate-key': (detail) =>
    `The key ${named(detail)} is written twice in the same group. Keep one of them.`,
  'unsupported-value': ({ expected }) =>
    `This cannot be written in JSON (${expected}). Use texts, numbers, true, false, lists and groups.`,
  circular: () => 'This contains itself. Write out what is meant instead of pointing back.',
  unreadable: () => 'This could not be read. Hand over plain data.',
  'empty-list': () => 'This list is empty. Add an entry, or leave the field out.',
  'out-of-range': ({ expected }) => `This number is out of range. Write a number ${expected}.`,
  'not-whole': () => 'This is not a whole number. Write one without decimals.',
  // Texts
  'too-long': ({ limit }) => `This is longer than ${limit} characters. Shorten it.`,
  blank: () => 'This has nothing in it that can be seen. Write at least one character that is no space.',
  'control-character': () =>
    'This holds a control character, which cannot be seen or said. Type the text again, or paste it without formatting.',
  'invisible-character': () =>
    'This holds a character that cannot be seen and takes no room, mostly pasted from a web page. Type the text again without it.',
  'bidi-control': () =>
    'This holds an invisible character that changes the direction of writing. Type the text again without it.',
  'lone-surrogate': () => 'This holds half a character. Type the text again.',
  'line-break': () => 'This holds a line break; only postal addresses may have one. Write it on one line.',
  'no-language': () => 'There is no text in any language here. Add one, e.g. "en".',
  'duplicate-language': () => 'The same language is given twice. Keep one of them.',
  // Forms
  'profile-id': () => 'The id must be 1 to 64 small letters a to z, digits and hyphens, e.g. "acme-energy".',
  'language-tag': () => 'This is not a language tag. Write one such as "sv", "en" or "sv-FI", with a hyphen.',
  'country-code': () =>
    'This is not a country code. Write the two capital letters of ISO 3166, e.g. "SE"; Greece is "GR", the United Kingdom "GB".',
  region: () => 'This is not a region code. Write country and region of ISO 3166-2, e.g. "DE-BE" for Berlin.',
  date: () => 'This is not a day of the calendar. Write year, month and day, e.g. "2026-11-01".',
  duration: () => 'This is not a length of time. Write years, months or days, e.g. "P2Y", "P24M" or "P90D".',
  'phone-number': () =>
    'This is not a number in international form. Write + and the country code, then the rest without spaces, hyphens or the first 0, e.g. "+46812345678".',
  email: () =>
    'This is not an e-mail address. Write one such as "privacy@example.com", without spaces or invisible characters.',
  url: () =>
    'This is not a secure web address. Write all of it, beginning with "https://", without spaces or invisible characters.',
  'time-zone': () =>
    'This is not a time zone. Write area and place, e.g. "Europe/Stockholm", or "UTC"; an offset such as "+01:00" does not know summer time, and short names such as "CET" are not taken.',
  'time-of-day': () =>
    'This is not a time of day. Write hours and minutes with two digits each, e.g. "08:00"; "24:00" is allowed only as closing time.',
  'dpv-term': () =>
    'This is not a term of the Data Privacy Vocabulary. Write prefix and name, e.g. "pd:Name".',
  // What parts say together
  'unknown-contact': (detail) =>
    `There is no contact ${named(detail)} under "contacts". ${hint(detail, 'Add it there, or name one that is.')}`,
  'unknown-purpose': (detail) =>
    `There is no purpose with the id ${named(detail)} under "purposes". ${hint(detail, 'Add it there, or name one that is.')}`,
  'unknown-data-category': (detail) =>
    `${named(detail)} is neither a known category of data nor an id under "data". ${hint(detail, 'Add it there, or name one that is.')}`,
  'duplicate-id': (detail) => `The id ${named(detail)} is used twice in this list. Give each its own.`,
  'dates-reversed': () => 'The last day is before the first. Swap the two, or correct one.',
  'no-opening-time': () =>
    'It closes at the minute it opens. Correct one of the times; a whole day is "00:00" to "24:00".',
  'exception-shape': () =>
    'An exception is either closed or has its own times. Write "closed": true, or both "opens" and "closes", never both kinds.',
  // The brand's own wording
  'unknown-clause': (detail) =>
    `There is no clause ${named(detail)}. ${hint(detail, 'Name a built-in clause, or begin the id of your own with "brand.".')}`,
  'brand-clause-id': () =>
    'The id of your own clause must be "brand." and then letters, digits, dots and hyphens, e.g. "brand.thanks".',
  'follow-up-clause': (detail) =>
    `The clause ${named(detail)} belongs to text messages and e-mail, so no script can say it. Remove it from the script.`,
  'clause-without-wording': (detail) =>
    `The clause ${named(detail)} has no text in the profile's default language. Add it under "wording".`,
  'message-syntax': ({ limit }) =>
    `This wording cannot be read: there is a fault at character ${limit}. Look for a missing or stray brace {, and write placeholders as {$name}.`,
  'message-function': ({ limit }) =>
    `This wording uses a function that is not available, at character ${limit}. Write the placeholder without it.`,
  'message-markup': ({ limit }) =>
    `This wording uses markup, at character ${limit}; it is read aloud as plain text. Remove it.`,
} satisfies Record<string, Sentence>

/** Names what is wrong with a place of a profile. The list may grow; a name never changes its meaning. */
export type ProfileIssueCode = keyof typeof SENTENCES

/** Says whether a text is the code of an issue. */
export const isIssueCode = (text: string): text is ProfileIssueCode => Object.hasOwn(SENTENCES, text)

/** Lists the codes of issues. */
export const PROFILE_ISSUE_CODES = Object.keys(SENTENCES) as readonly ProfileIssueCode[]

/** Says what is wrong and what to do. */
export const sentenceOf = (code: ProfileIssueCode, detail: ProblemDetail): string =>
  (SENTENCES as Record<ProfileIssueCode, Sentence>)[code](detail)
