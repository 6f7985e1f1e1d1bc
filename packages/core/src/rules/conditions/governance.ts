// Whether somebody stands behind the answers, and whether they and the rules are fresh.
import { CHILD_AGE_LIMITS_AS_OF } from '../../clauses/child-age-limit.js'
import { filled } from '../../clauses/conditions.js'
import { firstDay, isOlderThan } from '../age-of-date.js'
import { OBSOLETE_NAMES_AS_OF } from '../data/obsolete-names.js'
import { PENDING_CHANGES, RULE_SET_AS_OF } from '../data/rule-set.js'
import { failAt, reviewAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'

/** Answers and data are gone through once a year. */
export const REVIEW_MONTHS = 12

const TABLES = [RULE_SET_AS_OF, CHILD_AGE_LIMITS_AS_OF, OBSOLETE_NAMES_AS_OF]

/** Nobody has gone through the profile for a year. */
export const staleProfile = ({ profile: { reviewedOn }, today }: Review): readonly Observation[] =>
  when(reviewedOn === undefined || isOlderThan(reviewedOn, REVIEW_MONTHS, today), failAt('/reviewedOn'))

/** Nobody has approved the profile. */
export const unapprovedProfile = ({ profile }: Review): readonly Observation[] =>
  when(!filled(profile.approvedBy), failAt('/approvedBy'))

/** The day is outside the days on which the profile may be read out. */
export const profileOutOfForce = ({
  profile: { validFrom, validUntil },
  today,
}: Review): readonly Observation[] => [
  ...when(validFrom !== undefined && today < validFrom, failAt('/validFrom')),
  ...when(validUntil !== undefined && today > validUntil, failAt('/validUntil')),
]

/** No proof of what was said is kept. */
export const missingProof = ({ profile: { receipts } }: Review): readonly Observation[] =>
  when(receipts === undefined || receipts === 'none', reviewAt('/receipts'))

/** The rules are a year old, or the law has changed since. */
export function staleRules({ today }: Review): readonly Observation[] {
  const isOld = TABLES.some((month) => isOlderThan(firstDay(month), REVIEW_MONTHS, today))
  const hasChanged = PENDING_CHANGES.some(({ from }) => from !== null && from <= today)
  return when(isOld || hasChanged, reviewAt(''))
}
