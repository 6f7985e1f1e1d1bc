// Where the right to object is said, and whether it stands by itself (Art. 21(4)).
import { isArticle14, isMarketing, isObjectable } from '../../clauses/conditions.js'
import type { Profile, ScriptId } from '../../profile/profile.js'
import { brandTexts, type BrandText } from '../brand-wording.js'
import { hasMarketing } from './marketing.js'
import { findPhrase, reviewWords, withoutPhrases } from '../find-phrase.js'
import type { Review } from '../review.js'
import { type Carrier, isSaid } from '../said-clauses.js'

const TO_MARKETING: Carrier = {
  clauses: ['purchase.objection'],
  citations: ['gdpr:21', 'gdpr:21(2)', 'gdpr:21(4)'],
}
const ON_GROUNDS: Carrier = {
  clauses: ['purchase.objection-grounds'],
  citations: ['gdpr:21', 'gdpr:21(1)', 'gdpr:21(4)'],
}
const AT_FIRST_CONTACT: Carrier = { clauses: ['opening.first-contact*'], citations: ['gdpr:21(4)'] }

const PURCHASE_ORDER = '/scripts/purchase'

const isSaidAlways = (review: Review, script: ScriptId, carrier: Carrier): boolean =>
  review.documents(script, 'short').every((document) => isSaid(carrier, document))

/** Everybody hears it when the call begins; somebody whose data came from themselves does not. */
const isSaidAtFirstContact = (review: Review): boolean =>
  review.profile.call?.direction === 'outbound' &&
  (review.profile.sources ?? []).some(isArticle14) &&
  isSaidAlways(review, 'opening', AT_FIRST_CONTACT)

/** What keeps the grounds unsaid: the brand's order, or that the purpose is the call's alone. */
function groundsPath({ purposes = [] }: Profile): string | undefined {
  const places = purposes.flatMap((purpose, index) =>
    isObjectable(purpose) && !isMarketing(purpose) ? [{ index, moment: purpose.moment }] : [],
  )
  const [first] = places
  if (!first) return undefined
  return places.some(({ moment }) => moment !== 'call') ? PURCHASE_ORDER : `/purposes/${first.index}/moment`
}

/** Places that keep an objection from being said. */
export function unsaidObjections(review: Review): readonly string[] {
  if (isSaidAtFirstContact(review)) return []
  const grounds = groundsPath(review.profile)
  return [
    ...(hasMarketing(review.profile) && !isSaidAlways(review, 'purchase', TO_MARKETING)
      ? [PURCHASE_ORDER]
      : []),
    ...(grounds !== undefined && !isSaidAlways(review, 'purchase', ON_GROUNDS) ? [grounds] : []),
  ]
}

/** The brand's wording of the rights that holds the objection too, which then does not stand by itself. */
export const mixedObjections = (review: Review): readonly BrandText[] =>
  brandTexts(review).filter(
    ({ id, texts }) =>
      id.startsWith('purchase.rights') &&
      texts.some((text) => findPhrase(text, reviewWords(review)?.objecting ?? []) !== undefined),
  )

/** Clauses about a no to marketing. The others ask for grounds of one's own, and may. */
const MARKETING_CLAUSES: ReadonlySet<string> = new Set([
  'purchase.objection',
  'objection.taken',
  'objection.remembered',
  'objection.not-stated',
  'follow-up.objection',
  'follow-up.objection-answer',
  'follow-up.purchase-notice-sms-objection',
])

const isAboutMarketing = ({ brandClauses = {} }: Profile, id: string): boolean =>
  MARKETING_CLAUSES.has(id) ||
  id.startsWith('opening.first-contact') ||
  (Object.hasOwn(brandClauses, id) && brandClauses[id]?.citations.includes('gdpr:21(2)') === true)

/** The brand's wording of an objection to marketing that asks why. */
export function reasonsAsked(review: Review): readonly BrandText[] {
  const { askingForReason = [], waivingReason = [] } = reviewWords(review) ?? {}
  const asks = (text: string): boolean =>
    findPhrase(withoutPhrases(text, waivingReason), askingForReason) !== undefined
  return brandTexts(review).filter(
    ({ id, texts }) => isAboutMarketing(review.profile, id) && texts.some(asks),
  )
}

/** The message that says it is none: words of an offer stand in it of necessity. */
const NO_OFFER = 'follow-up.purchase-notice-not-acceptance'

/** The brand's wording of a message in writing that speaks of offers and prices. */
export const advertisingMessages = (review: Review): readonly BrandText[] =>
  brandTexts(review).filter(
    ({ id, texts }) =>
      id.startsWith('follow-up.') &&
      id !== NO_OFFER &&
      texts.some((text) => findPhrase(text, reviewWords(review)?.advertising ?? []) !== undefined),
  )
