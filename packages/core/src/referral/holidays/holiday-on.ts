// Which holiday a day is, by country. A country without a calendar here is "unknown", never "no holiday".
import type { HolidayId } from '../../locales/calendar-words.js'
import type { CountryCode } from '../../profile/primitives.js'
import { type DayNumber, figuresOf } from '../calendar-date.js'
import { de } from './de.js'
import { dk } from './dk.js'
import { fi } from './fi.js'
import type { Holiday } from './holiday.js'
import { no } from './no.js'
import { se } from './se.js'

const calendars: ReadonlyMap<CountryCode, readonly Holiday[]> = new Map([
  ['SE', se],
  ['NO', no],
  ['DK', dk],
  ['FI', fi],
  ['DE', de],
])

/** The countries whose holidays are known. */
export const holidayCalendars: readonly CountryCode[] = [...calendars.keys()]

/**
 * Names the holiday that a day is in a country; null = an ordinary day, 'unknown' = no such calendar here. With
 * `eves`, the days before a holiday on which offices close count as well; default false. Where two fall on one day,
 * the first row of the calendar is named.
 */
export function holidayOn(
  country: CountryCode,
  day: DayNumber,
  options: { eves?: boolean | undefined } = {},
): HolidayId | null | 'unknown' {
  const calendar = calendars.get(country)
  if (!calendar) return 'unknown'
  const { year } = figuresOf(day)
  const found = calendar.find(
    ({ on, eve, firstYear = year, lastYear = year }) =>
      (options.eves === true || eve !== true) && firstYear <= year && year <= lastYear && on(year) === day,
  )
  return found?.id ?? null
}
