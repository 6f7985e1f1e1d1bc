// As parse-profile.ts, but what few profiles need is loaded when one needs it. Nearly every profile has nothing wrong with
// it and plain wording: for it the yes of `accepts-profile.ts` will do. Whatever else happens is the full judge's to say.
import { acceptsProfile } from './accepts-profile.js'
import { markParsed } from './parsed-profiles.js'
import { partProblems } from './part-problems.js'
import { copyPlain, MAX_BYTES, type PlainCopy } from './plain-copy.js'
import { type NoJson, readPlainText } from './plain-text.js'
import type { Profile } from './profile.js'

/** The profile, where there is nothing to say about it; undefined = somebody else has to look. */
function accept(read: () => PlainCopy | NoJson): Profile | undefined {
  try {
    const copy = read()
    if (!('value' in copy) || copy.problems.length > 0 || !acceptsProfile(copy.value)) return undefined
    const isSound = partProblems(copy.value).every((problems) => problems.length === 0)
    return isSound ? markParsed(copy.value as Profile) : undefined
  } catch {
    return undefined
  }
}

/**
 * Makes a profile of a value, as `parseProfile` does. The schemas and what reads a brand's own wording are loaded where
 * something is wrong, or where the wording asks for more than words and values. Rejects with a ProfileError with every
 * issue, or with what the loading gave.
 */
export async function readProfile(input: unknown): Promise<Profile> {
  const accepted = accept(() => copyPlain(input, MAX_BYTES))
  if (accepted) return accepted
  const { parseProfile } = await import('./parse-profile.js')
  return parseProfile(input)
}

/** Makes a profile of JSON text, as `parseProfileText` does; see {@link readProfile}. */
export async function readProfileText(json: string): Promise<Profile> {
  const accepted = accept(() => readPlainText(json))
  if (accepted) return accepted
  const { parseProfileText } = await import('./parse-profile.js')
  return parseProfileText(json)
}
