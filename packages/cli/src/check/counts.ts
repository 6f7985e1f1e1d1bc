import type { Counts } from '../labels/labels.js'
import type { Severity, Verdict } from './problem.js'

/** Nothing has been looked at. */
export const NOTHING_YET: Counts = { profiles: 0, errors: 0, warnings: 0, infos: 0, unusable: 0 }

/** Adds a verdict. An input that cannot be used is neither a profile nor a fault of one. */
export function addVerdict(counts: Counts, { isUsable, problems }: Verdict): Counts {
  if (!isUsable) return { ...counts, unusable: counts.unusable + 1 }
  const count = (wanted: Severity): number => problems.filter(({ severity }) => severity === wanted).length
  return {
    ...counts,
    profiles: counts.profiles + 1,
    errors: counts.errors + count('error'),
    warnings: counts.warnings + count('warning'),
    infos: counts.infos + count('info'),
  }
}
