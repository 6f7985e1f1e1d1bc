// The words of one finding: what is wrong and what to do, for the person who writes the profile.

/** A finding in one language. MessageFormat 2 source, one sentence each; values are the finding's params. */
export interface FindingWords {
  /** What is wrong. */
  readonly problem: string
  /** What to do about it. */
  readonly fix: string
}
