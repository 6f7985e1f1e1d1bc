// Unknown in, a profile or every issue out, at once. Bounds come first, then the copy, then the schema, then what parts of a
// profile say together; all of them report before anybody throws.
import { messageLibrary } from '../clauses/message-library.js'
import { registerMessageCompiler } from '../clauses/wording.js'
import { distinctProblems } from './distinct-problems.js'
import { valueAt } from './json-pointer.js'
import { markParsed } from './parsed-profiles.js'
import { copyPlain, MAX_BYTES, type PlainCopy, TooMuch } from './plain-copy.js'
import { readPlainText } from './plain-text.js'
import { ProfileError, type ProfileErrorCode, toIssue } from './profile-error.js'
import type { ProfileProblem } from './profile-problem.js'
import { type Profile, profileSchema } from './profile.js'
import { partProblems } from './part-problems.js'
import { withSuggestions } from './suggestions.js'
import { zodProblems } from './zod-problems.js'

/** Is a profile, or why there is none. */
export type ProfileResult =
  | { readonly success: true; readonly data: Profile }
  | { readonly success: false; readonly error: ProfileError }

const failed = (code: ProfileErrorCode, problem: ProfileProblem): ProfileResult => ({
  success: false,
  error: new ProfileError(code, [toIssue(problem)]),
})

/** A version that is not known makes every other issue a guess, so it is the only one. */
const isOtherVersion = (version: unknown): boolean => version !== undefined && version !== 1

/**
 * Takes the copy, not what the schemas made of it: fields stay in the order in which their author wrote them. Whoever
 * renders the profile reads its wording with the library too.
 */
function accept(profile: Profile): ProfileResult {
  if (profile.wording) registerMessageCompiler(messageLibrary)
  return { success: true, data: markParsed(profile) }
}

function judge({ value, problems }: PlainCopy): ProfileResult {
  if (isOtherVersion(valueAt(value, ['schemaVersion'])))
    return failed('unsupported-version', { path: ['schemaVersion'], code: 'unsupported-version' })
  const parsed = profileSchema.safeParse(value)
  const all = distinctProblems([
    problems,
    zodProblems(parsed.success ? [] : parsed.error.issues, value),
    ...partProblems(value, messageLibrary),
  ])
  if (parsed.success && all.length === 0) return accept(value as Profile)
  return { success: false, error: new ProfileError('invalid-profile', withSuggestions(all).map(toIssue)) }
}

/** Runs a step that may give up because there is too much to look at. */
function settle(step: () => ProfileResult): ProfileResult {
  try {
    return step()
  } catch (error) {
    if (error instanceof TooMuch) return failed('profile-too-large', error.problem)
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
  const read = readPlainText(json)
  if ('value' in read) return judge(read)
  const { stopsAt } = read
  const detail = stopsAt === undefined ? {} : { limit: stopsAt }
  return failed('not-json', { path: [], code: 'not-json', detail })
}

/**
 * Makes a profile of JSON text of at most 256 KiB in UTF-8; more, or deeper than 32 levels, is refused before it is
 * parsed. A byte order mark is passed over, a key written twice is an issue. Throws {@link ProfileError} with every
 * issue, and nothing else.
 */
export const parseProfileText = (json: string): Profile => unwrap(settle(() => judgeText(json)))
