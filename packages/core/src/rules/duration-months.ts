// How long an ISO 8601 duration is, as far as it can be compared with another.
import type { IsoDuration } from '../profile/primitives.js'

const DURATION = /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,5})D)?$/
/** Of a Gregorian year, on average. */
const DAYS_PER_MONTH = 365.2425 / 12

/** Months of a duration, days as parts of an average month; undefined where it cannot be read or lasts no time. */
export function durationMonths(duration: IsoDuration): number | undefined {
  const [found, years = 0, months = 0, days = 0] = DURATION.exec(duration) ?? []
  if (found === undefined) return undefined
  const length = Number(years) * 12 + Number(months) + Number(days) / DAYS_PER_MONTH
  return length > 0 ? length : undefined
}
