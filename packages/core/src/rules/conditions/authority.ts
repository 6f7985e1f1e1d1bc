// Whom a person can complain to, and whether that is the right one, by its right name (Art. 77).
import { AUTHORITIES } from '../../citations/authorities.js'
import { authorityFor } from '../../citations/authority-for.js'
import { authorityPhrase } from '../../clauses/authority-phrase.js'
import { firstDay, isOlderThan } from '../age-of-date.js'
import { authorityKeys, authorityStates, isNamed, stateOf } from '../authority-identity.js'
import { factsFor } from '../clause-condition.js'
import { OBSOLETE_NAMES } from '../data/obsolete-names.js'
import { findPhrase } from '../find-phrase.js'
import { failAt, reviewAt, when } from '../observation.js'
import { profileTexts } from '../profile-texts.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'
import { REVIEW_MONTHS } from './governance.js'

/** The name of two authorities. */
const SHARED_NAME = 'datatilsynet'
const FEDERAL = 'DE-BUND'
/** Where the authority still has a name that is obsolete elsewhere. */
const ALAND = ['Åland', 'Ålands', 'Åland Islands']

/** No authority can be said. */
export function unknownAuthority(review: Review): readonly Observation[] {
  const path = review.profile.authority ? '/authority/name' : '/authority'
  return when(authorityPhrase(factsFor(review, 'complaint')) === undefined, failAt(path))
}

/** The authority is of a country that is neither the controller's nor the person's. */
export function foreignAuthority(review: Review): readonly Observation[] {
  const { authority, market, controller } = review.profile
  if (!authority) return []
  const states = authorityStates(review, authority)
  if (states.length === 0) return [reviewAt('/authority/country')]
  const own = [stateOf(market), stateOf(controller.country)]
  return when(!states.some((state) => own.includes(state)), failAt('/authority'))
}

/** The authority is the controller's, and the person lives elsewhere. */
export function distantAuthority(review: Review): readonly Observation[] {
  const { authority, market, controller } = review.profile
  if (!authority) return []
  const states = authorityStates(review, authority)
  const isDistant = states.includes(stateOf(controller.country)) && !states.includes(stateOf(market))
  return when(isDistant, reviewAt('/authority'))
}

/** Åland's own authority may be meant: the company or the customer is there, or Finland's market has it by address. */
function mayBeAland(review: Review): boolean {
  const { market, controller, authority } = review.profile
  if (market === 'AX' || controller.country === 'AX') return true
  return market === 'FI' && authority !== undefined && authorityKeys(review, authority).includes('AX')
}

/** Names out of use, wherever the profile has them. */
export function obsoleteNames(review: Review): readonly Observation[] {
  const rows = OBSOLETE_NAMES.filter(
    ({ names }) => !(mayBeAland(review) && names.includes('Datainspektionen')),
  )
  return profileTexts(review.profile).flatMap(({ path, text }) => {
    if (findPhrase(text, ALAND) !== undefined) return []
    const found = rows.flatMap(({ names, current }) => {
      const name = findPhrase(text, names)
      return name === undefined ? [] : [failAt(path, { name, current })]
    })
    return found.slice(0, 1)
  })
}

/** A German company's Land is not stated, or the federal commissioner is named, who supervises few companies. */
export function unstatedLand(review: Review): readonly Observation[] {
  const { market, controller, authority } = review.profile
  if (market !== 'DE' || controller.country !== 'DE' || controller.publicAuthority === true) return []
  if (!authority) return when(authorityFor(review.profile) === 'DE', failAt('/controller/region'))
  return when(authorityKeys(review, authority).includes(FEDERAL), reviewAt('/authority'))
}

/** "Datatilsynet" alone, said to people in another country than the authority's. */
export function sharedName(review: Review): readonly Observation[] {
  const { authority, market } = review.profile
  if (!authority || !isNamed(authority, SHARED_NAME)) return []
  return when(!authorityStates(review, authority).includes(stateOf(market)), failAt('/authority/name'))
}

/** The authority's details are a year old: the profile's own, else those of the built-in table. */
export function uncheckedAuthority(review: Review): readonly Observation[] {
  const { profile, today } = review
  const { authority } = profile
  if (authority) {
    const checked = authority.verifiedOn ?? profile.reviewedOn
    const isOld = checked === undefined || isOlderThan(checked, REVIEW_MONTHS, today)
    return when(isOld, reviewAt('/authority/verifiedOn'))
  }
  const key = authorityFor(profile)
  const isOld = key !== null && isOlderThan(firstDay(AUTHORITIES[key].asOf), REVIEW_MONTHS, today)
  return when(isOld, reviewAt('/authority'))
}
