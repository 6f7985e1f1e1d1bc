// The forms that machine-read texts of a profile must have. A pattern checks form only: whether a number answers or a
// page exists, nobody can tell from here. Patterns go into the JSON Schema as they stand.

/** Matches the id of a profile. */
export const PROFILE_ID_PATTERN = /^[a-z0-9-]{1,64}$/
/** Matches E.164: "+", a first digit 1 to 9, at most 15 digits. */
export const E164_PATTERN = /^\+[1-9][0-9]{1,14}$/
/** Matches an e-mail address with a domain that has a dot. */
export const EMAIL_PATTERN = /^[^\s@<>()[\],;:"\\]{1,64}@[^\s@<>()[\],;:"\\.]+(?:\.[^\s@<>()[\],;:"\\.]+)+$/
/** Matches an https address: a host with a dot, no user name, no spaces. */
export const HTTPS_PATTERN =
  /^https:\/\/[^\s/?#@:\\<>"'[\]%.]+(?:\.[^\s/?#@:\\<>"'[\]%.]+)+(?::[0-9]{1,5})?(?:[/?#][^\s\\<>"]*)?$/
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

/** Says whether a text is a well-formed BCP 47 tag. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    return false
  }
}

/** Says whether a text is an IANA zone. An offset is not one: it does not know summer time. */
export function isTimeZone(text: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(text) || /(?:GMT|UTC|UCT)[+-]?[0-9]/i.test(text)) return false
  try {
    new Intl.DateTimeFormat('en', { timeZone: text })
    return true
  } catch {
    return false
  }
}
