// How old a date is, in calendar months. Dates are compared as texts, so that no zone and no clock comes in.
import type { IsoDate } from '../profile/primitives.js'

const digits = (number: number, length: number): string => String(number).padStart(length, '0')

/** The same day so many months later. 31 August and six months give "2027-02-31", which sorts where it should. */
function monthsLater(date: IsoDate, months: number): string {
  const [year = 0, month = 1] = date.split('-').map(Number)
  const count = year * 12 + (month - 1) + months
  return `${digits(Math.floor(count / 12), 4)}-${digits((count % 12) + 1, 2)}-${date.slice(8, 10)}`
}

/** True where a day lies more than so many months before another. */
export const isOlderThan = (date: IsoDate, months: number, today: IsoDate): boolean =>
  monthsLater(date, months) < today

/** The first day of a month such as "2026-11", by which tables of data are dated. */
export const firstDay = (month: string): IsoDate => `${month}-01`
