// A moment as seen from now: today, tomorrow, one of the days after, or a date.
import { formatPhrase } from '../clauses/phrase.js'
import type { MomentPhrases } from '../locales/calendar-words.js'
import type { LocaleDefinition } from '../locales/locale.js'
import { figuresOf } from './calendar-date.js'
import { toWallDay } from './zoned-time.js'

/** From where a moment is looked at. */
export interface Viewpoint {
  readonly now: Date
  /** The contact's own zone: its "today" is the one that is meant. */
  readonly timeZone: string
  readonly locale: LocaleDefinition
}

/** A moment in the contact's zone: whole days from now, and minutes since midnight. */
export interface SeenMoment {
  readonly daysAhead: number
  readonly minutes: number
}

/** Sees a moment from a viewpoint. */
export function seeMoment(at: Date, { now, timeZone }: Viewpoint): SeenMoment {
  const moment = toWallDay(at.getTime(), timeZone)
  const today = toWallDay(now.getTime(), timeZone).day
  return { daysAhead: moment.day - today, minutes: Math.floor(moment.minutes) }
}

function formOf(daysAhead: number): keyof MomentPhrases {
  if (daysAhead === 0) return 'today'
  if (daysAhead === 1) return 'tomorrow'
  // A week ahead has today's name.
  return daysAhead > 1 && daysAhead < 7 ? 'weekday' : 'date'
}

/** Says a moment by the phrase that fits its distance; `clock` is its time of day in words. */
export function momentText(
  at: Date,
  viewpoint: Viewpoint,
  words: { phrases: MomentPhrases; clock: string },
): string {
  const { locale, timeZone } = viewpoint
  const { weekdays, months } = locale.calendar
  const { weekday, month, day } = figuresOf(toWallDay(at.getTime(), timeZone).day)
  const source = words.phrases[formOf(seeMoment(at, viewpoint).daysAhead)]
  return formatPhrase(locale, source, {
    clock: words.clock,
    weekday: weekdays[weekday] ?? '',
    day: String(day),
    month: months[month - 1] ?? '',
  })
}
