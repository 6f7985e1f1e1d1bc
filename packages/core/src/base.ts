// The public API without a language: whoever ships one registers it. The parts that are entries of their own, and what
// only this one has; no logic.

// Profile in
export { parseProfile, parseProfileText, ProfileError, safeParseProfile } from './profile/index.js'
export { profileJsonSchema } from './profile/profile-json-schema.js'
export type { ProfileErrorCode, ProfileIssue, ProfileIssueCode } from './profile/index.js'

// Law
export { explainFinding, reviewProfile } from './rules/index.js'
export type { Explanation, Finding, Outcome, ReviewOptions, Severity } from './rules/index.js'
export { coverProfile } from './coverage/cover-profile.js'
export type { CoverageRow } from './coverage/cover-profile.js'
export { usedWording } from './coverage/used-wording.js'
export { citationEntry, type Citation } from './citations/citation.js'

// Scripts out, the types of what is rendered, and languages
export * from './script.js'

// Rights: who helps, when, and by which way; and the same in writing
export * from './referral/index.js'
export * from './follow-up/index.js'

// Finding the answer
export { matchQuestion, type MatchOptions, type QuestionMatch } from './questions/match-question.js'
