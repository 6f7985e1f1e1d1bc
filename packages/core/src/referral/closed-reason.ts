// Why a contact is closed at a moment: what ruled that day, not the days after it.
import type { HolidayId } from '../locales/calendar-words.js'
import type { Hours, HoursException } from '../profile/profile.js'
import { dayPlanner } from './day-plan.js'
import { toWallDay } from './zoned-time.js'

/** Why it is closed, with what can be said about it. */
export type ClosedReason =
  | { readonly because: 'outside-hours' }
  | { readonly because: 'holiday'; readonly holiday: HolidayId }
  | { readonly because: 'exception'; readonly exception: HoursException }

/**
 * Says why a contact is closed at a moment. A holiday or an exception that closes the day is the reason all day
 * long; an exception with other times is the reason only while the ordinary hours would have been open.
 */
export function closedReason(hours: Hours, now: Date): ClosedReason {
  const { day, minutes } = toWallDay(now.getTime(), hours.timeZone)
  const { planDay, planWithoutExceptions, closingHoliday } = dayPlanner(hours)
  const { exception, intervals } = planDay(day)
  if (!exception) {
    const holiday = closingHoliday(day)
    return holiday === null || holiday === 'unknown'
      ? { because: 'outside-hours' }
      : { because: 'holiday', holiday }
  }
  const closedAllDay = intervals.length === 0
  const ordinarilyOpen = planWithoutExceptions(day).intervals.some(
    ({ opens, closes }) => opens <= minutes && minutes < closes,
  )
  return closedAllDay || ordinarilyOpen ? { because: 'exception', exception } : { because: 'outside-hours' }
}
