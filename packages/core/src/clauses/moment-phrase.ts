// An adverbial of time: a date in words, or the profile's phrase as it stands. A bare date is in no language.
import type { IsoDate, LocalizedText } from '../profile/primitives.js'
import { dateText } from '../referral/date-text.js'
import type { Facts } from './facts.js'

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/

/** When something was: "den 3 mars 2026", "when you ordered in March"; undefined where absent or blank. */
export function momentPhrase(facts: Facts, when: IsoDate | LocalizedText | undefined): string | undefined {
  const text = typeof when === 'string' && ISO_DATE.test(when) ? when : facts.text(when)
  return text !== undefined && ISO_DATE.test(text) ? dateText(text, facts.locale, 'adverbial') : text
}
