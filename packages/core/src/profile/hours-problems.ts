// What dates and times say together.
import type { ProfileProblem } from './profile-problem.js'
import { type Place, selectPlaces, selectTexts } from './select-places.js'
import { CLOSES_PATTERN, isIsoDate } from './text-form.js'

const HOURS = ['contacts/*/hours', 'call/hours']

/** Where two dates bound a time, both inclusive. */
const PERIODS: readonly (readonly [at: string, first: string, last: string])[] = [
  ['', 'validFrom', 'validUntil'],
  ...HOURS.flatMap((hours) => [
    [`${hours}/regular/*`, 'validFrom', 'validThrough'] as const,
    [`${hours}/exceptions/*`, 'from', 'to'] as const,
  ]),
]

const textOf = (place: Place, key: string): string | undefined => selectTexts(place.value, key)[0]?.value

function reversed(place: Place, first: string, last: string): ProfileProblem[] {
  const [from, to] = [textOf(place, first), textOf(place, last)]
  if (from === undefined || to === undefined || !isIsoDate(from) || !isIsoDate(to) || from <= to) return []
  return [{ path: [...place.path, last], code: 'dates-reversed' }]
}

function neverOpen(place: Place): ProfileProblem[] {
  const closes = textOf(place, 'closes')
  if (closes === undefined || closes !== textOf(place, 'opens') || !CLOSES_PATTERN.test(closes)) return []
  return [{ path: [...place.path, 'closes'], code: 'no-opening-time' }]
}

function misshapen(place: Place): ProfileProblem[] {
  if (typeof place.value !== 'object' || place.value === null) return []
  const [closed, opens, closes] = ['closed', 'opens', 'closes'].map(
    (key) => selectPlaces(place.value, key).length > 0,
  )
  const isRight = closed ? !opens && !closes : opens && closes
  return isRight ? [] : [{ path: place.path, code: 'exception-shape' }]
}

/** Finds periods that end before they begin, hours that never open, and exceptions of neither kind or both. */
export const hoursProblems = (root: unknown): ProfileProblem[] => [
  ...PERIODS.flatMap(([at, first, last]) =>
    selectPlaces(root, at).flatMap((place) => reversed(place, first, last)),
  ),
  ...HOURS.flatMap((hours) => [
    ...selectPlaces(root, `${hours}/regular/*`).flatMap(neverOpen),
    ...selectPlaces(root, `${hours}/exceptions/*`).flatMap((place) => [
      ...neverOpen(place),
      ...misshapen(place),
    ]),
  ]),
]
