// What the call may do: record, sell, and when it may ring.
import {
  isConsumer,
  isOutbound,
  isStated,
  marketIs,
  needsWrittenAcceptance,
} from '../../clauses/conditions.js'
import type { Call, CallRecording } from '../../profile/call.js'
import type { Profile } from '../../profile/profile.js'
import { holds } from '../clause-condition.js'
import { byField } from '../by-field.js'
import { failAt, reviewAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'
import { type Carrier, isSaid } from '../said-clauses.js'
import { specialCategories, usesNationalId } from './sensitive-data.js'

const ADULT = 18
const BASIS = '/call/recording/legalBasis'

const ACCEPTANCE: Carrier = {
  clauses: ['purchase.written-acceptance*'],
  citations: ['se:2005:59:2:3a', 'no:angrerettloven:10', 'fi:ksl:6'],
}
const PRICE: Carrier = {
  clauses: ['purchase.personalised-price'],
  citations: ['eu:2011/83:6(1)(ea)', 'se:2005:59:2:2'],
}

const isSaidAtPurchase = (review: Review, carrier: Carrier): boolean =>
  review.documents('purchase', 'short').some((document) => isSaid(carrier, document))

/** The sale binds only once it is accepted in writing, and the script does not say how the offer comes. */
export function unannouncedAcceptance(review: Review): readonly Observation[] {
  const { purposes = [], offer } = review.profile
  const sells = purposes.some(({ moment }) => moment !== 'call')
  if (!sells || !holds(review, needsWrittenAcceptance)) return []
  const isSure = offer !== undefined || purposes.some(({ moment }) => moment === 'purchase')
  const observed = isSure ? failAt : reviewAt
  if (offer?.writtenOffer === undefined) return [observed('/offer/writtenOffer')]
  return when(!isSaidAtPurchase(review, ACCEPTANCE), observed('/scripts/purchase'))
}

const recordingOf = (call: Call | undefined): CallRecording | undefined =>
  typeof call?.recording === 'object' ? call.recording : undefined

/** A purpose that uses recordings by name brings its own basis. */
const hasRecordingPurpose = ({ purposes = [] }: Profile): boolean =>
  purposes.some(({ data }) => data?.includes('call-recording') ?? false)

/** The recording has no period, or no basis that could be told. */
export function ungroundedRecording({ profile, text }: Review): readonly Observation[] {
  const recording = recordingOf(profile.call)
  if (!recording) return []
  return [
    ...when(text(recording.retention) === undefined, failAt('/call/recording/retention')),
    ...when(recording.legalBasis === undefined && !hasRecordingPurpose(profile), reviewAt(BASIS)),
  ]
}

/** Germany: recording needs a yes. */
export function recordingInGermany({ profile: { market, call } }: Review): readonly Observation[] {
  const recording = recordingOf(call)
  if (!recording || market !== 'DE') return []
  const { legalBasis } = recording
  return byField(legalBasis === undefined ? undefined : legalBasis.basis === 'consent', BASIS)
}

/** Denmark: a yes is expected, unless another basis is stated. */
export function recordingInDenmark({ profile: { market, call } }: Review): readonly Observation[] {
  const recording = recordingOf(call)
  return when(
    market === 'DK' && recording !== undefined && recording.legalBasis === undefined,
    reviewAt(BASIS),
  )
}

/** Sensitive answers may be recorded. */
export function recordedSensitiveData({ profile }: Review): readonly Observation[] {
  const recording = recordingOf(profile.call)
  const isSensitive =
    specialCategories(profile).length > 0 ||
    typeof profile.criminalData === 'object' ||
    usesNationalId(profile.data ?? [])
  if (!recording || !isSensitive) return []
  return byField(recording.pausedForSensitive, '/call/recording/pausedForSensitive')
}

/** Somebody under age may buy. */
export function salesToMinors({ profile: { market, offer } }: Review): readonly Observation[] {
  const isOpen = offer !== undefined && (offer.minimumAge ?? 0) < ADULT
  return when(market === 'SE' && isOpen, reviewAt('/offer/minimumAge'))
}

/** A price made for the person, and nobody says so. */
export function untoldPrice(review: Review): readonly Observation[] {
  const price = review.profile.offer?.personalisedPrice
  if (price === undefined || price === 'none') return []
  if (!holds(review, marketIs('SE')) || !holds(review, isConsumer)) return []
  if (!isStated(price) || review.text(price) === undefined) return [failAt('/offer/personalisedPrice')]
  return when(!isSaidAtPurchase(review, PRICE), failAt('/scripts/purchase'))
}

/** The call is one that calling hours are laid down for. */
export const hasCallingHours = (review: Review): boolean =>
  holds(review, marketIs('NO')) && holds(review, isOutbound) && holds(review, isConsumer)
