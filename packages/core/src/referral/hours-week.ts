// The regular hours of a week, put together: which rows hold, and which days are alike.
import type { Hours, IsoDate, RegularHours } from '../profile/profile.js'
import { byOpening, type Interval, joinIntervals, toInterval, WEEKDAYS } from './day-plan.js'

/** Rows that hold in the same dates; both bounds inclusive, absent = no limit. */
export interface Season {
  readonly rows: readonly RegularHours[]
  /** Set only where the dates have to be said. */
  readonly validFrom?: IsoDate | undefined
  readonly validThrough?: IsoDate | undefined
}

/** Weekdays (0 = Monday) with the same intervals. */
export interface DayGroup {
  readonly days: readonly number[]
  readonly intervals: readonly Interval[]
}

function bySeason(rows: readonly RegularHours[]): Season[] {
  const seasons = new Map<string, RegularHours[]>()
  for (const row of rows) {
    const key = `${row.validFrom ?? ''}/${row.validThrough ?? ''}`
    seasons.set(key, [...(seasons.get(key) ?? []), row])
  }
  return [...seasons.values()].map((group) => ({
    rows: group,
    validFrom: group[0]?.validFrom,
    validThrough: group[0]?.validThrough,
  }))
}

function seasonsOnDate(rows: readonly RegularHours[], today: IsoDate): Season[] {
  const valid = rows.filter(
    ({ validFrom = today, validThrough = today }) => validFrom <= today && today <= validThrough,
  )
  if (valid.length > 0) return [{ rows: valid }]
  const starts = rows.map((row) => row.validFrom ?? '').filter((start) => start > today)
  const next = starts.sort()[0]
  return bySeason(rows.filter((row) => row.validFrom === next && next !== undefined))
}

/**
 * Picks the hours to say. With `today`: what holds that day, without dates; else what begins next, with its dates.
 * Without: what holds without limit; else all seasons, with their dates.
 */
export function seasonsToSay({ regular }: Hours, today: IsoDate | undefined): Season[] {
  if (today !== undefined) return seasonsOnDate(regular, today)
  const unlimited = regular.filter((row) => row.validFrom === undefined && row.validThrough === undefined)
  return unlimited.length > 0 ? [{ rows: unlimited }] : bySeason(regular)
}

/** Groups the weekdays that have the same hours, in order of their first day; days without hours are left out. */
export function dayGroups(rows: readonly RegularHours[]): DayGroup[] {
  const groups = new Map<string, { days: number[]; intervals: Interval[] }>()
  for (const [day, name] of WEEKDAYS.entries()) {
    const own = rows.filter(({ days }) => days.includes(name))
    const intervals = joinIntervals(own.map(({ opens, closes }) => toInterval(opens, closes)).sort(byOpening))
    if (intervals.length === 0) continue
    const key = intervals.map(({ opens, closes }) => `${opens}-${closes}`).join()
    const group = groups.get(key)
    if (group) group.days.push(day)
    else groups.set(key, { days: [day], intervals })
  }
  return [...groups.values()]
}
