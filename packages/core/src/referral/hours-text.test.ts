import { describe, expect, it } from 'vitest'
import { en } from '../locales/en/index.js'
import { sv } from '../locales/sv/index.js'
import type { Hours, RegularHours, Weekday } from '../profile/profile.js'
import { hoursText } from './hours-text.js'

const row = (days: string, opens: string, closes: string): RegularHours => ({
  days: days.split(' ') as Weekday[],
  opens,
  closes,
})
const WORKDAYS = 'mo tu we th fr'
const ALL_DAYS = `${WORKDAYS} sa su`
const week = (...regular: RegularHours[]): Hours => ({ timeZone: 'Europe/Stockholm', regular })

describe('hoursText', () => {
  it('says the ends of a range of days in forms of their own, where the language has them', () => {
    const forms = sv.calendar.weekdays.map((day) => [`från ${day}`, `till ${day}`] as const)
    const locale = { ...sv, calendar: { ...sv.calendar, rangeWeekdays: forms, dayRange: '{$first} {$last}' } }
    const hours = week(row('mo tu we th', '08:30', '17:00'), row('fr', '08:30', '15:00'))
    expect(hoursText(hours, locale)).toBe('från måndag till torsdag 8.30–17 och fredag 8.30–15')
  })

  it.each<[Hours, string | null, string | null]>([
    [week(row(WORKDAYS, '08:00', '17:00')), 'vardagar 8–17', 'weekdays 8 to 17'],
    [week(row(ALL_DAYS, '08:00', '20:00')), 'alla dagar 8–20', 'every day 8 to 20'],
    [
      week(row('mo tu we th', '08:30', '17:00'), row('fr', '08:30', '15:00')),
      'måndag till torsdag 8.30–17 och fredag 8.30–15',
      'Monday to Thursday 8:30 to 17 and Friday 8:30 to 15',
    ],
    [
      week(row(WORKDAYS, '08:00', '12:00'), row(WORKDAYS, '13:00', '17:00')),
      'vardagar 8–12 och 13–17',
      'weekdays 8 to 12 and 13 to 17',
    ],
    [week(row(ALL_DAYS, '00:00', '24:00')), 'dygnet runt', 'around the clock'],
    [
      week(row(WORKDAYS, '00:00', '24:00'), row('sa', '10:00', '14:00')),
      'vardagar dygnet runt och lördag 10–14',
      'weekdays around the clock and Saturday 10 to 14',
    ],
    [
      week(row(WORKDAYS, '08:00', '20:00'), row('sa su', '10:00', '14:00')),
      'vardagar 8–20 samt lördag och söndag 10–14',
      'weekdays 8 to 20 and weekends 10 to 14',
    ],
    [
      week(row(WORKDAYS, '08:00', '12:00'), row(WORKDAYS, '13:00', '17:00'), row('sa', '10:00', '14:00')),
      'vardagar 8–12 och 13–17 samt lördag 10–14',
      'weekdays 8 to 12 and 13 to 17 as well as Saturday 10 to 14',
    ],
    [
      week(row('mo we fr', '09:00', '16:05')),
      'måndag, onsdag och fredag 9–16.05',
      'Monday, Wednesday and Friday 9 to 16:05',
    ],
    [
      week(row('mo tu we fr', '09:00', '16:00')),
      'måndag till onsdag och fredag 9–16',
      'Monday to Wednesday and Friday 9 to 16',
    ],
    [week(row('fr sa', '22:00', '02:30')), 'fredag och lördag 22–2.30', 'Friday and Saturday 22 to 2:30'],
    [
      week(row('mo', '18:00', '24:00'), row('tu', '00:00', '06:00')),
      'måndag 18–24 och tisdag 0–6',
      'Monday 18 to midnight and Tuesday midnight to 6',
    ],
    [week(), null, null],
  ])('says %j', (hours, swedishText, englishText) => {
    expect(hoursText(hours, sv)).toBe(swedishText)
    expect(hoursText(hours, en)).toBe(englishText)
  })

  it('puts together what the rows of a profile keep apart', () => {
    const hours = week(
      row('fr th', '12:00', '17:00'),
      row('we tu mo', '08:00', '17:00'),
      row('th fr', '08:00', '12:00'),
    )
    expect(hoursText(hours, sv)).toBe('vardagar 8–17')
  })
})

describe('seasons', () => {
  const always = row(WORKDAYS, '08:00', '17:00')
  const summer = { ...row(WORKDAYS, '09:00', '15:00'), validFrom: '2026-06-01', validThrough: '2026-08-31' }
  const winter = { ...always, validFrom: '2026-09-01', validThrough: '2027-05-31' }
  const noon = (date: string): Date => new Date(`${date}T12:00:00Z`)

  it('says what holds today, without dates', () => {
    const hours = week(summer, winter)
    expect(hoursText(hours, sv, noon('2026-08-31'))).toBe('vardagar 9–15')
    expect(hoursText(hours, sv, noon('2026-09-01'))).toBe('vardagar 8–17')
    expect(
      hoursText(week(always, { ...summer, opens: '15:00', closes: '20:00' }), sv, noon('2026-07-01')),
    ).toBe('vardagar 8–20')
  })

  it('goes by the day of the contact', () => {
    const justAfterMidnight = new Date('2026-08-31T22:30:00Z')
    expect(hoursText(week(summer, winter), sv, justAfterMidnight)).toBe('vardagar 8–17')
  })

  it('says what comes next where nothing holds today, and nothing once all is over', () => {
    const hours = week(summer, winter)
    expect(hoursText(hours, sv, noon('2026-05-01'))).toBe('vardagar 9–15 från den 1 juni till den 31 augusti')
    expect(hoursText(hours, en, noon('2026-05-01'))).toBe('weekdays 9 to 15 from 1 June to 31 August')
    expect(hoursText(hours, sv, noon('2027-06-01'))).toBeNull()
  })

  it('without a moment says what has no limit, else every season', () => {
    expect(hoursText(week(summer, always), sv)).toBe('vardagar 8–17')
    expect(hoursText(week(summer, winter), sv)).toBe(
      'vardagar 9–15 från den 1 juni till den 31 augusti och vardagar 8–17 från den 1 september till den 31 maj',
    )
    expect(hoursText(week(summer), sv, new Date(Number.NaN))).toBe(hoursText(week(summer), sv))
  })

  it('says the year where the days alone would not tell', () => {
    const from = { ...always, validFrom: '2026-06-01' }
    expect(hoursText(week(from), sv)).toBe('vardagar 8–17 från den 1 juni 2026')
    const through = { ...always, validThrough: '2026-08-31' }
    expect(hoursText(week(through), sv)).toBe('vardagar 8–17 till och med den 31 augusti 2026')
    expect(hoursText(week(through), en)).toBe('weekdays 8 to 17 until 31 August 2026')
    const long = { ...from, validThrough: '2027-06-01' }
    expect(hoursText(week(long), en)).toBe('weekdays 8 to 17 from 1 June 2026 to 1 June 2027')
  })
})
