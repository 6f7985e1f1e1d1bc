import Holidays from 'date-holidays'
import { describe, expect, it } from 'vitest'
import { isoOfDay, toDay } from '../calendar-date.js'
import { holidayCalendars, holidayOn } from './holiday-on.js'

const YEARS = Array.from({ length: 2060 - 2006 + 1 }, (_, index) => 2006 + index)

function expectedDates(country: string, year: number, types: readonly string[]): string[] {
  const dates = new Holidays(country)
    .getHolidays(year)
    .filter(({ type }) => types.includes(type))
    .map(({ date }) => date.slice(0, 10))
  return [...new Set(dates)].sort()
}

function ourDates(country: string, year: number, eves: boolean): string[] {
  const dates: string[] = []
  for (let day = toDay(year, 1, 1); day < toDay(year + 1, 1, 1); day += 1)
    if (holidayOn(country, day, { eves }) !== null) dates.push(isoOfDay(day))
  return dates
}

describe.each(holidayCalendars)('the calendar of %s', (country) => {
  it('has the public holidays of date-holidays, 2006 to 2060', () => {
    for (const year of YEARS)
      expect(ourDates(country, year, false)).toEqual(expectedDates(country, year, ['public']))
  })

  it('has its bank holidays as eves, 2006 to 2060', () => {
    for (const year of YEARS)
      expect(ourDates(country, year, true)).toEqual(expectedDates(country, year, ['public', 'bank']))
  })
})

describe('holidayOn', () => {
  it.each([
    ['SE', toDay(2026, 6, 19), 'midsummer-eve'],
    ['SE', toDay(2026, 10, 31), 'all-saints-day'],
    ['NO', toDay(2027, 3, 25), 'maundy-thursday'],
    ['DK', toDay(2023, 5, 5), 'great-prayer-day'],
    ['DK', toDay(2024, 4, 26), null],
    ['FI', toDay(2026, 12, 6), 'finnish-independence-day'],
    ['DE', toDay(2017, 10, 31), 'reformation-day'],
    ['DE', toDay(2018, 10, 31), null],
  ] as const)('names the day: %s %i is %s', (country, day, id) => {
    expect(holidayOn(country, day, { eves: true })).toBe(id)
  })

  it('counts eves only where they are asked for', () => {
    expect(holidayOn('SE', toDay(2026, 6, 19))).toBeNull()
  })

  it('knows that it does not know other countries', () => {
    expect(holidayOn('FR', toDay(2026, 7, 14))).toBe('unknown')
    expect(holidayOn('toString', toDay(2026, 7, 14))).toBe('unknown')
  })
})
