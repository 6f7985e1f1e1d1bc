// Verdicts → a report, piece by piece, so that no report has to fit into memory.
import type { Verdict } from '../check/problem.js'
import type { Counts } from '../labels/labels.js'

/** Writes a report: the pieces in order make the whole. */
export interface Reporter {
  readonly begin: () => string
  readonly add: (verdict: Verdict) => string
  readonly end: (counts: Counts) => string
}
