// Unknown in, a profile or every issue out. Bounds come first, then the copy, then the schema, then what parts of a
// profile say together; all of them report before anybody throws.
import type { MessageCompiler } from '../clauses/wording.js'
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

const WALKS = [referenceProblems, idProblems, hoursProblems]

const failed = (code: ProfileErrorCode, problem: ProfileProblem): ProfileResult => ({
  success: false,
  error: new ProfileError(code, [toIssue(problem)]),
})

/** A version that is not known makes every other issue a guess, so it is the only one. */
const isOtherVersion = (version: unknown): boolean => version !== undefined && version !== 1

function judge(
  { value, problems }: PlainCopy,
  compiler: MessageCompiler | undefined,
  found: readonly ProfileProblem[] = [],
): ProfileResult {
  if (isOtherVersion(valueAt(value, ['schemaVersion'])))
    return failed('unsupported-version', { path: ['schemaVersion'], code: 'unsupported-version' })
  const parsed = profileSchema.safeParse(value)
  const all = distinctProblems([
    found,
    problems,
    zodProblems(parsed.success ? [] : parsed.error.issues, value),
    ...WALKS.map((walk) => walk(value)),
    clauseProblems(value, compiler),
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

/** Judges a value as safeParseProfile does. Throws NoMessageCompilerError where a `compiler` is needed. */
export const judgeValue = (input: unknown, compiler?: MessageCompiler): ProfileResult =>
  settle(() => judge(copyPlain(input, MAX_BYTES), compiler))

function scanAndJudge(json: unknown, compiler: MessageCompiler | undefined): ProfileResult {
  const notJson = (detail: ProblemDetail): ProfileResult =>
    failed('not-json', { path: [], code: 'not-json', detail })
  if (typeof json !== 'string') return notJson({})
  // UTF-8 never has fewer bytes than a text has units, so that a text far too long is not counted.
  if (json.length > MAX_BYTES || utf8Length(json) > MAX_BYTES) throw tooLarge('too-large', '256 KiB')
  const text = json.startsWith('\ufeff') ? json.slice(1) : json
  const scan = scanJson(text)
  if ('stopsAt' in scan) return notJson({ limit: scan.stopsAt })
  // What the text holds has been measured as text.
  return judge(copyPlain(JSON.parse(text), Infinity), compiler, scan.problems)
}

/** Judges JSON text as parseProfileText does. Throws NoMessageCompilerError where a `compiler` is needed. */
export const judgeText = (json: unknown, compiler?: MessageCompiler): ProfileResult =>
  settle(() => scanAndJudge(json, compiler))
