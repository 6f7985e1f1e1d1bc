// What a holiday is: a name and a rule that gives its day in a year. Calendars are lists of these.
import type { HolidayId } from '../../locales/calendar-words.js'
import { type DayNumber, toDay, weekdayOf } from '../calendar-date.js'
import { easterSunday } from './easter.js'

/** Finds the day of a holiday in a year. */
export type DayRule = (year: number) => DayNumber

/** A row of a calendar. */
export interface Holiday {
  readonly id: HolidayId
  readonly on: DayRule
  /** No holiday in law, yet offices close: counted only where the profile asks for eves. Default false. */
  readonly eve?: true
  /** First and last year in which it is one; absent = always, as far as this software reckons. */
  readonly firstYear?: number
  readonly lastYear?: number
}

/** The same date every year; `month` is 1 to 12. */
export const fixed =
  (month: number, day: number): DayRule =>
  (year) =>
    toDay(year, month, day)

/** So many days after Easter Sunday; negative = before. */
export const afterEaster =
  (days: number): DayRule =>
  (year) =>
    easterSunday(year) + days

/** The first such weekday (0 = Monday) on or after a date. */
export const weekdayFrom =
  (weekday: number, month: number, day: number): DayRule =>
  (year) => {
    const earliest = toDay(year, month, day)
    return earliest + ((weekday - weekdayOf(earliest) + 7) % 7)
  }
