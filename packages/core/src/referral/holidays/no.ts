// Norwegian holidays: lov 24. februar 1995 nr. 12 § 2, and 1 and 17 May by lov 26. april 1947 nr. 1.
import { afterEaster, fixed, type Holiday } from './holiday.js'

/** Holidays of Norway. */
export const no: readonly Holiday[] = [
  { id: 'new-years-day', on: fixed(1, 1) },
  { id: 'maundy-thursday', on: afterEaster(-3) },
  { id: 'good-friday', on: afterEaster(-2) },
  { id: 'easter-sunday', on: afterEaster(0) },
  { id: 'easter-monday', on: afterEaster(1) },
  { id: 'may-day', on: fixed(5, 1) },
  { id: 'norwegian-constitution-day', on: fixed(5, 17) },
  { id: 'ascension-day', on: afterEaster(39) },
  { id: 'whit-sunday', on: afterEaster(49) },
  { id: 'whit-monday', on: afterEaster(50) },
  { id: 'christmas-eve', on: fixed(12, 24), eve: true },
  { id: 'christmas-day', on: fixed(12, 25) },
  { id: 'boxing-day', on: fixed(12, 26) },
  { id: 'new-years-eve', on: fixed(12, 31), eve: true },
]
