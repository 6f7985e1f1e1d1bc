// An adverbial of time: a date in words, or the profile's phrase as it stands. A bare date is in no language.
import type { IsoDate, LocalizedText } from '../profile/primitives.js'
import { dayOfIso, isoOfDay } from '../referral/calendar-date.js'
import { dateText } from '../referral/date-text.js'
import type { Facts } from './facts.js'

/** A day of the calendar; "2026-13-45" is none, and is left as it stands. */
const isDate = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isoOfDay(dayOfIso(text)) === text

/** When something was: "den 3 mars 2026", "when you ordered in March"; undefined where absent or blank. */
export function momentPhrase(facts: Facts, when: IsoDate | LocalizedText | undefined): string | undefined {
  const text = typeof when === 'string' && isDate(when) ? when : facts.text(when)
  return text !== undefined && isDate(text) ? dateText(text, facts.locale, 'adverbial') : text
}
