// Swedish holidays: lag (1989:253) om allmänna helgdagar, as it stands since 2005. The eves are no holidays in law,
// yet offices close: semesterlagen (1977:480) counts them with Sundays.
import { afterEaster, fixed, type Holiday, weekdayFrom } from './holiday.js'

/** Holidays of Sweden. Right from 2005 on, when the National Day took the place of Whit Monday. */
export const se: readonly Holiday[] = [
  { id: 'new-years-day', on: fixed(1, 1) },
  { id: 'epiphany', on: fixed(1, 6) },
  { id: 'good-friday', on: afterEaster(-2) },
  { id: 'easter-sunday', on: afterEaster(0) },
  { id: 'easter-monday', on: afterEaster(1) },
  { id: 'may-day', on: fixed(5, 1) },
  { id: 'ascension-day', on: afterEaster(39) },
  { id: 'whit-sunday', on: afterEaster(49) },
  { id: 'swedish-national-day', on: fixed(6, 6) },
  { id: 'midsummer-eve', on: weekdayFrom(4, 6, 19), eve: true },
  { id: 'midsummer-day', on: weekdayFrom(5, 6, 20) },
  { id: 'all-saints-day', on: weekdayFrom(5, 10, 31) },
  { id: 'christmas-eve', on: fixed(12, 24), eve: true },
  { id: 'christmas-day', on: fixed(12, 25) },
  { id: 'boxing-day', on: fixed(12, 26) },
  { id: 'new-years-eve', on: fixed(12, 31), eve: true },
]
