// What a rule is. A row names a duty, the law it rests on and how its breach is seen; its words are a locale's.
import type { Citation } from '../citations/citation.js'
import type { Review } from './review.js'

/** 'fail' = the software can tell that the duty is not met; 'review' = it cannot tell, a person has to look. */
export type Outcome = 'fail' | 'review'

/** 'error' = a mandatory item is missing or a statement would be wrong; 'warning' = probably a defect; 'info' = good practice. */
export type Severity = 'error' | 'warning' | 'info'

/** One place at which a rule has something to say. */
export interface Observation {
  readonly outcome: Outcome
  /** RFC 6901 JSON Pointer into the profile: the field to mend, or the place where it is missing. */
  readonly path: string
  /** Values that the explanation names, e.g. the label of a purpose. */
  readonly params?: Readonly<Record<string, string | number>>
  /** Only where it differs from the row's. */
  readonly severity?: Severity
}

/** One row of the rule table. */
export interface Rule {
  /** The duty, kebab-case, e.g. "retention-stated". Never reused for another duty. */
  readonly id: string
  readonly severity: Severity
  readonly citations: readonly Citation[]
  /** Looks at a profile; [] = the duty is met, or does not apply. Pure; never throws for a parsed profile. */
  readonly observe: (review: Review) => readonly Observation[]
}

/** One breach of one rule. Data only: the words come from explainFinding. */
export interface Finding {
  /** The duty, e.g. "retention-stated". */
  rule: string
  outcome: Outcome
  severity: Severity
  /** RFC 6901 JSON Pointer. */
  path: string
  citations: readonly Citation[]
  params: Readonly<Record<string, string | number>>
}
