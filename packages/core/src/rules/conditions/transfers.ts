// What leaves the EEA, as far as a profile says it.
import { EEA } from '../../clauses/eea.js'
import type { CountryCode } from '../../profile/primitives.js'
import type { Profile } from '../../profile/profile.js'
import type { Transfer, TransferMechanism } from '../../profile/transfer.js'
import { eachEntry } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'

/** DATA: tools that the Court of Justice has struck down (C-362/14, C-311/18). Names, in every language the same. */
export const INVALID_TOOLS: readonly string[] = ['privacy shield', 'safe harbor', 'safe harbour']

/** Safeguards of which people can have a copy (Art. 13(1)(f), 46). */
const SAFEGUARDS: ReadonlySet<TransferMechanism> = new Set([
  'bcr',
  'scc',
  'code-of-conduct',
  'certification',
  'public-instrument',
  'ad-hoc-clauses',
])

/** Looks at every transfer. */
export const eachTransfer = (
  { profile }: Review,
  look: (transfer: Transfer, path: string) => readonly Observation[],
): readonly Observation[] => eachEntry('/transfers', profile.transfers, look)

/** People are owed a copy of the safeguard, or word of the compelling interests. */
export const needsCopy = ({ mechanism, derogation }: Transfer): boolean =>
  SAFEGUARDS.has(mechanism) || (mechanism === 'derogation' && derogation === 'compelling-interests')

/** A derogation that does not say which one: nothing is known that makes the transfer lawful. */
export const lacksSafeguard = ({ mechanism, derogation }: Transfer): boolean =>
  mechanism === 'derogation' && derogation === undefined

const isUncovered = ({ transfers = [] }: Profile, country: CountryCode | undefined): boolean =>
  country !== undefined && !EEA.has(country) && !transfers.some((transfer) => transfer.country === country)

/** Data are kept in, or reached from, a country outside the EEA that no transfer names. */
export function reachesOutUncovered(profile: Profile): boolean {
  const { storage = [], remoteAccess = [] } = profile.dataLocations ?? {}
  return [...storage, ...remoteAccess].some((country) => isUncovered(profile, country))
}

/** Places of recipients and callers outside the EEA whose country no transfer names. */
export function placesAbroad(profile: Profile): readonly string[] {
  const { caller, recipients = [] } = profile
  const recipientPlaces = recipients.flatMap(({ country }, index) =>
    isUncovered(profile, country) ? [`/recipients/${index}/country`] : [],
  )
  return isUncovered(profile, caller.country) ? ['/caller/country', ...recipientPlaces] : recipientPlaces
}
