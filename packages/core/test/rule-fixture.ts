// What a file of test/rules holds: profiles that a rule has nothing to say about, and profiles that it finds at fault.
import type { Profile } from '../src/index.js'
import type { Severity } from '../src/rules/rule.js'

/** The day on which profiles are judged where a case says no other. */
export const TODAY = '2026-11-24'

/** A profile, and how it is judged. */
export interface PassCase {
  readonly name: string
  readonly profile: Profile
  /** Absent = {@link TODAY}. */
  readonly today?: string
  /** Absent = every language of the profile. */
  readonly locale?: string
}

/** A profile that breaks the rule, and no other. */
export interface FindingCase extends PassCase {
  /** JSON Pointer of the finding; a list where the rule speaks more than once. */
  readonly at: string | readonly string[]
  /** Where it differs from the row's. */
  readonly severity?: Severity
  /** Other rules that such a profile cannot but raise, each with the reason. */
  readonly alsoRaises?: Readonly<Record<string, string>>
}

/** A profile that parseProfile refuses before any rule sees it. */
export interface RefusedCase {
  readonly name: string
  readonly refused: unknown
  /** JSON Pointer of the issue. */
  readonly at: string
}

/** The default export of test/rules/<rule-id>.ts. A rule that knows only one outcome leaves the other list out. */
export interface RuleFixture {
  readonly pass: readonly PassCase[]
  readonly fail?: readonly (FindingCase | RefusedCase)[]
  readonly review?: readonly FindingCase[]
}
