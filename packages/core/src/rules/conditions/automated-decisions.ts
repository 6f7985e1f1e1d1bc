// Decisions that a computer makes alone (Art. 22).
import { isReachable } from '../../clauses/conditions.js'
import type { AutomatedDecision } from '../../profile/automated-decision.js'
import { failAt, reviewAt, when } from '../observation.js'
import { contactPointer } from '../pointer.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'
import { specialCategories } from './sensitive-data.js'

const EXPLAINED = ['decision', 'logic', 'effect'] as const
/** Explicit consent and substantial public interest (Art. 22(4)). */
const ALLOWED: ReadonlySet<string> = new Set(['a', 'g'])

const at = (field: keyof AutomatedDecision): string => `/automatedDecisions/${field}`

const decisionOf = ({ profile: { automatedDecisions } }: Review): AutomatedDecision | undefined =>
  typeof automatedDecisions === 'object' ? automatedDecisions : undefined

/** What is decided, by what, and with which effect: each has to be said. */
export function missingExplanation(review: Review): readonly Observation[] {
  const decision = decisionOf(review)
  if (!decision) return []
  return EXPLAINED.filter((field) => review.text(decision[field]) === undefined).map((field) =>
    failAt(at(field)),
  )
}

/** Nobody who could look at the decision again can be reached. */
export function missingHuman(review: Review): readonly Observation[] {
  const id = decisionOf(review)?.humanReview
  if (id === undefined) return []
  return when(!isReachable(review.contact(id)), failAt(contactPointer(id)))
}

/** What makes the decision lawful is not stated. */
export function missingDecisionBasis(review: Review): readonly Observation[] {
  const decision = decisionOf(review)
  return when(decision !== undefined && decision.basis === undefined, reviewAt(at('basis')))
}

/** Special categories in such a decision, under a condition that does not carry it. */
export function sensitiveDecision(review: Review): readonly Observation[] {
  const decision = decisionOf(review)
  if (!decision || decision.usesSpecialCategories === false) return []
  const barred = specialCategories(review.profile).flatMap(({ condition }, index) =>
    when(!ALLOWED.has(condition), failAt(`/specialCategories/${index}/condition`)),
  )
  if (decision.usesSpecialCategories === true) return barred
  return when(barred.length > 0, reviewAt(at('usesSpecialCategories')))
}
