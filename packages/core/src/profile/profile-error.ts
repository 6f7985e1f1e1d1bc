import { type ProfileIssueCode, sentenceOf } from './issue-sentences.js'
import { toPlace, toPointer } from './json-pointer.js'
import type { ProfileProblem } from './profile-problem.js'

/** Lists why there can be no profile. Each has a page in `docs/errors`. @internal */
export const PROFILE_ERROR_CODES = [
  'invalid-profile',
  'profile-too-large',
  'not-json',
  'unsupported-version',
] as const

/** Names why there is no profile. */
export type ProfileErrorCode = (typeof PROFILE_ERROR_CODES)[number]

/** Says what is wrong with one place of a profile, and what to do about it. */
export interface ProfileIssue {
  /** RFC 6901 JSON Pointer, e.g. "/contacts/service/phone/e164"; "" = the profile as a whole. */
  readonly path: string
  /** What is wrong, for programs. */
  readonly code: ProfileIssueCode
  /** Where, what is wrong and what to do, for people. Names keys and ids, never a text of the profile. */
  readonly message: string
}

/** Puts a problem into words. */
export const toIssue = ({ path, code, detail = {} }: ProfileProblem): ProfileIssue => ({
  path: toPointer(path),
  code,
  message: `${toPlace(path)}: ${sentenceOf(code, detail)}`,
})

const SHOWN = 10

function summary(issues: readonly ProfileIssue[]): string {
  const shown = issues.slice(0, SHOWN).map(({ message }) => `- ${message}`)
  const rest = issues.length - shown.length
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`
  return [`The profile has ${count}.`, ...shown, ...(rest > 0 ? [`- and ${rest} more`] : [])].join('\n')
}

/**
 * Is thrown where there is no profile. Holds every issue, never only the first; of more than 1,000, so many and one
 * with the code 'more-issues'.
 */
export class ProfileError extends Error {
  override readonly name = 'ProfileError'
  /** Why there is no profile. */
  readonly code: ProfileErrorCode
  /** Everything that is wrong, at least one. */
  readonly issues: readonly ProfileIssue[]

  constructor(code: ProfileErrorCode, issues: readonly ProfileIssue[]) {
    super(summary(issues))
    this.code = code
    this.issues = issues
  }
}
