// What holds on one day of a contact: exceptions first, then holidays, then regular hours.
import type { HolidayId } from '../locales/calendar-words.js'
import type { Hours, HoursException, Weekday } from '../profile/profile.js'
import { type DayNumber, dayOfIso, isoOfDay, weekdayOf } from './calendar-date.js'
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
  /** In the order of the profile; they may overlap. */
  readonly intervals: readonly Interval[]
  /** False = the day may be a holiday of a calendar that is not known, and the intervals may not hold. */
  readonly certain: boolean
  readonly exception?: HoursException
  readonly holiday?: HolidayId
}

const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5))

/** Reads "HH:MM" to "HH:MM"; closing before opening is past midnight. */
export function toInterval(opensAt: string, closesAt: string): Interval {
  const [opens, closes] = [minutesOf(opensAt), minutesOf(closesAt)]
  return { opens, closes: closes < opens ? closes + DAY_MINUTES : closes }
}

const spanOf = ({ from, to }: HoursException): number => dayOfIso(to) - dayOfIso(from)

/** The exception that rules a day: the shortest goes first, then the later row. */
function exceptionOn(hours: Hours, day: DayNumber): HoursException | undefined {
  const date = isoOfDay(day)
  const candidates = (hours.exceptions ?? []).filter(({ from, to }) => from <= date && date <= to)
  return candidates.reduce<HoursException | undefined>(
    (best, next) => (best && spanOf(best) < spanOf(next) ? best : next),
    undefined,
  )
}

function regularIntervals(hours: Hours, day: DayNumber): Interval[] {
  const weekday = WEEKDAYS[weekdayOf(day)]
  const date = isoOfDay(day)
  return hours.regular
    .filter(
      ({ days, validFrom = date, validThrough = date }) =>
        days.some((name) => name === weekday) && validFrom <= date && date <= validThrough,
    )
    .map(({ opens, closes }) => toInterval(opens, closes))
}

/** Plans a day as if it had no exception. */
export function planWithoutExceptions(hours: Hours, day: DayNumber): DayPlan {
  const intervals = regularIntervals(hours, day)
  const { holidays } = hours
  if (holidays?.rule !== 'closed') return { intervals, certain: true }
  const holiday = holidayOn(holidays.calendar, day, { eves: holidays.eves })
  if (holiday === 'unknown') return { intervals, certain: intervals.length === 0 }
  return holiday === null ? { intervals, certain: true } : { intervals: [], certain: true, holiday }
}

/** Plans a day of a contact's own calendar. */
export function planDay(hours: Hours, day: DayNumber): DayPlan {
  const exception = exceptionOn(hours, day)
  if (!exception) return planWithoutExceptions(hours, day)
  const { closed, opens, closes } = exception
  const hasTimes = closed !== true && opens !== undefined && closes !== undefined
  return { intervals: hasTimes ? [toInterval(opens, closes)] : [], certain: true, exception }
}
