// The law as rules: findings, what they mean, and what can still be said.
export { explainFinding, type Explanation } from './explain-finding.js'
export { reviewProfile } from './review-profile.js'
export type { Finding, Outcome, Severity } from './rule.js'
export type { ReviewOptions } from './review.js'
export { affectedScripts, isFailingError, soundPart } from './sound-part.js'
