// What holds on one day of a contact: exceptions first, then holidays, then regular hours.
import type { HolidayId } from '../locales/calendar-words.js'
import type { Hours, HoursException, Weekday } from '../profile/profile.js'
import { type DayNumber, dayOfIso, weekdayOf } from './calendar-date.js'
import { holidayOn } from './holidays/holiday-on.js'

/** Monday first. */
export const WEEKDAYS: readonly Weekday[] = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su']

/** Minutes of a whole day on a clock that is never moved. */
export const DAY_MINUTES = 1440

/** A half-open interval in minutes from the day's midnight; `closes` above 1440 lies on the next day. */
export interface Interval {
  readonly opens: number
  readonly closes: number
}

/** When a contact is open on a day, and what decided it. */
export interface DayPlan {
  /** In order of opening; they may overlap. */
  readonly intervals: readonly Interval[]
  /** False = the day may be a holiday of a calendar that is not known, and the intervals may not hold. */
  readonly certain: boolean
  readonly exception?: HoursException
}

/** Plans days of one contact. */
export interface DayPlanner {
  /** Plans a day of the contact's own calendar. */
  readonly planDay: (day: DayNumber) => DayPlan
  /** Plans a day as if it had no exception. */
  readonly planWithoutExceptions: (day: DayNumber) => DayPlan
  /** Names the holiday that closes a day, as far as it has no exception; null = none. */
  readonly closingHoliday: (day: DayNumber) => HolidayId | null | 'unknown'
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Reads "HH:MM" to "HH:MM"; closing before opening is past midnight. */
export function toInterval(opensAt: string, closesAt: string): Interval {
  const [opens, closes] = [minutesOf(opensAt), minutesOf(closesAt)]
  return { opens, closes: closes < opens ? closes + DAY_MINUTES : closes }
}

/** Joins intervals that overlap or meet; wants them in order of opening, and keeps that order. */
export function joinIntervals(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = []
  for (const next of intervals) {
    const last = result.at(-1)
    if (!last || next.opens > last.closes) result.push(next)
    else if (next.closes > last.closes) result[result.length - 1] = { opens: last.opens, closes: next.closes }
  }
  return result
}

/** Puts intervals in order of opening. */
export const byOpening = (one: Interval, other: Interval): number => one.opens - other.opens

/** Finds the exception that rules a day: the shortest goes first, then the later row. */
function exceptionFinder({ exceptions = [] }: Hours): (day: DayNumber) => HoursException | undefined {
  const ranked = exceptions
    .map((exception) => ({ exception, first: dayOfIso(exception.from), last: dayOfIso(exception.to) }))
    .reverse()
    .sort((one, other) => one.last - one.first - (other.last - other.first))
  return (day) => ranked.find(({ first, last }) => first <= day && day <= last)?.exception
}

/** Finds the regular intervals of a day. */
function regularFinder({ regular }: Hours): (day: DayNumber) => Interval[] {
  const rows = regular
    .map(({ days, validFrom, validThrough, ...row }) => {
      const { opens, closes } = toInterval(row.opens, row.closes)
      const first = validFrom === undefined ? -Infinity : dayOfIso(validFrom)
      const last = validThrough === undefined ? Infinity : dayOfIso(validThrough)
      return { opens, closes, days, first, last }
    })
    .sort(byOpening)
  const ofWeekday = WEEKDAYS.map((name) => rows.filter(({ days }) => days.includes(name)))
  return (day) => (ofWeekday[weekdayOf(day)] ?? []).filter(({ first, last }) => first <= day && day <= last)
}

/** Reads hours once, so that many days can be planned. */
export function dayPlanner(hours: Hours): DayPlanner {
  const { holidays } = hours
  const [regularOn, exceptionOn] = [regularFinder(hours), exceptionFinder(hours)]

  const closingHoliday = (day: DayNumber): HolidayId | null | 'unknown' =>
    holidays?.rule === 'closed' ? holidayOn(holidays.calendar, day, { eves: holidays.eves }) : null

  const planWithoutExceptions = (day: DayNumber): DayPlan => {
    const intervals = regularOn(day)
    const holiday = intervals.length > 0 ? closingHoliday(day) : null
    if (holiday === null) return { intervals, certain: true }
    return holiday === 'unknown' ? { intervals, certain: false } : { intervals: [], certain: true }
  }

  const planDay = (day: DayNumber): DayPlan => {
    const exception = exceptionOn(day)
    if (!exception) return planWithoutExceptions(day)
    const { closed, opens, closes } = exception
    const hasTimes = closed !== true && opens !== undefined && closes !== undefined
    return { intervals: hasTimes ? [toInterval(opens, closes)] : [], certain: true, exception }
  }

  return { planDay, planWithoutExceptions, closingHoliday }
}
