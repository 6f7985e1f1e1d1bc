// Where a person can complain (Art. 77): the profile's own authority, else the built-in one of its market.
import { AUTHORITIES } from '../citations/authorities.js'
import { authorityFor } from '../citations/authority-for.js'
import { localizedText } from '../locales/localized-text.js'
import { matchLocale } from '../locales/match-locale.js'
import type { LanguageTag, Profile } from '../profile/profile.js'

/** The supervisory authority and where it is reached. */
export interface ComplaintReferral {
  /** As it is said after "complain to"; sentence position is the reader's to mind. */
  name: string
  /** Home page, https. */
  url: string
}

/** Refers a complaint to the supervisory authority; null = neither the profile nor the table knows one. */
export function referComplaint(profile: Profile, options: { locale: LanguageTag }): ComplaintReferral | null {
  const { authority, defaultLocale } = profile
  const own = localizedText(authority?.name, options.locale, defaultLocale)
  if (authority && own !== undefined) return { name: own, url: authority.url }
  const key = authorityFor(profile)
  const name = key === null ? undefined : matchLocale(options.locale, defaultLocale).authorities[key]
  return key === null || name === undefined ? null : { name, url: AUTHORITIES[key].url }
}
