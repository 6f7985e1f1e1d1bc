import type { ProfileIssueCode } from './issue-sentences.js'
import type { Path } from './json-pointer.js'

/** Most issues that an error holds: who has more mends these first. */
export const MOST_ISSUES = 1000
/** Most problems that one look at a profile gives. More than issues, for some are found twice and told once. */
export const MOST_PROBLEMS = 4 * MOST_ISSUES

/** Is an issue before it has words: where, what, and what the sentence needs. */
export interface ProfileProblem {
  readonly path: Path
  readonly code: ProfileIssueCode
  readonly detail?: ProblemDetail
}

/** Is a word that is not among the known ones. It may be a text of the profile, so no sentence names it. */
export interface Misspelt {
  readonly word: string
  readonly known: readonly string[]
}

/** What the sentence of an issue may name. Never a text of the profile; keys and ids may be named. */
export interface ProblemDetail {
  /** A key or an id. */
  readonly name?: string
  /** A word that may be misspelt, and the known ones. */
  readonly misspelt?: Misspelt | undefined
  /** The known word that it most likely stands for. */
  readonly nearest?: string | undefined
  /** What was expected, as words, or the values that are allowed. */
  readonly expected?: string
  /** The lowest or highest number, the greatest length, or a position counted from 1. */
  readonly limit?: number | string
}
