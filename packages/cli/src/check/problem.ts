// What is wrong with a profile, whoever says so: the parser, a rule, or the reader of files.
import type { Finding } from '@gdpr-script/core'

/** How bad it is; 'error' is the worst. */
export type Severity = Finding['severity']

/** All severities, the worst first. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Where something stands in a text. Counted from 1; columns in UTF-16 units, the end not included. */
export interface Region {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One thing that is wrong. */
export interface Problem {
  /** A rule of the law ("retention-stated"), of the form ("schema/missing") or of the input ("input/not-json"). */
  readonly rule: string
  readonly severity: Severity
  /** 'review' = the software cannot tell, a person has to look. */
  readonly outcome: Finding['outcome']
  /** RFC 6901 JSON Pointer; "" = the profile as a whole. */
  readonly path: string
  /** The same in words. */
  readonly place: string
  /** null = not to be found in the text. */
  readonly region: Region | null
  readonly problem: string
  /** "" where the problem says it all. */
  readonly fix: string
  readonly citations: Finding['citations']
}

/** What became of one input. */
export interface Verdict {
  /** "profile.json", or "profiles.ndjson". */
  readonly name: string
  /** The line of an NDJSON input; null where it holds one profile. */
  readonly line: number | null
  /** null where there is no profile. */
  readonly profile: { readonly id: string; readonly version: string } | null
  /** False where the input is no profile text at all: there is nothing to judge. */
  readonly isUsable: boolean
  readonly problems: readonly Problem[]
}
