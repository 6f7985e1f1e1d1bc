// Norway: no sales calls on Saturdays, Sundays and holidays, nor before 9 or after 21 (markedsføringsloven § 14). The
// hours are judged by their own clock.
import type { Hours } from '../../profile/hours.js'
import { dayOfIso, type DayNumber, weekdayOf } from '../../referral/calendar-date.js'
import { type Interval, toInterval, WEEKDAYS } from '../../referral/day-plan.js'
import { holidayOn } from '../../referral/holidays/holiday-on.js'
import { failAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'
import { hasCallingHours } from './call.js'

const COUNTRY = 'NO'
const PERMITTED: Interval = { opens: 9 * 60, closes: 21 * 60 }
const SATURDAY = 5
/** An exception that is longer holds a weekend in any case. */
const LONGEST_EXCEPTION = 7

const at = (part: string): string => `/call/hours/${part}`

const isPermitted = (opensAt: string, closesAt: string): boolean => {
  const { opens, closes } = toInterval(opensAt, closesAt)
  return opens >= PERMITTED.opens && closes <= PERMITTED.closes
}

const isFree = (day: DayNumber): boolean => weekdayOf(day) >= SATURDAY || holidayOn(COUNTRY, day) !== null

const wrongRegular = ({ regular }: Hours): readonly Observation[] =>
  regular.flatMap(({ days, opens, closes }, index) => {
    const isOnWeekend = days.some((name) => WEEKDAYS.indexOf(name) >= SATURDAY)
    return when(isOnWeekend || !isPermitted(opens, closes), failAt(at(`regular/${index}`)))
  })

const worksOnHolidays = ({ regular, holidays }: Hours): boolean =>
  regular.length > 0 && (holidays?.rule !== 'closed' || holidays.calendar !== COUNTRY)

const wrongExceptions = ({ exceptions = [] }: Hours): readonly Observation[] =>
  exceptions.flatMap(({ from, to, closed, opens, closes }, index) => {
    if (closed === true || opens === undefined || closes === undefined) return []
    const first = dayOfIso(from)
    const count = Math.min(dayOfIso(to) - first + 1, LONGEST_EXCEPTION)
    const hasFreeDay = Array.from({ length: Math.max(0, count) }, (_, day) => first + day).some(isFree)
    return when(hasFreeDay || !isPermitted(opens, closes), failAt(at(`exceptions/${index}`)))
  })

/** Calls at hours that are not permitted. */
export function forbiddenHours(review: Review): readonly Observation[] {
  const hours = review.profile.call?.hours
  if (!hours || !hasCallingHours(review)) return []
  return [
    ...wrongRegular(hours),
    ...when(worksOnHolidays(hours), failAt(at('holidays'))),
    ...wrongExceptions(hours),
  ]
}
