// Data about children: who says yes, and from which age (Art. 8).
import { restsOn } from '../../clauses/conditions.js'
import { marketAgeLimit } from '../../clauses/child-age-limit.js'
import { countryName } from '../name-from-locale.js'
import { failAt, reviewAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'

/** Consent, perhaps of a child, and no step by which a parent agrees. Outside online services Art. 8 is silent. */
export function missingParents({ profile, text }: Review): readonly Observation[] {
  const { children, purposes = [] } = profile
  if (typeof children !== 'object' || children.onlineService === false) return []
  const isOpen = purposes.some(restsOn('consent')) && text(children.parentalAuthorisation) === undefined
  const observed = children.onlineService === true ? failAt : reviewAt
  return when(isOpen, observed('/children/parentalAuthorisation'))
}

/** Another limit than that of the market: a higher one is lawful, a lower one is not where the limit is certain. */
export function otherAgeLimit(review: Review): readonly Observation[] {
  const { children, market } = review.profile
  const stated = typeof children === 'object' ? children.ageLimit : undefined
  const { age, confidence } = marketAgeLimit(market)
  if (stated === undefined || stated === age) return []
  const observed = stated < age && confidence === 'H' ? failAt : reviewAt
  return [observed('/children/ageLimit', { country: countryName(review, market), age })]
}
