// Small pure predicates that clause rows name. Each says one thing about the facts; none knows a clause.
import type { Contact } from '../profile/contact.js'
import type { LocalizedText } from '../profile/primitives.js'
import type { LegalBasis, Purpose } from '../profile/purpose.js'
import type { Source } from '../profile/source.js'
import { contactChannel } from '../referral/contact-channel.js'
import { addressText } from './address-text.js'
import { callText } from './call-text.js'
import type { Condition } from './clause.js'
import type { Facts } from './facts.js'
import { momentPhrase } from './moment-phrase.js'

const ARTICLE_14_KINDS: ReadonlySet<Source['kind']> = new Set([
  'list-broker',
  'partner',
  'group-company',
  'public-register',
])

/** Turns a condition round. */
export const not =
  (condition: Condition): Condition =>
  (facts, subject) =>
    !condition(facts, subject)

/** Holds where all hold. */
export const all =
  (...conditions: readonly Condition[]): Condition =>
  (facts, subject) =>
    conditions.every((condition) => condition(facts, subject))

/** Holds where one of them holds. */
export const any =
  (...conditions: readonly Condition[]): Condition =>
  (facts, subject) =>
    conditions.some((condition) => condition(facts, subject))

/** True for text with something in it. */
export const filled = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

/** True for a text that says something in some language. For texts that decide something and are not said. */
export const isStated = (text: LocalizedText | undefined): boolean =>
  typeof text === 'string' ? filled(text) : Object.values(text ?? {}).some(filled)

/** The data came from somebody other than the person (Art. 14). */
export const isArticle14 = (source: Source): boolean => ARTICLE_14_KINDS.has(source.kind)

/** Marketing, as the profile says. */
export const isMarketing = (purpose: Purpose): boolean => purpose.directMarketing === true

/** The purpose rests on this basis. */
export const restsOn =
  (basis: LegalBasis['basis']) =>
  (purpose: Purpose): boolean =>
    purpose.legalBasis.basis === basis

/** Rests on a basis that a person can object to on grounds of their own (Art. 21(1)). */
export const isObjectable = (purpose: Purpose): boolean =>
  restsOn('public-task')(purpose) || restsOn('legitimate-interests')(purpose)

export const hasPhone = (contact: Contact | undefined): boolean => filled(contact?.phone?.e164)
export const hasEmail = (contact: Contact | undefined): boolean => filled(contact?.email)
export const isReachable = (contact: Contact | undefined): boolean =>
  contact !== undefined && contactChannel(contact) !== null

// The call
export const isOutbound: Condition = ({ profile }) => profile.call?.direction === 'outbound'
export const isInbound: Condition = ({ profile }) => profile.call?.direction === 'inbound'
export const isPrompted: Condition = ({ profile }) => profile.call?.prompted === true
export const isConsumer: Condition = ({ profile }) => profile.call?.audience !== 'business'
export const callerIsController: Condition = ({ profile }) => profile.caller.role === 'controller'
export const callerIsProcessor: Condition = ({ profile }) => profile.caller.role === 'processor'
export const callerIsSeparate: Condition = ({ profile }) => profile.caller.role === 'separate-controller'
export const hasSubject: Condition = ({ profile, text }) => filled(text(profile.call?.about))
export const isRecorded: Condition = ({ profile }) => typeof profile.call?.recording === 'object'
export const marketIs =
  (...markets: readonly string[]): Condition =>
  ({ profile }) =>
    markets.includes(profile.market)

/** An offer, a purpose of the purchase, or marketing. */
export const isSale: Condition = ({ profile }) =>
  profile.offer !== undefined ||
  (profile.purposes ?? []).some((purpose) => purpose.moment === 'purchase' || isMarketing(purpose))

/** Purpose and period of a recording are both said. Without them it is announced all the same. */
export const recordingIsDescribed: Condition = ({ profile, text }) => {
  const recording = profile.call?.recording
  return typeof recording === 'object' && filled(text(recording.purpose)) && filled(text(recording.retention))
}

/** Recording starts only after a yes: the basis is consent, or the market asks for it. */
export const asksToRecord: Condition = ({ profile }) => {
  const recording = profile.call?.recording
  if (typeof recording !== 'object') return false
  if (recording.legalBasis?.basis === 'consent' || profile.market === 'DE') return true
  return profile.market === 'DK' && recording.legalBasis === undefined
}

/** A purchase by phone binds only once it is accepted in writing. */
export const needsWrittenAcceptance: Condition = (facts, subject) =>
  marketIs('SE', 'NO', 'FI', 'AX')(facts, subject) &&
  isConsumer(facts, subject) &&
  (isOutbound(facts, subject) || isPrompted(facts, subject)) &&
  !isStated(facts.profile.offer?.exemptFromWrittenAcceptance)

// What is stated
export const statesPurposes: Condition = ({ profile }) => profile.purposes !== undefined
export const hasPurposes: Condition = ({ profile }) => (profile.purposes ?? []).length > 0
export const hasMarketing: Condition = ({ profile }) => (profile.purposes ?? []).some(isMarketing)
export const statesRights: Condition = ({ rightsContact }) => rightsContact !== undefined
export const statesObjection: Condition = ({ profile }) => profile.objection !== undefined
export const statesData: Condition = ({ profile }) => (profile.data ?? []).length > 0
export const statesRetention: Condition = ({ profile }) => (profile.retention ?? []).length > 0
export const statesRecipients: Condition = ({ profile }) => profile.recipients !== undefined
export const hasRecipients: Condition = ({ profile }) => (profile.recipients ?? []).length > 0
export const statesAutomatedDecisions: Condition = ({ profile }) => profile.automatedDecisions !== undefined
export const hasAutomatedDecisions: Condition = ({ profile }) =>
  typeof profile.automatedDecisions === 'object'
export const hasNoticeUrl: Condition = ({ profile }) => profile.notice?.url !== undefined

/** The address of the notice can be said on the phone: short, and without signs that nobody can name. */
export const noticeUrlIsSpeakable: Condition = ({ profile, text }) =>
  /^[\p{L}\d./-]{1,60}$/u.test(addressText(text(profile.notice?.url) ?? '', 'spoken'))
export const hasFollowUp: Condition = ({ profile }) => (profile.notice?.followUp ?? []).length > 0
export const followsUpBy =
  (way: 'sms' | 'email'): Condition =>
  ({ profile }) =>
    profile.notice?.followUp?.includes(way) ?? false
export const hasFee: Condition = ({ profile, text }) => filled(text(profile.rights?.fee))

/** The customer asks about this right. */
export const rightIs =
  (right: string): Condition =>
  ({ context }) =>
    context.right === right

// The contact for the rights
export const rightsByPhone: Condition = ({ rightsContact }) => hasPhone(rightsContact)
export const rightsByPhoneWithHours: Condition = ({ rightsContact, hours }) =>
  hasPhone(rightsContact) && hours !== undefined
export const rightsByPhoneWithoutHours: Condition = ({ rightsContact, hours }) =>
  hasPhone(rightsContact) && hours === undefined
export const rightsByEmail: Condition = ({ rightsContact }) => hasEmail(rightsContact)
export const rightsByEmailAlone: Condition = ({ rightsContact }) =>
  !hasPhone(rightsContact) && hasEmail(rightsContact)
export const rightsByAddressAlone: Condition = ({ rightsContact }) =>
  isReachable(rightsContact) && !hasPhone(rightsContact) && !hasEmail(rightsContact)
export const rightsUnreachable: Condition = ({ rightsContact }) =>
  rightsContact !== undefined && !isReachable(rightsContact)
export const isClosed: Condition = ({ status }) => status?.state === 'closed'
export const opensAgain: Condition = ({ status }) => status?.state === 'closed' && status.opensAt !== null
export const hoursUnknown: Condition = ({ status }) => status?.state === 'unknown'

// Officer and representative
const officerContact = ({ profile: { controller } }: Facts): string | undefined =>
  typeof controller.dataProtectionOfficer === 'object' ? controller.dataProtectionOfficer.contact : undefined
const representativeContact = ({ profile }: Facts): string | undefined =>
  profile.controller.representative?.contact
export const officerReachable: Condition = (facts) => isReachable(facts.contact(officerContact(facts)))
export const officerUnreachable: Condition = (facts) =>
  officerContact(facts) !== undefined && !isReachable(facts.contact(officerContact(facts)))
export const representativeReachable: Condition = (facts) =>
  isReachable(facts.contact(representativeContact(facts)))
export const representativeUnreachable: Condition = (facts) =>
  representativeContact(facts) !== undefined && !isReachable(facts.contact(representativeContact(facts)))

// The source
const sourceIs = (facts: Facts, kinds: readonly Source['kind'][]): boolean =>
  facts.source !== undefined && kinds.includes(facts.source.kind)
export const fromKind =
  (...kinds: readonly Source['kind'][]): Condition =>
  (facts) =>
    sourceIs(facts, kinds)
export const sourceIsDated: Condition = (facts) => filled(momentPhrase(facts, facts.source?.obtained))
export const sourceSaysHow: Condition = ({ source, text }) => filled(text(source?.how))
export const sourceIsNamed: Condition = ({ source }) => filled(source?.name)
export const knowsCustomerSince: Condition = ({ context }) =>
  callText(context.values?.['customerSince']) !== undefined

/** The customer's source is known well enough to be told. */
export const sourceCanBeTold: Condition = (facts, subject) =>
  facts.source !== undefined && (!isArticle14(facts.source) || sourceIsNamed(facts, subject))

/** Data about this person may have come from somebody else, and the law wants that said in the first call. */
export const owesFirstContact: Condition = (facts, subject) => {
  if (!isOutbound(facts, subject)) return false
  if (facts.source) return isArticle14(facts.source)
  // Where nobody says where the data came from, what Art. 14 wants is owed all the same.
  return facts.profile.sources?.some(isArticle14) ?? true
}

/** The name of the customer's source can be said. */
export const firstContactCanName: Condition = (facts, subject) =>
  facts.source !== undefined && sourceIsNamed(facts, subject)
