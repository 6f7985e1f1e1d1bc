// DATA: the answers to what customers ask. Question 1 rests on Art. 14(2)(f), question 2 on Art. 6 and 13(1)(c),
// question 3 on Art. 12 and 15 to 22, question 4 on Art. 8 to 10 and 32. Checked 2026-11.
import type { Citation } from '../../citations/citation.js'
import type { LegalBasis } from '../../profile/purpose.js'
import type { Clause, Condition } from '../clause.js'
import {
  all,
  any,
  asksToRecord,
  callerIsController,
  filled,
  fromKind,
  hasEmail,
  hasFee,
  hasMarketing,
  hasPhone,
  hoursUnknown,
  isClosed,
  isConsumer,
  isMarketing,
  isRecorded,
  knowsCustomerSince,
  followsUpBy,
  marketIs,
  not,
  opensAgain,
  recordingIsDescribed,
  restsOn,
  rightIs,
  rightsByAddressAlone,
  rightsByEmailAlone,
  rightsByPhone,
  rightsByPhoneWithHours,
  rightsByPhoneWithoutHours,
  rightsUnreachable,
  sourceCanBeTold,
  sourceIsDated,
  sourceSaysHow,
  statesObjection,
  statesPurposes,
  statesRights,
} from '../conditions.js'
import { eachPurposeOfCall, eachSpecialCategory, objectablePurposes } from '../subjects.js'
import { answerIsOpen } from '../open-answers.js'

const answer = (id: string, citations: readonly Citation[], when?: Condition) =>
  ({ id, citations, layer: 'full', ...(when && { when }) }) satisfies Clause

const GIVEN: readonly Citation[] = ['gdpr:13']
const BOUGHT: readonly Citation[] = ['gdpr:14(2)(f)']
const HANDLED: readonly Citation[] = ['gdpr:12(2)', 'gdpr:15', 'gdpr:16', 'gdpr:17', 'gdpr:20']
const PASSED_ON: readonly Citation[] = ['gdpr:12(1)', 'gdpr:12(2)', 'gdpr:12(3)']

// ── Question 1 ──
const given = (...conditions: Condition[]): Condition => all(fromKind('data-subject'), ...conditions)
const customer = (...conditions: Condition[]): Condition => all(fromKind('existing-customer'), ...conditions)
const told = (...conditions: Condition[]): Condition => all(sourceCanBeTold, ...conditions)
const publicity =
  (expected: boolean): Condition =>
  ({ source }) =>
    source?.publiclyAvailable === expected
const openToAll = any(
  publicity(true),
  all(fromKind('public-register'), ({ source }) => source?.publiclyAvailable === undefined),
)

export const SOURCE_CLAUSES = [
  answer('source.data-subject', GIVEN, given(sourceIsDated, sourceSaysHow)),
  answer(
    'source.data-subject-brief',
    GIVEN,
    given(any(all(sourceIsDated, not(sourceSaysHow)), all(not(sourceIsDated), sourceSaysHow))),
  ),
  answer('source.data-subject-undated', GIVEN, given(not(sourceIsDated), not(sourceSaysHow))),
  answer('source.existing-customer', GIVEN, customer(knowsCustomerSince)),
  answer('source.existing-customer-when', GIVEN, customer(not(knowsCustomerSince), sourceIsDated)),
  answer('source.existing-customer-undated', GIVEN, customer(not(knowsCustomerSince), not(sourceIsDated))),
  answer('source.list-broker', BOUGHT, told(fromKind('list-broker'), sourceIsDated)),
  answer('source.list-broker-undated', BOUGHT, told(fromKind('list-broker'), not(sourceIsDated))),
  answer('source.partner', BOUGHT, told(fromKind('partner'), sourceIsDated)),
  answer('source.partner-undated', BOUGHT, told(fromKind('partner'), not(sourceIsDated))),
  answer('source.group-company', BOUGHT, told(fromKind('group-company'), sourceIsDated)),
  answer('source.group-company-undated', BOUGHT, told(fromKind('group-company'), not(sourceIsDated))),
  answer('source.public-register', BOUGHT, told(fromKind('public-register'))),
  answer('source.observed', GIVEN, all(fromKind('observed'), sourceSaysHow)),
  answer('source.observed-undated', GIVEN, all(fromKind('observed'), not(sourceSaysHow))),
  answer('source.not-public', BOUGHT, told(publicity(false))),
  answer('source.public', BOUGHT, told(openToAll)),
  {
    ...answer('source.not-stated', ['gdpr:12(1)', 'gdpr:14(2)(f)'], all(not(sourceCanBeTold), rightsByPhone)),
    notStated: true,
  },
] as const satisfies readonly Clause[]

// ── Question 2 ──
const purposeRests =
  (basis: LegalBasis['basis'], more: (basis: LegalBasis) => boolean = () => true): Condition =>
  (_facts, { purposes }) =>
    purposes?.[0] !== undefined && restsOn(basis)(purposes[0]) && more(purposes[0].legalBasis)

const stage = (expected: 'performance' | 'steps-before') =>
  purposeRests('contract', (basis) => basis.basis === 'contract' && basis.stage === expected)

const weighed: Condition = ({ text }, { purposes }) => {
  const basis = purposes?.[0]?.legalBasis
  return basis?.basis === 'legitimate-interests' && filled(text(basis.balancing))
}
const marketing: Condition = (_facts, { purposes }) => purposes?.some(isMarketing) ?? false
const thirdParty: Condition = (_facts, { purposes }) => {
  const basis = purposes?.[0]?.legalBasis
  return basis?.basis === 'legitimate-interests' && basis.holder === 'third-party'
}
const severalPurposes: Condition = (facts) => eachPurposeOfCall(facts).length > 1

const ofPurpose = (id: string, citations: readonly Citation[], when: Condition) =>
  ({ ...answer(id, citations, when), each: eachPurposeOfCall }) satisfies Clause

const NAMING: readonly Citation[] = ['gdpr:13(1)(c)', 'gdpr:14(1)(c)']
const WEIGHED: readonly Citation[] = ['gdpr:6(1)(f)', 'gdpr:13(1)(d)', 'gdpr:21(1)']
const WEIGHED_MARKETING: readonly Citation[] = ['gdpr:6(1)(f)', 'gdpr:13(1)(d)', 'gdpr:21(2)']

export const LEGAL_BASIS_CLAUSES = [
  ofPurpose(
    'legal-basis.purpose',
    NAMING,
    all(severalPurposes, (_facts, { index }) => index === 0),
  ),
  ofPurpose(
    'legal-basis.purpose-next',
    NAMING,
    all(severalPurposes, (_facts, { index }) => index > 0),
  ),
  ofPurpose('legal-basis.consent', ['gdpr:6(1)(a)', 'gdpr:7(3)'], purposeRests('consent')),
  ofPurpose('legal-basis.contract-performance', ['gdpr:6(1)(b)'], stage('performance')),
  ofPurpose('legal-basis.contract-steps-before', ['gdpr:6(1)(b)'], stage('steps-before')),
  ofPurpose('legal-basis.legal-obligation', ['gdpr:6(1)(c)', 'gdpr:6(3)'], purposeRests('legal-obligation')),
  ofPurpose('legal-basis.vital-interests', ['gdpr:6(1)(d)'], purposeRests('vital-interests')),
  ofPurpose(
    'legal-basis.public-task',
    ['gdpr:6(1)(e)', 'gdpr:6(3)', 'gdpr:21(1)'],
    purposeRests('public-task'),
  ),
  ofPurpose(
    'legal-basis.legitimate-interests-marketing',
    WEIGHED_MARKETING,
    all(weighed, marketing, not(thirdParty)),
  ),
  ofPurpose('legal-basis.legitimate-interests-other', WEIGHED, all(weighed, not(marketing), not(thirdParty))),
  ofPurpose(
    'legal-basis.legitimate-interests-third-party',
    WEIGHED,
    all(weighed, not(marketing), thirdParty),
  ),
  ofPurpose(
    'legal-basis.legitimate-interests-third-party-marketing',
    WEIGHED_MARKETING,
    all(weighed, marketing, thirdParty),
  ),
  {
    ...ofPurpose(
      'legal-basis.legitimate-interests-unweighed',
      WEIGHED,
      all(purposeRests('legitimate-interests'), not(weighed), not(thirdParty)),
    ),
    notStated: true,
  },
  {
    ...ofPurpose(
      'legal-basis.legitimate-interests-third-party-unweighed',
      WEIGHED,
      all(purposeRests('legitimate-interests'), not(weighed), thirdParty),
    ),
    notStated: true,
  },
] as const satisfies readonly Clause[]

// ── Question 3 ──
/** A no to marketing is taken on the spot; nobody has to call anybody. */
const takenOnTheSpot = all(rightIs('objection'), any(hasMarketing, not(statesPurposes)))
const handled = (...conditions: Condition[]): Condition => all(not(takenOnTheSpot), ...conditions)
/** What the agent can do from here. */
const canOffer =
  (way: 'transfer' | 'sms' | 'email'): Condition =>
  ({ context }) =>
    context.offers?.includes(way) ?? true
const canTransfer: Condition = all(
  ({ rightsContact }) => rightsContact?.transfer !== undefined,
  canOffer('transfer'),
)
const sends = (way: 'sms' | 'email'): Condition => all(followsUpBy(way), canOffer(way))
const bothChannels: Condition = ({ rightsContact }) => hasPhone(rightsContact) && hasEmail(rightsContact)

export const RIGHTS_CLAUSES = [
  answer('rights.access', ['gdpr:15'], rightIs('access')),
  answer('rights.rectification', ['gdpr:16'], rightIs('rectification')),
  answer('rights.erasure', ['gdpr:17'], rightIs('erasure')),
  answer('rights.restriction', ['gdpr:18'], rightIs('restriction')),
  answer('rights.portability', ['gdpr:20'], rightIs('portability')),
  answer('rights.objection', ['gdpr:21'], all(rightIs('objection'), not(takenOnTheSpot))),
  answer('rights.withdraw-consent', ['gdpr:7(3)'], rightIs('withdraw-consent')),
  answer('rights.human-review', ['gdpr:22(3)'], rightIs('human-review')),
  answer('rights.contact', HANDLED, handled(rightsByPhoneWithHours)),
  answer('rights.contact-no-hours', HANDLED, handled(rightsByPhoneWithoutHours)),
  answer('rights.contact-email', HANDLED, handled(rightsByEmailAlone)),
  answer('rights.contact-address', HANDLED, handled(rightsByAddressAlone)),
  { ...answer('rights.contact-unreachable', HANDLED, handled(rightsUnreachable)), notStated: true },
  { ...answer('rights.not-stated', PASSED_ON, handled(not(statesRights))), notStated: true },
  answer('rights.closed', ['gdpr:12(2)'], handled(isClosed, opensAgain)),
  answer('rights.closed-until-unknown', ['gdpr:12(2)'], handled(isClosed, not(opensAgain))),
  answer('rights.hours-unknown', ['gdpr:12(2)'], handled(hoursUnknown, rightsByPhone)),
  answer('rights.transfer', ['gdpr:12(2)'], handled(canTransfer, not(isClosed))),
  answer('rights.email-too', ['gdpr:12(2)'], handled(bothChannels)),
  answer('rights.sms', ['gdpr:12(2)'], handled(statesRights, sends('sms'), not(sends('email')))),
  answer('rights.sms-or-email', ['gdpr:12(2)'], handled(statesRights, sends('sms'), sends('email'))),
  answer('rights.email-message', ['gdpr:12(2)'], handled(statesRights, sends('email'), not(sends('sms')))),
  answer('rights.deadline', ['gdpr:12(3)', 'gdpr:12(5)'], handled(statesRights, not(hasFee))),
  answer('rights.deadline-fee', ['gdpr:12(3)', 'gdpr:12(5)'], handled(statesRights, hasFee)),
] as const satisfies readonly Clause[]

// ── Question 4 ──
const children: Condition = ({ profile }) => typeof profile.children === 'object'
const criminal: Condition = ({ profile }) => typeof profile.criminalData === 'object'
const special: Condition = ({ profile }) =>
  typeof profile.specialCategories === 'object' && profile.specialCategories.length > 0
const nationalId: Condition = ({ profile }) => typeof profile.nationalId === 'object'
const noChildren: Condition = ({ profile }) => profile.children === 'none'
const noCriminal: Condition = ({ profile }) => profile.criminalData === 'none'
const noSpecial: Condition = ({ profile }) =>
  profile.specialCategories === 'none' || profile.specialCategories?.length === 0
const nothing = all(noChildren, noSpecial, noCriminal)
const something = any(children, special, criminal, nationalId)
const measured: Condition = ({ profile, text }) =>
  (profile.securityMeasures ?? []).some((measure) => filled(text(measure)))
const needsParent: Condition = ({ profile }) =>
  typeof profile.children === 'object' &&
  (profile.purposes ?? []).some(restsOn('consent')) &&
  (profile.children.onlineService === true || profile.children.ageLimit !== undefined)

export const SENSITIVE_DATA_CLAUSES = [
  answer('sensitive-data.none', ['gdpr:8', 'gdpr:9', 'gdpr:10'], nothing),
  answer('sensitive-data.children', ['gdpr:8', 'gdpr:12(1)'], children),
  answer('sensitive-data.parent', ['gdpr:8'], needsParent),
  {
    ...answer('sensitive-data.special-category', ['gdpr:9(2)'], (_facts, { index }) => index === 0),
    each: eachSpecialCategory,
  },
  {
    ...answer('sensitive-data.special-category-next', ['gdpr:9(2)'], (_facts, { index }) => index > 0),
    each: eachSpecialCategory,
  },
  answer('sensitive-data.criminal', ['gdpr:10'], criminal),
  answer('sensitive-data.national-id', ['gdpr:87', 'se:2018:218:3:10'], nationalId),
  answer('sensitive-data.no-children', ['gdpr:8'], all(noChildren, not(nothing))),
  answer('sensitive-data.no-special', ['gdpr:9'], all(noSpecial, not(nothing))),
  answer('sensitive-data.no-criminal', ['gdpr:10'], all(noCriminal, not(nothing))),
  answer('sensitive-data.measures', ['gdpr:32'], all(something, measured)),
  {
    ...answer('sensitive-data.measures-not-stated', ['gdpr:32', 'gdpr:12(1)'], all(something, not(measured))),
    notStated: true,
  },
] as const satisfies readonly Clause[]

// ── The other questions ──
const aboutObjection: Condition = (facts, subject) =>
  facts.script === 'objection' || rightIs('objection')(facts, subject)
const mayBeMarketing = any(hasMarketing, not(statesPurposes))
const noMarketing = all(statesPurposes, not(hasMarketing))

export const OTHER_CLAUSES = [
  answer(
    'objection.taken',
    ['gdpr:21(2)', 'gdpr:21(3)'],
    all(aboutObjection, mayBeMarketing, statesObjection),
  ),
  answer(
    'objection.remembered',
    ['gdpr:21(3)', 'gdpr:5(1)(a)'],
    all(
      aboutObjection,
      mayBeMarketing,
      statesObjection,
      ({ profile }) => profile.objection?.suppressionList === true,
    ),
  ),
  {
    ...answer(
      'objection.not-stated',
      ['gdpr:21(2)', 'gdpr:12(2)'],
      all(aboutObjection, mayBeMarketing, not(statesObjection)),
    ),
    notStated: true,
  },
  answer(
    'objection.no-marketing',
    ['gdpr:21(1)', 'gdpr:12(2)', 'gdpr:12(3)'],
    all(({ script }) => script === 'objection', noMarketing),
  ),
  {
    ...answer(
      'objection.grounds',
      ['gdpr:21(1)'],
      all(({ script }) => script === 'objection', noMarketing),
    ),
    each: objectablePurposes,
  },
  answer(
    'objection.register',
    ['se:2008:486:21'],
    all(({ script }) => script === 'objection', marketIs('SE'), isConsumer),
  ),
  answer('recording.on', ['gdpr:13', 'gdpr:15(3)'], all(isRecorded, not(asksToRecord), recordingIsDescribed)),
  {
    ...answer(
      'recording.on-brief',
      ['gdpr:13', 'gdpr:15(3)'],
      all(isRecorded, not(asksToRecord), not(recordingIsDescribed)),
    ),
    notStated: true,
  },
  answer(
    'recording.on-consent',
    ['gdpr:13', 'gdpr:15(3)', 'gdpr:7(3)'],
    all(asksToRecord, recordingIsDescribed),
  ),
  {
    ...answer(
      'recording.on-consent-brief',
      ['gdpr:13', 'gdpr:15(3)', 'gdpr:7(3)'],
      all(asksToRecord, not(recordingIsDescribed)),
    ),
    notStated: true,
  },
  answer('recording.off', ['gdpr:13'], ({ profile }) => profile.call?.recording === 'none'),
  answer(
    'automated-decisions.none',
    ['gdpr:13(2)(f)'],
    ({ profile }) => profile.automatedDecisions === 'none',
  ),
  answer(
    'recipients.none',
    ['gdpr:13(1)(e)'],
    all(callerIsController, ({ profile }) => profile.recipients?.length === 0),
  ),
  {
    ...answer('fallback.not-stated', ['gdpr:12(1)'], (facts, subject) =>
      answerIsOpen(facts, subject, { phone: false }),
    ),
    notStated: true,
  },
  {
    ...answer('fallback.not-stated-phone', ['gdpr:12(1)'], (facts, subject) =>
      answerIsOpen(facts, subject, { phone: true }),
    ),
    notStated: true,
  },
] as const satisfies readonly Clause[]
