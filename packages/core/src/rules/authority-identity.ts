// Which supervisory authority a profile means by the name and address it gives: by host, else by name, else by the
// country it states. Our reading of a text; where none of them is known, nobody is identified.
import { AUTHORITIES } from '../citations/authorities.js'
import type { AuthorityKey } from '../citations/authority-for.js'
import { matchLocale } from '../locales/match-locale.js'
import type { Authority } from '../profile/notice.js'
import type { CountryCode, LocalizedText } from '../profile/primitives.js'
import { AUTHORITY_ALIASES } from './data/authority-aliases.js'
import { OBSOLETE_NAMES } from './data/obsolete-names.js'
import { findPhrase } from './find-phrase.js'
import type { Review } from './review.js'

const KEYS = Object.keys(AUTHORITIES) as AuthorityKey[]

/** The state that a market or an authority belongs to: Åland is part of Finland, a Land of Germany. */
export const stateOf = (key: string): CountryCode => (key === 'AX' ? 'FI' : key.slice(0, 2))

const hostOf = (url: string): string =>
  /^https?:\/\/(?:www\.)?([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''

const hasHost = (url: string, host: string): boolean => {
  const own = hostOf(url)
  return own === host || own.endsWith(`.${host}`)
}

/** A name without its article and what stands in brackets. */
const bare = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/^(?:the|den|det)\s+/, '')
    .trim()

const texts = (text: LocalizedText): string[] => (typeof text === 'string' ? [text] : Object.values(text))

function isCalled(review: Review, key: AuthorityKey, name: string): boolean {
  const { name: official, englishName } = AUTHORITIES[key]
  const spoken = matchLocale(review.locale, review.profile.defaultLocale).authorities[key] ?? ''
  const known = [...official.split(' / '), englishName, spoken].map(bare)
  return known.includes(bare(name)) || findPhrase(name, AUTHORITY_ALIASES[key] ?? []) !== undefined
}

const obsoleteStates = (text: string): CountryCode[] =>
  OBSOLETE_NAMES.flatMap(({ country, names }) =>
    country !== null && findPhrase(text, names) !== undefined ? [country] : [],
  )

const keysByHost = ({ url }: Authority): AuthorityKey[] =>
  KEYS.filter((key) => hasHost(url, hostOf(AUTHORITIES[key].url)))

/** The authorities that an address belongs to, else those that have the name. */
export function authorityKeys(review: Review, authority: Authority): AuthorityKey[] {
  const { name } = authority
  const byHost = keysByHost(authority)
  if (byHost.length > 0) return byHost
  return KEYS.filter((key) => texts(name).some((text) => isCalled(review, key, text)))
}

/** The states whose authority it may be; several where a name is shared, [] = nobody knows. */
export function authorityStates(review: Review, authority: Authority): CountryCode[] {
  const byHost = keysByHost(authority).map(stateOf)
  if (byHost.length > 0) return [...new Set(byHost)]
  const states = authorityKeys(review, authority).map(stateOf)
  const obsolete = [authority.url, ...texts(authority.name)].flatMap(obsoleteStates)
  const found = [...new Set([...states, ...obsolete])]
  if (found.length > 0 || authority.country === undefined) return found
  return [stateOf(authority.country)]
}

/** True where the name stands alone, in some language. */
export const isNamed = ({ name }: Authority, alone: string): boolean =>
  texts(name).some((text) => bare(text) === alone)
