// Danish holidays (helligdage). Great Prayer Day was abolished from 2024 (lov nr. 214 af 6. marts 2023).
import { afterEaster, fixed, type Holiday } from './holiday.js'

/**
 * Holidays of Denmark. No eves: whether an office works on Constitution Day, Christmas Eve and New Year's Eve is
 * settled by agreement there, so a profile states those days as exceptions.
 */
export const dk: readonly Holiday[] = [
  { id: 'new-years-day', on: fixed(1, 1) },
  { id: 'maundy-thursday', on: afterEaster(-3) },
  { id: 'good-friday', on: afterEaster(-2) },
  { id: 'easter-sunday', on: afterEaster(0) },
  { id: 'easter-monday', on: afterEaster(1) },
  { id: 'great-prayer-day', on: afterEaster(26), lastYear: 2023 },
  { id: 'ascension-day', on: afterEaster(39) },
  { id: 'whit-sunday', on: afterEaster(49) },
  { id: 'whit-monday', on: afterEaster(50) },
  { id: 'christmas-day', on: fixed(12, 25) },
  { id: 'boxing-day', on: fixed(12, 26) },
]
