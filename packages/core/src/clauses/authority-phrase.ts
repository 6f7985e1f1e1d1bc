// Whom a person complains to, as it is said after "complain to" (Art. 77).
import { authorityFor } from '../citations/authority-for.js'
import type { Facts } from './facts.js'

/** The profile's own authority, else the built-in one of its market; undefined where neither is known. */
export function authorityPhrase(facts: Facts): string | undefined {
  const own = facts.text(facts.profile.authority?.name)
  if (own !== undefined) return own
  const key = authorityFor(facts.profile)
  return key === null ? undefined : facts.locale.authorities[key]
}
