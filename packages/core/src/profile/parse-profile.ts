// Unknown in, a profile or every issue out, at once: everything that judging may need is here.
import { messageLibrary } from '../clauses/message-library.js'
import { registerMessageCompiler } from '../clauses/wording.js'
import { judgeText, judgeValue, type ProfileResult } from './judge-profile.js'
import type { Profile } from './profile.js'

export type { ProfileResult } from './judge-profile.js'

/** Whoever renders the profile reads its wording with the library too. */
function withLibrary(result: ProfileResult): ProfileResult {
  if (result.success && result.data.wording) registerMessageCompiler(messageLibrary)
  return result
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
  withLibrary(judgeValue(input, messageLibrary))

/**
 * Makes a profile of a value. Throws {@link ProfileError} with every issue, and nothing else; see
 * {@link safeParseProfile}.
 */
export const parseProfile = (input: unknown): Profile => unwrap(safeParseProfile(input))

/**
 * Makes a profile of JSON text of at most 256 KiB in UTF-8; more, or deeper than 32 levels, is refused before it is
 * parsed. A byte order mark is passed over, a key written twice is an issue. Throws {@link ProfileError} with every
 * issue, and nothing else.
 */
export const parseProfileText = (json: string): Profile =>
  unwrap(withLibrary(judgeText(json, messageLibrary)))
