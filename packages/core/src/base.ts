// The public API without a language: whoever ships one registers it. Named re-exports, no logic.

// Profile in
export { parseProfile, parseProfileText, ProfileError, safeParseProfile } from './profile/index.js'
export { profileJsonSchema } from './profile/profile-json-schema.js'
export { isParsedProfile } from './profile/parsed-profiles.js'
export type { ProfileErrorCode, ProfileIssue, ProfileIssueCode } from './profile/index.js'
export type * from './profile/profile.js'

// Law
export { explainFinding, reviewProfile } from './rules/index.js'
export type { Explanation, Finding, Outcome, ReviewOptions, Severity } from './rules/index.js'
export { coverProfile } from './coverage/cover-profile.js'
export type { CoverageRow } from './coverage/cover-profile.js'
export { citationEntry, type Citation } from './citations/citation.js'
export { citationLabel } from './citations/citation-label.js'

// Scripts out
export type { CallContext } from './clauses/call-context.js'
export { hasSimplerWording } from './clauses/clause-wording.js'
export { type Fallback, renderFallback, renderScript, type RenderOptions } from './render/render-script.js'
export type { ClausePart, RenderedClause, ScriptDocument } from './render/script-document.js'
export { toHtml } from './render/to-html.js'
export { toMarkdown } from './render/to-markdown.js'
export { toText } from './render/to-text.js'

// Rights: who helps, when, and by which way
export { openingStatus, type OpeningStatus } from './referral/opening-status.js'
export { referComplaint, type ComplaintReferral } from './referral/refer-complaint.js'
export {
  referQuestion,
  referRight,
  type ContactReferral,
  type Referral,
  type ReferralOptions,
} from './referral/refer-right.js'
export { renderFollowUp, type FollowUp, type FollowUpOptions } from './follow-up/render-follow-up.js'

// Finding the answer
export { matchQuestion, type MatchOptions, type QuestionMatch } from './questions/match-question.js'

// Languages
export type { LocaleDefinition } from './locales/locale.js'
export { locales, registerLocale } from './locales/match-locale.js'
