import { failAt, reviewAt, when } from './observation.js'
import type { Observation } from './rule.js'

/** What an optional field decides: true meets the duty, false breaks it, and where it is not stated nobody knows. */
export function byField(stated: boolean | undefined, path: string): readonly Observation[] {
  if (stated === undefined) return [reviewAt(path)]
  return when(!stated, failAt(path))
}
