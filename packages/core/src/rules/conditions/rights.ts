// Who helps with the rights, and whether they are said.
import { hasPhone, isObjectable, isReachable, isStated, restsOn } from '../../clauses/conditions.js'
import { matchLocale } from '../../locales/match-locale.js'
import type { Contact } from '../../profile/contact.js'
import type { Profile } from '../../profile/profile.js'
import type { ContactId } from '../../profile/primitives.js'
import { hoursText } from '../../referral/hours-text.js'
import { brandTexts } from '../brand-wording.js'
import { findPhrase, reviewWords } from '../find-phrase.js'
import { failAt, reviewAt, when } from '../observation.js'
import { contactPointer } from '../pointer.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'
import { type Carrier, isSaid } from '../said-clauses.js'

const DAYS_OF_A_MONTH = 31
const RIGHTS_OF_EVERYBODY = ['access', 'rectification', 'erasure', 'restriction'] as const

const PORTABILITY: Carrier = { clauses: ['purchase.portability*'], citations: ['gdpr:20'] }
const OBJECTION: Carrier = {
  clauses: ['purchase.objection', 'purchase.objection-grounds'],
  citations: ['gdpr:21(1)', 'gdpr:21(2)', 'gdpr:21(3)', 'gdpr:21(4)'],
}

/** Contacts that the rights lead to, each once, with what the profile says of them. */
function contactsOfRights({ profile, contact }: Review): (readonly [ContactId, Contact | undefined])[] {
  const { rights } = profile
  const ids = rights ? [rights.default, ...Object.values(rights.routes ?? {})] : []
  return [...new Set(ids)].map((id) => [id, contact(id)] as const)
}

/** Nobody is named, or somebody who has no channel. */
export function unreachableContacts(review: Review): readonly Observation[] {
  if (!review.profile.rights) return [failAt('/rights')]
  return contactsOfRights(review).flatMap(([id, contact]) =>
    when(!isReachable(contact), failAt(contactPointer(id))),
  )
}

/** Hours that can be said. */
const saysHours = ({ locale, profile }: Review, contact: Contact | undefined): boolean =>
  contact?.hours !== undefined &&
  hoursText(contact.hours, matchLocale(locale, profile.defaultLocale)) !== null

/** A telephone without hours. */
export const contactsWithoutHours = (review: Review): readonly Observation[] =>
  contactsOfRights(review).flatMap(([id, contact]) =>
    when(hasPhone(contact) && !saysHours(review, contact), failAt(`${contactPointer(id)}/hours`)),
  )

/** No telephone, and a single other way. */
export const narrowContacts = (review: Review): readonly Observation[] =>
  contactsOfRights(review).flatMap(([id, contact]) => {
    const ways = [contact?.email, contact?.url, contact?.postal].filter((way) => isStated(way))
    return when(!hasPhone(contact) && ways.length === 1, reviewAt(contactPointer(id)))
  })

/** The call cannot be connected, and no text message can be sent. */
export function hardReferral({ profile, contact }: Review): readonly Observation[] {
  const { rights, notice } = profile
  if (!rights || notice?.followUp?.includes('sms') === true) return []
  return when(!contact(rights.default)?.transfer, failAt(`${contactPointer(rights.default)}/transfer`))
}

/** Rights that the brand's own words about the rights leave out. */
export function rightsLeftOut(review: Review): readonly Observation[] {
  const words = reviewWords(review)
  if (!words) return []
  return brandTexts(review)
    .filter(({ id }) => id.startsWith('purchase.rights'))
    .flatMap(({ path, texts }) =>
      RIGHTS_OF_EVERYBODY.filter((right) => texts.some((text) => !findPhrase(text, words.rights[right]))).map(
        (right) => reviewAt(path, { right }),
      ),
    )
}

const takesAlong = ({ purposes = [], specialCategories }: Profile): boolean =>
  purposes.some((purpose) => restsOn('consent')(purpose) || restsOn('contract')(purpose)) ||
  (typeof specialCategories === 'object' && specialCategories.some(({ condition }) => condition === 'a'))

/** A letter or an e-mail after the call holds the full layer; a text message holds a link at most. */
const sendsAll = ({ notice }: Profile): boolean =>
  notice?.followUp?.some((way) => way === 'email' || way === 'post') ?? false

const isSaidAtPurchase = (review: Review, carrier: Carrier): boolean =>
  review.documents('purchase', 'full').some((document) => isSaid(carrier, document))

/** The brand's order is what leaves a clause out; without one, the purpose that the purchase does not speak of. */
const lostAt = ({ scripts, purposes = [] }: Profile): string =>
  scripts?.purchase
    ? '/scripts/purchase'
    : `/purposes/${Math.max(
        0,
        purposes.findIndex(({ moment }) => moment === 'call'),
      )}/moment`

/** Data can be taken along, and nobody says so. */
export const unofferedPortability = (review: Review): readonly Observation[] =>
  when(
    takesAlong(review.profile) && !sendsAll(review.profile) && !isSaidAtPurchase(review, PORTABILITY),
    failAt(lostAt(review.profile)),
  )

/** Something can be objected to, and nobody says so. */
export const unofferedObjection = (review: Review): readonly Observation[] =>
  when(
    (review.profile.purposes ?? []).some(isObjectable) && !isSaidAtPurchase(review, OBJECTION),
    failAt(lostAt(review.profile)),
  )

/** More days than a month has. */
export function lateAnswer({ profile }: Review): readonly Observation[] {
  const days = profile.rights?.responseDays ?? 0
  return when(days > DAYS_OF_A_MONTH, failAt('/rights/responseDays', { days }))
}

/** A request costs something. */
export const feeForRequests = ({ profile }: Review): readonly Observation[] =>
  when(isStated(profile.rights?.fee), reviewAt('/rights/fee'))

/** A copy of an identity document is the only way to show who one is. */
export function onlyIdCopies({ profile }: Review): readonly Observation[] {
  const checks = profile.rights?.identityCheck ?? []
  return when(
    checks.length > 0 && checks.every((check) => check === 'id-copy'),
    reviewAt('/rights/identityCheck'),
  )
}
