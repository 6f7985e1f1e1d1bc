import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { toDay } from './calendar-date.js'
import { zoneClock } from './zone-clock.js'
import { isKnownZone, toWallDay, toWallMs } from './zoned-time.js'

// Changes by an hour both ways, by half an hour, at midnight, none, odd offsets, and a zone that skipped a day.
const ZONES = [
  'Europe/Stockholm',
  'America/New_York',
  'Australia/Lord_Howe',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Apia',
  'UTC',
]

const FROM_MS = Date.UTC(1975, 0)
const TO_MS = Date.UTC(2060, 0)
const wallOf = (at: Temporal.PlainDateTime): number => at.toZonedDateTime('UTC').epochMilliseconds

const toInstantMs = (wallMs: number, zone: string): number => zoneClock(zone).toInstantMs(wallMs)

const expectedWall = (instantMs: number, zone: string): number =>
  wallOf(Temporal.Instant.fromEpochMilliseconds(instantMs).toZonedDateTimeISO(zone).toPlainDateTime())

const expectedInstant = (wallMs: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(wallMs)
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
    .toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds

/** Every change of the clock between two years. */
function changesOf(zone: string, fromYear: number, toYear: number): number[] {
  const changes: number[] = []
  let at = Temporal.Instant.fromEpochMilliseconds(Date.UTC(fromYear, 0)).toZonedDateTimeISO(zone)
  for (;;) {
    const next = at.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds >= Date.UTC(toYear, 0)) return changes
    changes.push(next.epochMilliseconds)
    at = next
  }
}

describe('wall time and instants', () => {
  it.each(ZONES)('agree with Temporal at any time in %s', (zone) => {
    fc.assert(
      fc.property(fc.integer({ min: FROM_MS, max: TO_MS }), (ms) => {
        expect(toWallMs(ms, zone)).toBe(expectedWall(ms, zone))
        expect(toInstantMs(ms, zone)).toBe(expectedInstant(ms, zone))
      }),
    )
  })

  it.each(ZONES)('agree with Temporal around every change of the clock in %s', (zone) => {
    const minute = 60_000
    // One clock for all, so that what it remembers is tried as well.
    const clock = zoneClock(zone)
    for (const change of changesOf(zone, 2005, 2028)) {
      for (let offset = -150; offset <= 150; offset += 15) {
        const ms = change + offset * minute
        expect(toWallMs(ms, zone)).toBe(expectedWall(ms, zone))
        // The wall times that are skipped and doubled lie around the figures on either side of the change.
        for (const wallMs of [expectedWall(change - minute, zone), expectedWall(change, zone)]) {
          const nearby = wallMs + offset * minute
          expect(clock.toInstantMs(nearby)).toBe(expectedInstant(nearby, zone))
        }
      }
    }
  })

  it('reads midnight as the beginning of a day', () => {
    const midnight = toInstantMs(Date.UTC(2026, 10, 24), 'Europe/Stockholm')
    expect(new Date(midnight).toISOString()).toBe('2026-11-23T23:00:00.000Z')
    expect(toWallDay(midnight, 'Europe/Stockholm').minutes).toBe(0)
  })

  it('keeps milliseconds', () => {
    const at = Date.UTC(2026, 0, 1, 12, 0, 0, 987)
    expect(toWallMs(at, 'Europe/Stockholm') - at).toBe(3_600_000)
    expect(toWallMs(-1, 'UTC')).toBe(-1)
  })
})

describe('a steady day', () => {
  it('is any day but those around a change of the clock', () => {
    const { isSteady } = zoneClock('Europe/Stockholm')
    const march = (day: number): number => toDay(2026, 3, day)
    // The change is on the 29th, at 01:00 UTC.
    const around = [25, 26, 27, 28, 29, 30, 31].map((day) => isSteady(march(day)))
    expect(around).toEqual([true, true, false, false, false, false, true])
  })

  it('has one distance between wall time and instants, up to the end of the next day', () => {
    const zone = 'America/Sao_Paulo'
    const clock = zoneClock(zone)
    for (let day = toDay(2017, 10, 5); day < toDay(2018, 3, 1); day += 1) {
      if (!clock.isSteady(day)) continue
      const distances = [0, 719, 1440, 2879].map((minutes) => {
        const wallMs = day * 86_400_000 + minutes * 60_000
        return wallMs - expectedInstant(wallMs, zone)
      })
      expect(new Set(distances).size).toBe(1)
    }
  })
})

describe('isKnownZone', () => {
  it('tells a zone from what is none', () => {
    expect(isKnownZone('Europe/Stockholm')).toBe(true)
    expect(isKnownZone('Europe/Atlantis')).toBe(false)
    expect(isKnownZone('')).toBe(false)
  })

  it('makes the other functions throw where it is false', () => {
    expect(() => toWallMs(0, 'Europe/Atlantis')).toThrow(RangeError)
  })
})
