import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it, vi } from 'vitest'
import type { Hours, HoursException, RegularHours, Weekday } from '../profile/profile.js'
import { openingStatus, type OpeningStatus } from './opening-status.js'

const WORKDAYS: Weekday[] = ['mo', 'tu', 'we', 'th', 'fr']
const ALL_DAYS: Weekday[] = [...WORKDAYS, 'sa', 'su']
const OFFICE: RegularHours = { days: WORKDAYS, opens: '08:00', closes: '17:00' }

const at = (wall: string, timeZone = 'Europe/Stockholm'): Date =>
  new Date(Temporal.PlainDateTime.from(wall).toZonedDateTime(timeZone).epochMilliseconds)
const statusAt = (wall: string, hours: Partial<Hours>): OpeningStatus => {
  const { timeZone = 'Europe/Stockholm', regular = [OFFICE], ...rest } = hours
  return openingStatus({ name: 'x', hours: { timeZone, regular, ...rest } }, at(wall, timeZone))
}
const open = (until: string | null, timeZone?: string): OpeningStatus => ({
  state: 'open',
  closesAt: until === null ? null : at(until, timeZone),
})
const closed = (until: string | null, because: 'outside-hours' | 'holiday' | 'exception'): OpeningStatus => ({
  state: 'closed',
  opensAt: until === null ? null : at(until),
  because,
})
const UNKNOWN: OpeningStatus = { state: 'unknown' }

// 2026-11-23 is a Monday; 2026-06-19 is Midsummer Eve, a Friday.
describe('regular hours', () => {
  it.each<[string, Partial<Hours>, OpeningStatus]>([
    ['2026-11-23T07:59:59', {}, closed('2026-11-23T08:00', 'outside-hours')],
    ['2026-11-23T08:00', {}, open('2026-11-23T17:00')],
    ['2026-11-23T16:59:59.999', {}, open('2026-11-23T17:00')],
    ['2026-11-23T17:00', {}, closed('2026-11-24T08:00', 'outside-hours')],
    ['2026-11-27T17:00', {}, closed('2026-11-30T08:00', 'outside-hours')],
    ['2026-11-23T12:00', { regular: [] }, closed(null, 'outside-hours')],
  ])('at %s', (wall, hours, expected) => {
    expect(statusAt(wall, hours)).toEqual(expected)
  })

  it('pauses between the intervals of a day', () => {
    const regular = [
      { ...OFFICE, closes: '12:00' },
      { ...OFFICE, opens: '13:00' },
    ]
    expect(statusAt('2026-11-23T12:00', { regular })).toEqual(closed('2026-11-23T13:00', 'outside-hours'))
    expect(statusAt('2026-11-23T11:00', { regular })).toEqual(open('2026-11-23T12:00'))
  })

  it('joins intervals that overlap or meet, in any order of the rows', () => {
    const regular = [
      { ...OFFICE, opens: '16:00', closes: '20:00' },
      OFFICE,
      { ...OFFICE, opens: '20:00', closes: '21:00' },
    ]
    expect(statusAt('2026-11-23T09:00', { regular })).toEqual(open('2026-11-23T21:00'))
  })

  it('counts the hours past midnight to the day they began', () => {
    const regular: RegularHours[] = [{ days: ['fr'], opens: '22:00', closes: '02:00' }]
    expect(statusAt('2026-11-28T01:59', { regular })).toEqual(open('2026-11-28T02:00'))
    expect(statusAt('2026-11-28T02:00', { regular })).toEqual(closed('2026-12-04T22:00', 'outside-hours'))
    expect(statusAt('2026-11-27T01:00', { regular })).toEqual(closed('2026-11-27T22:00', 'outside-hours'))
  })

  it('looks past a midnight that the hours meet at', () => {
    const regular: RegularHours[] = [
      { days: ['mo'], opens: '20:00', closes: '24:00' },
      { days: ['tu'], opens: '00:00', closes: '06:00' },
    ]
    expect(statusAt('2026-11-23T21:00', { regular })).toEqual(open('2026-11-24T06:00'))
  })

  it('never closes around the clock, and says so', () => {
    const regular: RegularHours[] = [{ days: ALL_DAYS, opens: '00:00', closes: '24:00' }]
    expect(statusAt('2026-11-23T21:00', { regular })).toEqual(open(null))
    const until = [{ ...regular[0]!, validThrough: '2026-12-31' }]
    expect(statusAt('2026-11-23T21:00', { regular: until })).toEqual(open('2027-01-01T00:00'))
  })

  it('holds on the first and the last day of its dates', () => {
    const regular = [{ ...OFFICE, validFrom: '2026-11-24', validThrough: '2026-11-25' }]
    expect(statusAt('2026-11-23T12:00', { regular })).toEqual(closed('2026-11-24T08:00', 'outside-hours'))
    expect(statusAt('2026-11-24T12:00', { regular })).toEqual(open('2026-11-24T17:00'))
    expect(statusAt('2026-11-25T12:00', { regular })).toEqual(open('2026-11-25T17:00'))
    expect(statusAt('2026-11-26T12:00', { regular })).toEqual(closed(null, 'outside-hours'))
  })

  it('goes by the zone of the contact', () => {
    const timeZone = 'America/New_York'
    expect(statusAt('2026-11-23T08:00', { timeZone })).toEqual(open('2026-11-23T17:00', timeZone))
    const contact = { name: 'x', hours: { timeZone, regular: [OFFICE] } }
    expect(openingStatus(contact, at('2026-11-23T08:00')).state).toBe('closed')
  })
})

describe('exceptions and holidays', () => {
  const holidays = { calendar: 'SE', eves: true, rule: 'closed' } as const
  const withExceptions = (...exceptions: HoursException[]): Partial<Hours> => ({ holidays, exceptions })

  it('closes on a holiday, all day long, for that reason', () => {
    const expected = closed('2026-06-22T08:00', 'holiday')
    expect(statusAt('2026-06-19T12:00', { holidays })).toEqual(expected)
    expect(statusAt('2026-06-19T20:00', { holidays })).toEqual(expected)
    expect(statusAt('2026-06-20T12:00', { holidays })).toEqual(expected)
    expect(statusAt('2026-06-21T12:00', { holidays })).toEqual(closed('2026-06-22T08:00', 'outside-hours'))
  })

  it('keeps the hours where the rule is as usual, whatever the calendar', () => {
    const asUsual = { calendar: 'FR', rule: 'as-usual' } as const
    expect(statusAt('2026-06-19T12:00', { holidays: asUsual })).toEqual(open('2026-06-19T17:00'))
  })

  it('leaves the eves out unless they are asked for', () => {
    const holidaysOnly = { calendar: 'SE', rule: 'closed' } as const
    expect(statusAt('2026-06-19T12:00', { holidays: holidaysOnly })).toEqual(open('2026-06-19T17:00'))
  })

  it('puts exceptions before holidays, with their first and last day', () => {
    const hours = withExceptions({ from: '2026-06-19', to: '2026-06-20', opens: '10:00', closes: '14:00' })
    expect(statusAt('2026-06-19T12:00', hours)).toEqual(open('2026-06-19T14:00'))
    expect(statusAt('2026-06-19T14:00', hours)).toEqual(closed('2026-06-20T10:00', 'outside-hours'))
    expect(statusAt('2026-06-20T13:00', hours)).toEqual(open('2026-06-20T14:00'))
  })

  it('names the exception as the reason where the day is closed or would have been open', () => {
    const shut = withExceptions({ from: '2026-11-23', to: '2026-11-24', closed: true })
    expect(statusAt('2026-11-23T06:00', shut)).toEqual(closed('2026-11-25T08:00', 'exception'))
    const short = withExceptions({ from: '2026-11-23', to: '2026-11-23', opens: '10:00', closes: '14:00' })
    expect(statusAt('2026-11-23T15:00', short)).toEqual(closed('2026-11-24T08:00', 'exception'))
    expect(statusAt('2026-11-23T18:00', short)).toEqual(closed('2026-11-24T08:00', 'outside-hours'))
  })

  it('takes the shortest of overlapping exceptions, then the later row', () => {
    const month: HoursException = { from: '2026-11-01', to: '2026-11-30', closed: true }
    const day: HoursException = { from: '2026-11-23', to: '2026-11-23', opens: '10:00', closes: '12:00' }
    const sameDay: HoursException = { ...day, closes: '13:00' }
    expect(statusAt('2026-11-23T11:00', withExceptions(day, month))).toEqual(open('2026-11-23T12:00'))
    expect(statusAt('2026-11-23T11:00', withExceptions(day, sameDay, month))).toEqual(
      open('2026-11-23T13:00'),
    )
  })

  it('lets the hours of the evening before run on into a closed day', () => {
    const regular: RegularHours[] = [{ days: ['th'], opens: '22:00', closes: '02:00' }]
    expect(statusAt('2026-06-19T01:00', { holidays, regular })).toEqual(open('2026-06-19T02:00'))
  })

  it('never opens again where everything is closed for more than a year', () => {
    const hours = withExceptions({ from: '2026-01-01', to: '2028-12-31', closed: true })
    expect(statusAt('2026-11-23T12:00', hours)).toEqual(closed(null, 'exception'))
  })
})

describe('what is not known', () => {
  const holidays = { calendar: 'FR', rule: 'closed' } as const
  const exceptions: HoursException[] = [
    { from: '2026-11-23', to: '2026-11-23', opens: '10:00', closes: '14:00' },
  ]

  it('is unknown without hours, for an invalid moment, and in an unknown zone', () => {
    const hours: Hours = { timeZone: 'Europe/Stockholm', regular: [OFFICE] }
    expect(openingStatus({ name: 'x' }, at('2026-11-23T12:00'))).toEqual(UNKNOWN)
    expect(openingStatus({ name: 'x', hours }, new Date(Number.NaN))).toEqual(UNKNOWN)
    expect(openingStatus({ name: 'x', hours }, new Date(8.64e15))).toEqual(UNKNOWN)
    const elsewhere = { ...hours, timeZone: 'Europe/Atlantis' }
    expect(openingStatus({ name: 'x', hours: elsewhere }, at('2026-11-23T12:00'))).toEqual(UNKNOWN)
  })

  it('is unknown where being open now hangs on a calendar that is not known', () => {
    expect(statusAt('2026-11-23T08:00', { holidays })).toEqual(UNKNOWN)
    expect(statusAt('2026-11-23T16:59', { holidays })).toEqual(UNKNOWN)
  })

  it('is closed where it is so under any calendar, and does not say when it opens', () => {
    const afterHours = closed(null, 'outside-hours')
    expect(statusAt('2026-11-23T07:59', { holidays })).toEqual(afterHours)
    expect(statusAt('2026-11-23T17:00', { holidays })).toEqual(afterHours)
    expect(statusAt('2026-11-22T12:00', { holidays })).toEqual(afterHours)
    expect(statusAt('2026-11-23T12:00', { holidays, regular: [] })).toEqual(afterHours)
    const shut: HoursException[] = [{ from: '2026-11-23', to: '2026-11-24', closed: true }]
    expect(statusAt('2026-11-23T12:00', { holidays, exceptions: shut })).toEqual(closed(null, 'exception'))
  })

  it('keeps silent about an opening that is certain where one before it may be', () => {
    const later: HoursException[] = [
      { from: '2026-11-25', to: '2026-11-25', opens: '10:00', closes: '14:00' },
    ]
    expect(statusAt('2026-11-23T18:00', { holidays, exceptions: later })).toEqual(
      closed(null, 'outside-hours'),
    )
  })

  it('is known where an exception settles it', () => {
    expect(statusAt('2026-11-23T12:00', { holidays, exceptions })).toEqual(open('2026-11-23T14:00'))
    expect(statusAt('2026-11-22T12:00', { holidays, exceptions })).toEqual(
      closed('2026-11-23T10:00', 'outside-hours'),
    )
    expect(statusAt('2026-11-23T15:00', { holidays, exceptions })).toEqual(closed(null, 'exception'))
  })

  it('is unknown where only the time of closing hangs on the calendar', () => {
    const regular: RegularHours[] = [{ days: ['tu'], opens: '00:00', closes: '06:00' }]
    const late: HoursException[] = [{ from: '2026-11-23', to: '2026-11-23', opens: '20:00', closes: '24:00' }]
    expect(statusAt('2026-11-23T21:00', { holidays, regular, exceptions: late })).toEqual(UNKNOWN)
  })
})

describe('changes of the clock', () => {
  const regular: RegularHours[] = [{ days: ALL_DAYS, opens: '02:30', closes: '04:00' }]

  it('opens later where the time is skipped', () => {
    const before = new Date('2026-03-29T00:50:00Z')
    const contact = { name: 'x', hours: { timeZone: 'Europe/Stockholm', regular } }
    expect(openingStatus(contact, before)).toMatchObject({ opensAt: new Date('2026-03-29T01:30:00Z') })
  })

  it('keeps every interval that ends in the time that is skipped', () => {
    const rows: RegularHours[] = [
      { days: ['su'], opens: '01:00', closes: '02:45' },
      { days: ['su'], opens: '02:30', closes: '03:15' },
    ]
    const contact = { name: 'x', hours: { timeZone: 'Europe/Stockholm', regular: rows } }
    // 02:45 does not exist that night; it is 03:45, and so after 03:15.
    expect(openingStatus(contact, new Date('2026-03-29T00:30:00Z'))).toEqual({
      state: 'open',
      closesAt: new Date('2026-03-29T01:45:00Z'),
    })
  })

  it('stays open through whole days on which the clock changes', () => {
    const weekend: RegularHours[] = [{ days: ['sa', 'su', 'mo'], opens: '00:00', closes: '24:00' }]
    const contact = { name: 'x', hours: { timeZone: 'Europe/Stockholm', regular: weekend } }
    expect(openingStatus(contact, new Date('2026-10-23T22:00:00Z'))).toEqual({
      state: 'open',
      closesAt: new Date('2026-10-26T23:00:00Z'),
    })
  })

  it('opens at the first of two times', () => {
    const contact = { name: 'x', hours: { timeZone: 'Europe/Stockholm', regular } }
    const first = new Date('2026-10-25T00:30:00Z')
    expect(openingStatus(contact, new Date(first.getTime() - 1))).toMatchObject({ opensAt: first })
    expect(openingStatus(contact, first)).toEqual({
      state: 'open',
      closesAt: new Date('2026-10-25T03:00:00Z'),
    })
  })
})

describe('what it costs', () => {
  // Asking Intl for a wall time is the expensive part, and status is asked for while a customer waits.
  const everyDay = (opens: string, closes = '24:00'): RegularHours => ({ days: ALL_DAYS, opens, closes })
  const clockOf = (minutes: number): string =>
    [Math.floor(minutes / 60), minutes % 60].map((figure) => String(figure).padStart(2, '0')).join(':')
  const minutesFrom = (first: number, count: number): number[] =>
    Array.from({ length: count }, (_, index) => first + index)
  const fromEveryMinute = (first: number): RegularHours[] =>
    minutesFrom(first, 1400).map((minute) => everyDay(clockOf(minute)))
  const everyOtherMinute = minutesFrom(0, 720).map((index) =>
    everyDay(clockOf(2 * index), clockOf(2 * index + 1)),
  )

  function callsOfIntl(wall: string, hours: Partial<Hours>): number {
    const spy = vi.spyOn(Intl.DateTimeFormat.prototype, 'formatToParts')
    statusAt(wall, hours)
    const { length } = spy.mock.calls
    spy.mockRestore()
    return length
  }

  it.each<[string, Partial<Hours>]>([
    ['an office', { holidays: { calendar: 'SE', rule: 'closed' } }],
    ['a contact that never closes', { regular: [everyDay('00:00')] }],
    ['one that will close', { regular: [{ ...everyDay('00:00'), validThrough: '2027-10-20' }] }],
    ['one that never opens', { regular: [] }],
    ['one that opens far ahead', { regular: [{ ...OFFICE, validFrom: '2027-10-20' }] }],
    ['1,400 rows that never close together', { regular: fromEveryMinute(0) }],
    ['1,400 rows that close every night', { regular: fromEveryMinute(1) }],
    ['720 rows that keep apart', { regular: everyOtherMinute }],
  ])('stays small for %s', (_, hours) => {
    expect(callsOfIntl('2026-11-23T12:00', hours)).toBeLessThanOrEqual(40)
  })

  it('stays small where the clock changes', () => {
    expect(callsOfIntl('2026-03-28T12:00', { regular: fromEveryMinute(1) })).toBeLessThanOrEqual(80)
    expect(callsOfIntl('2026-03-29T00:30', { regular: everyOtherMinute })).toBeLessThanOrEqual(80)
  })
})

describe('against Temporal', () => {
  const ZONES = ['Europe/Stockholm', 'America/New_York', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC']
  const DAY = Temporal.Duration.from({ days: 1 })

  /** Judged in another way: all intervals of the next weeks as instants, joined, and searched. */
  function expected(hours: Hours, now: Date): { state: string; changesAt: number | null } {
    const today = Temporal.Instant.fromEpochMilliseconds(now.getTime())
      .toZonedDateTimeISO(hours.timeZone)
      .toPlainDate()
    const instant = (date: Temporal.PlainDate, clock: string): number => {
      const [day, time] = clock === '24:00' ? [date.add(DAY), '00:00'] : [date, clock]
      return day.toZonedDateTime({ timeZone: hours.timeZone, plainTime: time }).epochMilliseconds
    }
    const spans: [number, number][] = []
    for (let offset = -2; offset < 21; offset += 1) {
      const date = today.add({ days: offset })
      for (const { days, opens, closes } of hours.regular) {
        if (!days.includes(ALL_DAYS[date.dayOfWeek - 1]!)) continue
        const closingDay = closes < opens ? date.add(DAY) : date
        spans.push([instant(date, opens), instant(closingDay, closes)])
      }
    }
    const edges = spans.filter(([from, to]) => from < to).sort(([one], [other]) => one - other)
    let end = now.getTime()
    for (const [from, to] of edges) if (from <= end && to > end) end = to
    const isEndless = end >= instant(today.add({ days: 21 }), '00:00')
    if (end > now.getTime()) return { state: 'open', changesAt: isEndless ? null : end }
    return { state: 'closed', changesAt: edges.find(([from]) => from > end)?.[0] ?? null }
  }

  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '15', '30', '45'))
    .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`)
  const times = fc.oneof(
    { weight: 3, arbitrary: fc.record({ opens: clock, closes: fc.oneof(clock, fc.constant('24:00')) }) },
    { weight: 1, arbitrary: fc.constant({ opens: '00:00', closes: '24:00' }) },
  )
  const row = fc
    .record({
      days: fc.subarray(ALL_DAYS, { minLength: 1, maxLength: 4 }),
      times,
    })
    .map(({ days, times: { opens, closes } }) => ({ days, opens, closes }))
    .filter(({ opens, closes }) => opens !== closes)
  // Half of the moments lie within a week of a change of the clock somewhere.
  const moment = fc.oneof(
    fc.integer({ min: Date.UTC(2006, 0), max: Date.UTC(2060, 0) }),
    fc
      .tuple(
        fc.constantFrom(
          '2017-10-15',
          '2018-02-18',
          '2026-03-29',
          '2026-04-05',
          '2026-10-04',
          '2026-10-25',
          '2026-11-01',
        ),
        fc.integer({ min: -7 * 86_400_000, max: 86_400_000 }),
      )
      .map(([date, offset]) => Date.parse(date) + offset),
  )

  it('finds the same state and the same next change', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.array(row, { minLength: 1, maxLength: 3 }),
        moment,
        (timeZone, regular, ms) => {
          const hours: Hours = { timeZone, regular }
          const now = new Date(ms)
          const status = openingStatus({ name: 'x', hours }, now)
          const { state, changesAt } = expected(hours, now)
          expect(status.state).toBe(state)
          const change =
            status.state === 'open' ? status.closesAt : status.state === 'closed' ? status.opensAt : null
          expect(change?.getTime() ?? null).toBe(changesAt)
        },
      ),
      { numRuns: 400 },
    )
  })
})
