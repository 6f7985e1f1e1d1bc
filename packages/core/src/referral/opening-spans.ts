// The stretches of time in which a contact is open, from a moment on, one day after the other.
import type { Hours } from '../profile/profile.js'
import { DAY_MS } from './calendar-date.js'
import { type Interval, planDay } from './day-plan.js'
import { toInstantMs, toWallDay } from './zoned-time.js'

// A year and a few days: what opens on the same holiday next year is still found.
const HORIZON_DAYS = 370

/** A half-open stretch of time in milliseconds since 1970. */
export interface Span {
  readonly opensMs: number
  readonly closesMs: number
  /** False = it may fall on a holiday of a calendar that is not known. */
  readonly certain: boolean
}

/** The last moment that is looked at. */
export function horizonMs(hours: Hours, nowMs: number): number {
  const { day } = toWallDay(nowMs, hours.timeZone)
  return toInstantMs((day + HORIZON_DAYS) * DAY_MS, hours.timeZone)
}

/** Gives every span that is not over at `nowMs`, in order of opening, until the horizon. */
export function* upcomingSpans(hours: Hours, nowMs: number): Generator<Span> {
  const { timeZone } = hours
  const today = toWallDay(nowMs, timeZone).day
  // One day's end is the next one's beginning, and asking Intl is what takes the time.
  const instants = new Map<number, number>()
  const instantOf = (wallMs: number): number => {
    const instant = instants.get(wallMs) ?? toInstantMs(wallMs, timeZone)
    instants.set(wallMs, instant)
    return instant
  }
  // From two days back: yesterday's hours may last past midnight, and a zone may once have skipped a whole day.
  for (let day = today - 2; day < today + HORIZON_DAYS; day += 1) {
    const { intervals, certain } = planDay(hours, day)
    const toMs = (minutes: number): number => instantOf(day * DAY_MS + minutes * 60_000)
    const spans = intervals
      .map(({ opens, closes }: Interval) => ({ opensMs: toMs(opens), closesMs: toMs(closes), certain }))
      .filter(({ opensMs, closesMs }) => opensMs < closesMs && nowMs < closesMs)
    yield* spans.sort((one, other) => one.opensMs - other.opensMs)
  }
}
