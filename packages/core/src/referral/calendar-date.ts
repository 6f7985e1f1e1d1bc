// Days without a time or a zone, as whole numbers: days since 1 January 1970. Proleptic Gregorian calendar.
import type { IsoDate } from '../profile/primitives.js'

/** Milliseconds of a day on a clock that is never moved. */
export const DAY_MS = 86_400_000

/** Days since 1 January 1970; whole. */
export type DayNumber = number

/** A date in figures: `month` 1 to 12, `weekday` 0 (Monday) to 6 (Sunday). */
export interface DateFigures {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly weekday: number
}

/** Counts the day of a date; `month` is 1 to 12. */
export const toDay = (year: number, month: number, day: number): DayNumber =>
  Date.UTC(year, month - 1, day) / DAY_MS

/** Counts the day of an ISO date. */
export const dayOfIso = (date: IsoDate): DayNumber => Date.parse(`${date}T00:00:00Z`) / DAY_MS

/** Writes a day of the years 0 to 9999 as an ISO date. */
export const isoOfDay = (day: DayNumber): IsoDate => new Date(day * DAY_MS).toISOString().slice(0, 10)

/** The weekday of a day: 0 (Monday) to 6 (Sunday). 1 January 1970 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7

/** Takes a day apart. */
export function figuresOf(day: DayNumber): DateFigures {
  const date = new Date(day * DAY_MS)
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: weekdayOf(day),
  }
}
