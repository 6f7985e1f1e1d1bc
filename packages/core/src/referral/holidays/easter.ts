import { type DayNumber, toDay } from '../calendar-date.js'

/** Finds Easter Sunday of a Gregorian year, by the anonymous computus (Meeus, Jones and Butcher). */
export function easterSunday(year: number): DayNumber {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const yearOfCentury = year % 100
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30
  const leapYears = 2 * (century % 4) + 2 * Math.floor(yearOfCentury / 4)
  const daysToSunday = (32 + leapYears - epact - (yearOfCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * daysToSunday) / 451)
  const daysFromMarch = epact + daysToSunday - 7 * correction + 114
  return toDay(year, Math.floor(daysFromMarch / 31), (daysFromMarch % 31) + 1)
}
