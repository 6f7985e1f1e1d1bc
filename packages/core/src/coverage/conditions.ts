// When something is owed to a customer. Small pure predicates that the table of items names; none knows an item.
import { filled, isMarketing, isObjectable, isReachable, isStated, restsOn } from '../clauses/conditions.js'
import { EEA } from '../clauses/eea.js'
import type { Contact } from '../profile/contact.js'
import type { ContactId } from '../profile/primitives.js'
import type { Profile } from '../profile/profile.js'
import type { Purpose } from '../profile/purpose.js'
import type { Source } from '../profile/source.js'
import type { Transfer } from '../profile/transfer.js'
import type { CustomerCondition } from './coverage-item.js'

/** Turns a condition round. */
export const not =
  (condition: CustomerCondition): CustomerCondition =>
  (customer) =>
    !condition(customer)

/** Holds where all hold. */
export const all =
  (...conditions: readonly CustomerCondition[]): CustomerCondition =>
  (customer) =>
    conditions.every((condition) => condition(customer))

const contactOf = ({ contacts }: Profile, id: ContactId | undefined): Contact | undefined =>
  id !== undefined && Object.hasOwn(contacts, id) ? contacts[id] : undefined

const anyPurpose =
  (holds: (purpose: Purpose) => boolean): CustomerCondition =>
  ({ profile }) =>
    (profile.purposes ?? []).some(holds)

// Who
/** The controller has a representative in the EU, or sits outside the EEA without a reason to have none (Art. 27). */
export const hasRepresentative: CustomerCondition = ({ profile: { controller } }) =>
  controller.representative !== undefined ||
  (!EEA.has(controller.country) &&
    controller.publicAuthority !== true &&
    !isStated(controller.representativeExemption))

/** An officer is appointed, or it is not stated whether one is. */
export const mayHaveOfficer: CustomerCondition = ({ profile }) =>
  profile.controller.dataProtectionOfficer !== 'none'

/** The number for the rights is the controller's own, and so a way to reach it. */
export const rightsNumberIsControllers: CustomerCondition = ({ profile }) => {
  const { controller, rights } = profile
  const contact = contactOf(profile, rights?.default)
  return filled(contact?.phone?.e164) && contact?.phone?.e164 === controller.phone?.e164
}

// Purposes and what they rest on
/** Purposes are stated, and none of them goes beyond the call, so that a purchase has none to name. */
export const allPurposesOfCall: CustomerCondition = ({ profile: { purposes = [] } }) =>
  purposes.length > 0 && purposes.every(({ moment }) => moment === 'call')

/** A purpose rests on a legitimate interest. */
export const restsOnInterest: CustomerCondition = anyPurpose(restsOn('legitimate-interests'))

const hasExplicitConsent = ({ specialCategories }: Profile): boolean =>
  typeof specialCategories === 'object' && specialCategories.some(({ condition }) => condition === 'a')

/** A purpose rests on consent, or a special category on explicit consent. */
export const restsOnConsent: CustomerCondition = (customer) =>
  anyPurpose(restsOn('consent'))(customer) || hasExplicitConsent(customer.profile)

/** A consent can be taken back at a contact that has no number and no address. */
export const cannotTakeBackConsent: CustomerCondition = ({ profile }) =>
  (profile.purposes ?? []).some(
    ({ legalBasis }) =>
      legalBasis.basis === 'consent' && !isReachable(contactOf(profile, legalBasis.withdrawal)),
  )

/** Data can be taken along: what is used rests on consent or on a contract (Art. 20). */
export const canTakeAlong: CustomerCondition = (customer) =>
  restsOnConsent(customer) || anyPurpose(restsOn('contract'))(customer)

/** A purpose is marketing, or none is stated: Art. 13(2)(b) names the objection without a condition. */
export const mayBeMarketing: CustomerCondition = (customer) =>
  customer.profile.purposes === undefined || anyPurpose(isMarketing)(customer)

/** A purpose besides marketing can be objected to on grounds of one's own (Art. 21(1)). */
export const canObjectOnGrounds: CustomerCondition = anyPurpose(
  (purpose) => isObjectable(purpose) && !isMarketing(purpose),
)

// The recording, which comes from the person
/** The call is recorded, which Art. 13 is about. */
export const isRecorded: CustomerCondition = ({ profile, article }) =>
  article === 13 && typeof profile.call?.recording === 'object'

/** The call is recorded by consent. */
export const isRecordedByConsent: CustomerCondition = ({ profile: { call }, article }) =>
  article === 13 && typeof call?.recording === 'object' && call.recording.legalBasis?.basis === 'consent'

// Data and their source
const FROM_PERSON: ReadonlySet<Source['kind']> = new Set(['data-subject', 'existing-customer'])

/** The person gave the data; a recording or what was observed was not given. */
export const gaveData: CustomerCondition = ({ source }) =>
  source !== undefined && FROM_PERSON.has(source.kind)

const dataIds = ({ data }: Profile): ReadonlySet<string> =>
  new Set((data ?? []).map((entry) => (typeof entry === 'string' ? entry : entry.id)))

/** What this source gave is listed. */
export const listsOwnData: CustomerCondition = ({ source }) => (source?.data ?? []).length > 0

/** This source gave something that is not among the data of the order. */
export const gaveMoreThanOrder: CustomerCondition = ({ profile, source }) => {
  const ordered = dataIds(profile)
  return (source?.data ?? []).some((id) => !ordered.has(id))
}

/** Everybody can look at the source; a public register is open unless it is stated that it is not. */
export const sourceIsOpen: CustomerCondition = ({ source }) =>
  source?.publiclyAvailable ?? source?.kind === 'public-register'

// Where the data go
/** Another company than the controller calls. */
export const callsForAnother: CustomerCondition = ({ profile }) => profile.caller.role !== 'controller'

/** Recipients are listed, or it is not stated whether there are any. */
export const mayHaveRecipients: CustomerCondition = ({ profile }) => profile.recipients?.length !== 0

const anyTransfer =
  (holds: (transfer: Transfer) => boolean): CustomerCondition =>
  ({ profile }) =>
    (profile.transfers ?? []).some((transfer) => !EEA.has(transfer.country) && holds(transfer))

/** Data leave the EEA, or it is not stated whether they do. */
export const mayLeaveEea: CustomerCondition = (customer) =>
  customer.profile.transfers === undefined || anyTransfer(() => true)(customer)

/** Data leave under a safeguard of Art. 46 or 47. */
export const needsSafeguard: CustomerCondition = anyTransfer(
  ({ mechanism }) => mechanism !== 'adequacy' && mechanism !== 'derogation',
)

const isCompelling = ({ mechanism, derogation }: Transfer): boolean =>
  mechanism === 'derogation' && derogation === 'compelling-interests'

/** Data leave for compelling interests (Art. 49(1), second subparagraph). */
export const leavesForInterests: CustomerCondition = anyTransfer(isCompelling)

/** Data leave for compelling interests, and nobody is named who gives a copy of the safeguards. */
export const leavesForInterestsWithoutCopy: CustomerCondition = anyTransfer(
  (transfer) => isCompelling(transfer) && transfer.copy === undefined,
)

// Decisions and new purposes
/** Decisions are made by a machine alone, or it is not stated whether any are. */
export const mayDecideAlone: CustomerCondition = ({ profile }) => profile.automatedDecisions !== 'none'

/** A new purpose is planned. */
export const plansNewPurpose: CustomerCondition = ({ profile }) =>
  (profile.furtherProcessing ?? []).length > 0
