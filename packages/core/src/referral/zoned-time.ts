// Instant → wall time of any IANA zone, by Intl. The only file that asks Intl for a time; the way back is in
// zone-clock.ts. A wall time is written as the milliseconds that the same figures would have in UTC.
import { DAY_MS, type DayNumber } from './calendar-date.js'

// Making a formatter is the expensive part; null = a zone that this engine does not know.
const formatters = new Map<string, Intl.DateTimeFormat | null>()

function makeFormatter(timeZone: string): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
  } catch {
    return null
  }
}

function formatterOf(timeZone: string): Intl.DateTimeFormat | null {
  let formatter = formatters.get(timeZone)
  if (formatter === undefined) formatters.set(timeZone, (formatter = makeFormatter(timeZone)))
  return formatter
}

/** True where the engine knows the zone. The other functions of this file want a known one. */
export const isKnownZone = (timeZone: string): boolean => formatterOf(timeZone) !== null

/** Reads the wall clock of a zone at an instant. Throws RangeError for an unknown zone or an invalid instant. */
export function toWallMs(instantMs: number, timeZone: string): number {
  const formatter = formatterOf(timeZone)
  if (!formatter)
    throw new RangeError('The time zone is unknown: use an IANA name such as "Europe/Stockholm".')
  const fractionMs = ((instantMs % 1000) + 1000) % 1000
  const figures: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {}
  for (const part of formatter.formatToParts(instantMs - fractionMs)) figures[part.type] = Number(part.value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = figures
  return Date.UTC(year, month - 1, day, hour, minute, second) + fractionMs
}

/** The day that the wall clock of a zone shows at an instant, and the minutes since its midnight (with fraction). */
export function toWallDay(instantMs: number, timeZone: string): { day: DayNumber; minutes: number } {
  const wallMs = toWallMs(instantMs, timeZone)
  const day = Math.floor(wallMs / DAY_MS)
  return { day, minutes: (wallMs - day * DAY_MS) / 60_000 }
}
