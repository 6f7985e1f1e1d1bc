// Times of day in words.
import { formatPhrase } from '../clauses/phrase.js'
import type { LocaleDefinition } from '../locales/locale.js'

const figures = (minutes: number): { hour: number; minute: string } => ({
  hour: Math.floor(minutes / 60),
  minute: String(minutes % 60).padStart(2, '0'),
})

/** Writes a time of day, in minutes since midnight, as it is said: "8", "8.30"; the hour alone where it is full. */
export function spokenClock(minutes: number, locale: LocaleDefinition): string {
  const { hour, minute } = figures(minutes)
  if (minute === '00') return String(hour)
  return formatPhrase(locale, locale.calendar.clock, { hour: String(hour), minute })
}

/** Writes a time of day, in minutes since midnight, with four figures: "08.30", "17.00". */
export function fullClock(minutes: number, locale: LocaleDefinition): string {
  const { hour, minute } = figures(minutes)
  return formatPhrase(locale, locale.calendar.clock, { hour: String(hour).padStart(2, '0'), minute })
}
