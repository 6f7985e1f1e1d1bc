// The forms that machine-read texts of a profile must have. A pattern checks form only: whether a number answers or a
// page exists, nobody can tell from here. Patterns go into the JSON Schema as they stand.

/** Characters without width, which nobody would type in an address. */
const NO_WIDTH = String.raw`\u00ad\u180e\u200b-\u200f\u2060-\u206f\ufeff`
/** What no host holds: spaces, the signs of ASCII but "-" and "_", those of Latin-1, and invisible characters. */
const NOT_IN_HOST = String.raw`\s\u0000-,./:-@\[-^\x60\{-\u00b6\u00b8-\u00bf\u00d7\u00f7\u2000-\u206f\u180e\ufeff`
const LABEL = String.raw`[^${NOT_IN_HOST}\-](?:[^${NOT_IN_HOST}]*[^${NOT_IN_HOST}\-])?`
const HOST = String.raw`${LABEL}(?:\.${LABEL})+`
const PORT = '(?:[0-9]{1,4}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5])'
const MAILBOX = String.raw`[^\s@<>()\[\],;:"\\.\u0000-\u001f\u007f${NO_WIDTH}]+`
const AREAS = 'Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific'
/** A place of the IANA list in its own spelling, e.g. "Port_of_Spain", "Ust-Nera"; with the few that break the rule. */
const PLACE =
  '(?:[A-Z][a-z]+(?:[_-](?:[A-Z][a-z]+|au|es|of|IN))*|ACT|ComodRivadavia|DumontDUrville|LHI|McMurdo|NSW)'

/** Matches the id of a profile. */
export const PROFILE_ID_PATTERN = /^[a-z0-9-]{1,64}$/
/** Matches E.164: "+", a first digit 1 to 9, at most 15 digits. */
export const E164_PATTERN = /^\+[1-9][0-9]{1,14}$/
/** Matches an e-mail address: at most 64 characters before the "@", no dot at an end or beside another, a host after it. */
export const EMAIL_PATTERN = new RegExp(String.raw`^(?=[^@]{1,64}@)${MAILBOX}(?:\.${MAILBOX})*@${HOST}$`)
/** Matches an https address: a host with a dot, a port there can be, no user name, nothing invisible. */
export const HTTPS_PATTERN = new RegExp(
  String.raw`^[Hh][Tt][Tt][Pp][Ss]:\/\/${HOST}(?::${PORT})?(?:[\/?#][^\s\\<>"${NO_WIDTH}]*)?$`,
)
/** Matches the form of an IANA zone: "UTC", or an area and a place in it. Which places there are, `isTimeZone` says. */
export const ZONE_PATTERN = new RegExp(`^(?:UTC|(?:${AREAS})(?:/${PLACE})+)$`)
/** Matches the shape of a calendar date; whether there is such a day, `isIsoDate` says. */
export const DATE_PATTERN = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/
/** Matches years, months and days of an ISO 8601 duration, at least one of them not zero. */
export const DURATION_PATTERN = /^P(?=[0-9YMD]*[1-9])(?:[0-9]{1,4}Y)?(?:[0-9]{1,4}M)?(?:[0-9]{1,5}D)?$/
/** Matches a time of day from "00:00" to "23:59". */
export const OPENS_PATTERN = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/
/** Matches a time of day from "00:00" to "24:00", the end of the day. */
export const CLOSES_PATTERN = /^(?:(?:[01][0-9]|2[0-3]):[0-5][0-9]|24:00)$/
/** Matches an ISO 3166-2 code, e.g. "DE-BE". */
export const REGION_PATTERN = /^[A-Z]{2}-[A-Z0-9]{1,3}$/
/** Matches a term of the Data Privacy Vocabulary, e.g. "pd:Name". */
export const DPV_PATTERN = /^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9_-]*$/
/** Matches the id of a clause of the brand's own. */
export const BRAND_CLAUSE_PATTERN = /^brand\.[A-Za-z0-9][A-Za-z0-9._-]*$/

/** Says whether a text is a day that the calendar has. */
export function isIsoDate(text: string): boolean {
  if (!DATE_PATTERN.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Says whether a text is a phrase or a day that the calendar has: "2026-13-45" is neither. */
export const isDayOrPhrase = (text: string): boolean =>
  !DATE_PATTERN.test(text.trim()) || isIsoDate(text.trim())

/** Says whether a text is a well-formed BCP 47 tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/**
 * Says whether a text is an IANA zone in its own spelling. An offset is not one, for it does not know summer time; nor
 * is an abbreviation, which names several, or an old name outside the areas, which not every engine knows.
 */
export function isTimeZone(text: string): boolean {
  if (!ZONE_PATTERN.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}

/** Says whether a group has anything in it. */
export const hasEntries = (group: object): boolean => Object.keys(group).length > 0
