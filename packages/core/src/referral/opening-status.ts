// Whether a contact is open at a moment. The moment is an argument; nothing here has a clock.
import type { Contact, Hours } from '../profile/profile.js'
import { closedReason } from './closed-reason.js'
import { horizonMs, upcomingSpans } from './opening-spans.js'
import { isKnownZone } from './zoned-time.js'

/**
 * Open, closed, or not known. `closesAt` null = not within about a year: it never closes. `opensAt` null = not within
 * about a year, or the next opening hangs on a holiday calendar that is not known.
 */
export type OpeningStatus =
  | { state: 'open'; closesAt: Date | null }
  | { state: 'closed'; opensAt: Date | null; because: 'outside-hours' | 'holiday' | 'exception' }
  | { state: 'unknown' }

const FIRST_YEAR_MS = Date.UTC(1900, 0)
const LAST_YEAR_MS = Date.UTC(9998, 0)

/** True where a moment can be judged: a valid date of the years 1900 to 9997. */
export const isJudgeable = (now: Date): boolean =>
  now.getTime() >= FIRST_YEAR_MS && now.getTime() < LAST_YEAR_MS

/**
 * Tells whether a contact is open at `now`, by its own zone, exceptions, holidays and regular hours. 'unknown' where
 * it has no hours, where being open hangs on a holiday calendar that is not known, where the engine does not know the
 * zone, and for an invalid `now`. Outside all hours it is closed under any calendar. Never throws for a parsed contact.
 */
export function openingStatus(contact: Contact, now: Date): OpeningStatus {
  const { hours } = contact
  if (!hours || !isJudgeable(now) || !isKnownZone(hours.timeZone)) return { state: 'unknown' }
  return openingStatusOfHours(hours, now)
}

/** Judges stated hours. Wants a known zone and a judgeable `now`. */
export function openingStatusOfHours(hours: Hours, now: Date): OpeningStatus {
  const nowMs = now.getTime()
  let certainEnd = nowMs
  let possibleEnd = nowMs
  let opensNext: { opensMs: number; certain: boolean } | undefined
  for (const span of upcomingSpans(hours, nowMs)) {
    if (span.opensMs > possibleEnd) {
      opensNext = span
      break
    }
    if (span.certain && span.opensMs <= certainEnd) certainEnd = Math.max(certainEnd, span.closesMs)
    possibleEnd = Math.max(possibleEnd, span.closesMs)
  }
  if (certainEnd !== possibleEnd) return { state: 'unknown' }
  if (certainEnd > nowMs) {
    const neverCloses = !opensNext && certainEnd >= horizonMs(hours, nowMs)
    return { state: 'open', closesAt: neverCloses ? null : new Date(certainEnd) }
  }
  const opensAt = opensNext?.certain === true ? new Date(opensNext.opensMs) : null
  return { state: 'closed', opensAt, because: closedReason(hours, now).because }
}
