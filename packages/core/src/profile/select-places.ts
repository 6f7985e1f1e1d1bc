import type { Path } from './json-pointer.js'

/** Is a value of a profile that may be of any kind, and the way to it. */
export interface Place {
  readonly path: Path
  readonly value: unknown
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function stepInto({ path, value }: Place, step: string): Place[] {
  if (step === '*' && Array.isArray(value))
    return value.map((item: unknown, index) => ({ path: [...path, index], value: item }))
  if (!isGroup(value)) return []
  if (step === '*') return Object.entries(value).map(([key, item]) => ({ path: [...path, key], value: item }))
  return Object.hasOwn(value, step) ? [{ path: [...path, step], value: value[step] }] : []
}

/**
 * Finds the places that a pattern such as "contacts/*" or "rights/routes/*" names; "*" stands for every entry of a list or a group.
 * What is not there, or not of the kind, is passed over: the schema reports it.
 */
export function selectPlaces(root: unknown, pattern: string): Place[] {
  const steps = pattern === '' ? [] : pattern.split('/')
  return steps.reduce<Place[]>(
    (places, step) => places.flatMap((place) => stepInto(place, step)),
    [{ path: [], value: root }],
  )
}

/** Like `selectPlaces`, for the places that hold a text. */
export const selectTexts = (root: unknown, pattern: string): { path: Path; value: string }[] =>
  selectPlaces(root, pattern).flatMap(({ path, value }) =>
    typeof value === 'string' ? [{ path, value }] : [],
  )
