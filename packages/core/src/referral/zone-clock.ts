// Wall time of a zone → instant, many times over. Asking Intl is what takes the time, so this asks once a day and, for
// a day on which the clock changes, finds the change. The way back follows Temporal's "compatible": a time that the
// clock skips moves later, one that comes twice is the first.
import { DAY_MS, type DayNumber } from './calendar-date.js'
import { toWallMs } from './zoned-time.js'

const SECOND_MS = 1000

/** Turns wall times of one zone into instants; remembers what it learnt, so make one for each piece of work. */
export interface ZoneClock {
  /** Finds the instant at which the wall clock shows `wallMs`. */
  readonly toInstantMs: (wallMs: number) => number
  /** True where the clock is not changed near a day: wall time of that day and the next lies in order. */
  readonly isSteady: (day: DayNumber) => boolean
}

const remembered = (find: (day: DayNumber) => number): ((day: DayNumber) => number) => {
  const known = new Map<DayNumber, number>()
  return (day) => {
    const value = known.get(day) ?? find(day)
    known.set(day, value)
    return value
  }
}

/** Makes the clock of a zone. Its functions throw like {@link toWallMs}. */
export function zoneClock(timeZone: string): ZoneClock {
  const askOffset = (instantMs: number): number => toWallMs(instantMs, timeZone) - instantMs
  const offsetAtMidnight = remembered((day) => askOffset(day * DAY_MS))

  /** The first second of a UTC day with the offset of the day's end. Zones change days apart, on whole seconds. */
  const changeOn = remembered((day) => {
    let [before, after] = [day * DAY_MS, (day + 1) * DAY_MS]
    while (after - before > SECOND_MS) {
      const middle = before + Math.floor((after - before) / SECOND_MS / 2) * SECOND_MS
      if (askOffset(middle) === offsetAtMidnight(day)) before = middle
      else after = middle
    }
    return after
  })

  const offsetAt = (instantMs: number): number => {
    const day = Math.floor(instantMs / DAY_MS)
    const [before, after] = [offsetAtMidnight(day), offsetAtMidnight(day + 1)]
    return before === after || instantMs < changeOn(day) ? before : after
  }

  return {
    toInstantMs: (wallMs) => {
      // A day to either side lies beyond any change of the clock, so one of the two offsets holds.
      const [before, after] = [offsetAt(wallMs - DAY_MS), offsetAt(wallMs + DAY_MS)]
      if (before === after) return wallMs - before
      const candidates = [wallMs - before, wallMs - after].filter((at) => offsetAt(at) === wallMs - at)
      return candidates.length > 0 ? Math.min(...candidates) : wallMs - before
    },
    isSteady: (day) =>
      [day, day + 1, day + 2, day + 3].every(
        (other) => offsetAtMidnight(other) === offsetAtMidnight(day - 1),
      ),
  }
}
