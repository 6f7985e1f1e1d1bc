// German holidays that hold in every Land. Those of single Länder are left to exceptions.
import { afterEaster, fixed, type Holiday } from './holiday.js'

/**
 * Holidays of Germany, nationwide ones only. A contact in a Land with further ones (Epiphany, Corpus Christi,
 * All Saints' Day …) states them as exceptions. Reformation Day was nationwide in 2017 alone.
 */
export const de: readonly Holiday[] = [
  { id: 'new-years-day', on: fixed(1, 1) },
  { id: 'good-friday', on: afterEaster(-2) },
  { id: 'easter-monday', on: afterEaster(1) },
  { id: 'may-day', on: fixed(5, 1) },
  { id: 'ascension-day', on: afterEaster(39) },
  { id: 'whit-monday', on: afterEaster(50) },
  { id: 'german-unity-day', on: fixed(10, 3) },
  { id: 'reformation-day', on: fixed(10, 31), firstYear: 2017, lastYear: 2017 },
  { id: 'christmas-eve', on: fixed(12, 24), eve: true },
  { id: 'christmas-day', on: fixed(12, 25) },
  { id: 'boxing-day', on: fixed(12, 26) },
  { id: 'new-years-eve', on: fixed(12, 31), eve: true },
]
