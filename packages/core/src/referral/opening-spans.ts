// The stretches of time in which a contact is open, from a moment on, one day after the other.
import type { Hours } from '../profile/profile.js'
import { DAY_MS, type DayNumber } from './calendar-date.js'
import { DAY_MINUTES, type DayPlan, dayPlanner, joinIntervals } from './day-plan.js'
import { type ZoneClock, zoneClock } from './zone-clock.js'
import { toWallDay } from './zoned-time.js'

// A year and a few days: what opens on the same holiday next year is still found.
const HORIZON_DAYS = 370

/** A half-open stretch of time in milliseconds since 1970. */
export interface Span {
  readonly opensMs: number
  readonly closesMs: number
  /** False = it may fall on a holiday of a calendar that is not known. */
  readonly certain: boolean
}

interface PlannedDay extends Pick<DayPlan, 'intervals' | 'certain'> {
  readonly day: DayNumber
}

/** The last moment that is looked at. */
export function horizonMs({ timeZone }: Hours, nowMs: number): number {
  const { day } = toWallDay(nowMs, timeZone)
  return zoneClock(timeZone).toInstantMs((day + HORIZON_DAYS) * DAY_MS)
}

function* plannedDays(hours: Hours, today: DayNumber): Generator<PlannedDay> {
  const { planDay } = dayPlanner(hours)
  // From two days back: yesterday's hours may last past midnight, and a zone may once have skipped a whole day.
  for (let day = today - 2; day < today + HORIZON_DAYS; day += 1) yield { ...planDay(day), day }
}

/** True where the intervals, in order of opening, leave no gap from midnight to midnight. */
function isWhole({ intervals }: PlannedDay): boolean {
  let covered = 0
  for (const { opens, closes } of intervals) {
    if (opens > covered) return false
    covered = Math.max(covered, closes)
    if (covered >= DAY_MINUTES) return true
  }
  return false
}

/** Makes one interval of whole days that follow each other, up to the last, so that only its ends are converted. */
function* foldWholeDays(days: Iterable<PlannedDay>): Generator<PlannedDay> {
  let run: { first: PlannedDay; last: PlannedDay } | undefined
  function* unfolded(): Generator<PlannedDay> {
    if (!run) return
    const { first, last } = run
    const closes = (last.day - first.day) * DAY_MINUTES
    if (closes > 0) yield { ...first, intervals: [{ opens: 0, closes }] }
    yield last
    run = undefined
  }
  for (const next of days) {
    const isNextWhole = isWhole(next)
    if (!isNextWhole || run?.first.certain !== next.certain) yield* unfolded()
    if (isNextWhole) run = { first: run?.first ?? next, last: next }
    else yield next
  }
  yield* unfolded()
}

function spansOf({ day, intervals, certain }: PlannedDay, { toInstantMs, isSteady }: ZoneClock): Span[] {
  const toMs = (minutes: number): number => toInstantMs(day * DAY_MS + minutes * 60_000)
  // Where the clock changes, an end in the time that is skipped may come after a later one.
  const apart = intervals.length > 1 && isSteady(day) ? joinIntervals(intervals) : intervals
  return apart.map(({ opens, closes }) => ({ opensMs: toMs(opens), closesMs: toMs(closes), certain }))
}

/** Gives every span that is not over at `nowMs`, in order of opening, until the horizon. */
export function* upcomingSpans(hours: Hours, nowMs: number): Generator<Span> {
  const clock = zoneClock(hours.timeZone)
  const today = toWallDay(nowMs, hours.timeZone).day
  for (const planned of foldWholeDays(plannedDays(hours, today))) {
    const spans = spansOf(planned, clock).filter(
      ({ opensMs, closesMs }) => opensMs < closesMs && nowMs < closesMs,
    )
    yield* spans.sort((one, other) => one.opensMs - other.opensMs)
  }
}
