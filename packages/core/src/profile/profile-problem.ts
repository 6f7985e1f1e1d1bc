import type { ProfileIssueCode } from './issue-sentences.js'
import type { Path } from './json-pointer.js'

/** Is an issue before it has words: where, what, and what the sentence needs. */
export interface ProfileProblem {
  readonly path: Path
  readonly code: ProfileIssueCode
  readonly detail?: ProblemDetail
}

/** What the sentence of an issue may name. Never a text of the profile; keys and ids may be named. */
export interface ProblemDetail {
  /** A key or an id. */
  readonly name?: string
  /** The nearest known one. */
  readonly nearest?: string | undefined
  /** What was expected, as words, or the values that are allowed. */
  readonly expected?: string
  /** The lowest or highest number, the greatest length, or a position counted from 1. */
  readonly limit?: number | string
}
