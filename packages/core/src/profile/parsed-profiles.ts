// Which objects came out of parseProfile. Lets a panel skip the parser for a profile that has been through it, and
// knows nothing of the parser itself.
import type { Profile } from './profile.js'

const parsed = new WeakSet<object>()

/** Remembers a profile as parsed, and gives it back. */
export function markParsed(profile: Profile): Profile {
  parsed.add(profile)
  return profile
}

/** True for an object that parseProfile returned, in this copy of the library. A changed copy does not count. */
export const isParsedProfile = (value: unknown): value is Profile =>
  typeof value === 'object' && value !== null && parsed.has(value)
