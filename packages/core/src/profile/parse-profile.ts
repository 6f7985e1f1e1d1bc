// Unknown in, a profile or every issue out. Bounds come first, then the copy, then the schema, then what parts of a
// profile say together; all of them report before anybody throws.
import { clauseProblems } from './clause-problems.js'
import { distinctProblems } from './distinct-problems.js'
import { hoursProblems } from './hours-problems.js'
import { idProblems } from './id-problems.js'
import { valueAt } from './json-pointer.js'
import { scanJson } from './json-text.js'
import { markParsed } from './parsed-profiles.js'
import { copyPlain, MAX_BYTES, type PlainCopy, tooLarge, utf8Length } from './plain-copy.js'
import { ProfileError, type ProfileErrorCode, toIssue } from './profile-error.js'
import type { ProblemDetail, ProfileProblem } from './profile-problem.js'
import { type Profile, profileSchema } from './profile.js'
import { referenceProblems } from './reference-problems.js'
import { withSuggestions } from './suggestions.js'
import { zodProblems } from './zod-problems.js'

/** Is a profile, or why there is none. */
export type ProfileResult =
  | { readonly success: true; readonly data: Profile }
  | { readonly success: false; readonly error: ProfileError }

const WALKS = [referenceProblems, idProblems, hoursProblems, clauseProblems]

const failed = (code: ProfileErrorCode, problem: ProfileProblem): ProfileResult => ({
  success: false,
  error: new ProfileError(code, [toIssue(problem)]),
})

/** A version that is not known makes every other issue a guess, so it is the only one. */
const isOtherVersion = (version: unknown): boolean => version !== undefined && version !== 1

function judge({ value, problems }: PlainCopy, found: readonly ProfileProblem[] = []): ProfileResult {
  if (isOtherVersion(valueAt(value, ['schemaVersion'])))
    return failed('unsupported-version', { path: ['schemaVersion'], code: 'unsupported-version' })
  const parsed = profileSchema.safeParse(value)
  const all = distinctProblems([
    found,
    problems,
    zodProblems(parsed.success ? [] : parsed.error.issues, value),
    ...WALKS.map((walk) => walk(value)),
  ])
  if (parsed.success && all.length === 0) return { success: true, data: markParsed(parsed.data) }
  return { success: false, error: new ProfileError('invalid-profile', withSuggestions(all).map(toIssue)) }
}

/** Runs a step that may give up because there is too much to look at. */
function settle(step: () => ProfileResult): ProfileResult {
  try {
    return step()
  } catch (error) {
    if (error instanceof ProfileError) return { success: false, error }
    throw error
  }
}

function unwrap(result: ProfileResult): Profile {
  if (result.success) return result.data
  throw result.error
}

/**
 * Makes a profile of a value, or says everything that is wrong with it. The profile is fresh plain data with its texts
 * in NFC; the value is read once and not changed. Bounds: 256 KiB as JSON, 32 levels. Never throws.
 */
export const safeParseProfile = (input: unknown): ProfileResult =>
  settle(() => judge(copyPlain(input, MAX_BYTES)))

/**
 * Makes a profile of a value. Throws {@link ProfileError} with every issue, and nothing else; see
 * {@link safeParseProfile}.
 */
export const parseProfile = (input: unknown): Profile => unwrap(safeParseProfile(input))

function judgeText(json: unknown): ProfileResult {
  const notJson = (detail: ProblemDetail): ProfileResult =>
    failed('not-json', { path: [], code: 'not-json', detail })
  if (typeof json !== 'string') return notJson({})
  // UTF-8 never has fewer bytes than a text has units, so that a text far too long is not counted.
  if (json.length > MAX_BYTES || utf8Length(json) > MAX_BYTES) throw tooLarge('too-large', '256 KiB')
  const text = json.startsWith('\ufeff') ? json.slice(1) : json
  const scan = scanJson(text)
  if ('stopsAt' in scan) return notJson({ limit: scan.stopsAt })
  // What the text holds has been measured as text.
  return judge(copyPlain(JSON.parse(text), Infinity), scan.problems)
}

/**
 * Makes a profile of JSON text of at most 256 KiB in UTF-8; more, or deeper than 32 levels, is refused before it is
 * parsed. A byte order mark is passed over, a key written twice is an issue. Throws {@link ProfileError} with every
 * issue, and nothing else.
 */
export const parseProfileText = (json: string): Profile => unwrap(settle(() => judgeText(json)))
