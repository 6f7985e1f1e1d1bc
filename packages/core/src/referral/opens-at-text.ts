// When a contact opens, in words.
import type { MomentPhrases } from '../locales/calendar-words.js'
import type { LocaleDefinition } from '../locales/locale.js'
import { fullClock, spokenClock } from './clock-text.js'
import { momentText, seeMoment, type Viewpoint } from './moment-text.js'

// "At 0" is not understood; "at 00:00" is.
const opensClock = (minutes: number, locale: LocaleDefinition): string =>
  minutes < 60 ? fullClock(minutes, locale) : spokenClock(minutes, locale)

function opensText(opensAt: Date, viewpoint: Viewpoint, phrases: MomentPhrases): string {
  const clock = opensClock(seeMoment(opensAt, viewpoint).minutes, viewpoint.locale)
  return momentText(opensAt, viewpoint, { phrases, clock })
}

/** Says when a contact opens, in a sentence: "på måndag klockan 8", "today at 13". */
export const opensAtText = (
  opensAt: Date,
  now: Date,
  options: { timeZone: string; locale: LocaleDefinition },
): string => opensText(opensAt, { now, ...options }, options.locale.calendar.opensAt)

/** Says when a contact opens, after "öppnar", "opens": "måndag klockan 8". */
export const reopensAtText = (opensAt: Date, viewpoint: Viewpoint): string =>
  opensText(opensAt, viewpoint, viewpoint.locale.calendar.reopensAt)
