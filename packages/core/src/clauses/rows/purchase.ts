// DATA: what a person hears before the order is taken down: Art. 13 and 14, layered as WP260 wants it by telephone.
// Short layer: who, which data, why, how long, the rights, objection, complaint, where the rest is. Checked 2026-11.
import { authorityPhrase } from '../authority-phrase.js'
import type { Citation } from '../../citations/citation.js'
import type { Clause, Condition } from '../clause.js'
import {
  all,
  any,
  callerIsProcessor,
  callerIsSeparate,
  filled,
  hasAutomatedDecisions,
  hasEmail,
  hasFee,
  hasFollowUp,
  hasMarketing,
  hasNoticeUrl,
  hasRecipients,
  isMarketing,
  isStated,
  needsWrittenAcceptance,
  not,
  noticeUrlIsSpeakable,
  officerReachable,
  officerUnreachable,
  representativeReachable,
  representativeUnreachable,
  rightsByAddressAlone,
  rightsByEmailAlone,
  rightsByPhoneWithHours,
  rightsByPhoneWithoutHours,
  rightsUnreachable,
  statesData,
  statesPurposes,
  statesRights,
} from '../conditions.js'
import type { Facts } from '../facts.js'
import {
  eachFurtherProcessing,
  eachLegitimateInterest,
  eachPurpose,
  eachRequirement,
  eachRetention,
  eachWithdrawal,
  objectablePurposes,
  optionalData,
  portabilityContact,
  purposesWithoutRetention,
  retentionLeads,
} from '../subjects.js'
import { eachTransfer, staysInEea, transferIs } from '../transfers.js'
import { fullUnknowns, shortUnknowns } from '../unknowns.js'

const RIGHTS = ['gdpr:13(2)(b)', 'gdpr:12(2)', 'gdpr:15', 'gdpr:16', 'gdpr:17', 'gdpr:18'] as const
const INTEREST = ['gdpr:13(1)(d)', 'gdpr:14(2)(b)', 'gdpr:6(1)(f)'] as const
const PURPOSE = ['gdpr:13(1)(c)', 'gdpr:14(1)(c)', 'gdpr:6(1)'] as const
const RETENTION = ['gdpr:13(2)(a)', 'gdpr:14(2)(a)'] as const
const ACCEPTANCE = ['se:2005:59:2:3a', 'no:angrerettloven:10', 'fi:ksl:6'] as const
const NEW_PURPOSE = ['gdpr:13(3)', 'gdpr:14(4)'] as const

const isFirst: Condition = (_facts, { index }) => index === 0
const leads: Condition = (facts) => retentionLeads(facts)
const also: Condition = (_facts, subject) => subject.also === true

const controllerReachable: Condition = ({ profile: { controller } }) =>
  filled(controller.phone?.e164) || filled(controller.email) || filled(controller.address)

/** The number for the rights is not the controller's own, so the controller's has to be said as well. */
const rightsPhoneIsAnothers: Condition = ({ rightsContact, profile }) =>
  rightsContact?.phone?.e164 === undefined || rightsContact.phone.e164 !== profile.controller.phone?.e164

const required =
  (requirement: 'contractual' | 'statutory', withConsequence: boolean): Condition =>
  (facts, subject) =>
    subject.requirement === requirement && filled(facts.text(subject.consequence)) === withConsequence

const interest =
  (holder: 'own' | 'third-party', weighed: boolean): Condition =>
  ({ text }, { purposes }) => {
    const basis = purposes?.[0]?.legalBasis
    if (basis?.basis !== 'legitimate-interests') return false
    const isThirdParty = basis.holder === 'third-party'
    return isThirdParty === (holder === 'third-party') && filled(text(basis.balancing)) === weighed
  }

const interestIsMarketing: Condition = (_facts, { purposes }) => purposes?.some(isMarketing) ?? false

const canWithdraw: Condition = ({ contact }, { withdrawal }) => contact(withdrawal) !== undefined
const portabilityByEmail: Condition = (_facts, { contact }) => hasEmail(contact)

const furtherSays =
  (dated: boolean, informed: boolean): Condition =>
  (_facts, { further }) =>
    (further?.from !== undefined) === dated && isStated(further?.informed) === informed

const hasPersonalisedPrice: Condition = ({ profile, text }) =>
  profile.offer?.personalisedPrice !== 'none' && filled(text(profile.offer?.personalisedPrice))

const authorityKnown: Condition = (facts) => authorityPhrase(facts) !== undefined
const rightsClause = (id: string, when: Condition) =>
  ({ id, citations: RIGHTS, layer: 'short', when }) satisfies Clause
const transferClause = (id: string, citations: readonly Citation[], kind: Parameters<typeof transferIs>[0]) =>
  ({ id, citations, layer: 'full', each: eachTransfer, when: transferIs(kind) }) satisfies Clause

const portabilityClause = (id: string, when: Condition) =>
  ({
    id,
    citations: ['gdpr:13(2)(b)', 'gdpr:20'],
    layer: 'full',
    each: portabilityContact,
    when,
  }) satisfies Clause

const noFollowUp = (facts: Facts) => !hasFollowUp(facts, { index: 0 })

export const PURCHASE_CLAUSES = [
  {
    id: 'purchase.controller',
    citations: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
    layer: 'short',
  },
  {
    id: 'purchase.controller-contact',
    citations: ['gdpr:13(1)(a)', 'gdpr:14(1)(a)'],
    layer: 'full',
    alsoShort: rightsPhoneIsAnothers,
    when: controllerReachable,
  },
  {
    id: 'purchase.joint-controllers',
    citations: ['gdpr:26(2)'],
    layer: 'full',
    when: ({ profile }) => (profile.jointControllers ?? []).length > 0,
  },
  {
    id: 'purchase.caller',
    citations: ['gdpr:4(8)', 'gdpr:28', 'gdpr:13(1)(e)', 'se:2005:59:2:3a'],
    layer: 'full',
    when: callerIsProcessor,
  },
  {
    id: 'purchase.caller-separate',
    citations: ['gdpr:4(7)', 'gdpr:13(1)(a)', 'gdpr:13(1)(e)'],
    layer: 'full',
    when: all(callerIsSeparate, ({ profile }) => filled(profile.caller.noticeUrl)),
  },
  {
    id: 'purchase.caller-separate-brief',
    citations: ['gdpr:4(7)', 'gdpr:13(1)(a)', 'gdpr:13(1)(e)'],
    layer: 'full',
    when: all(callerIsSeparate, ({ profile }) => !filled(profile.caller.noticeUrl)),
  },
  {
    id: 'purchase.data',
    citations: ['gdpr:14(1)(d)', 'gdpr:5(1)(a)'],
    layer: 'short',
    when: statesData,
  },
  { id: 'purchase.purpose', citations: PURPOSE, layer: 'short', each: eachPurpose, when: isFirst },
  { id: 'purchase.purpose-next', citations: PURPOSE, layer: 'short', each: eachPurpose, when: not(isFirst) },
  {
    id: 'purchase.required-data',
    citations: ['gdpr:13(2)(e)'],
    layer: 'full',
    each: eachRequirement,
    when: required('contractual', true),
  },
  {
    id: 'purchase.required-data-plain',
    citations: ['gdpr:13(2)(e)'],
    layer: 'full',
    each: eachRequirement,
    when: required('contractual', false),
  },
  {
    id: 'purchase.required-data-law',
    citations: ['gdpr:13(2)(e)'],
    layer: 'full',
    each: eachRequirement,
    when: required('statutory', true),
  },
  {
    id: 'purchase.required-data-law-plain',
    citations: ['gdpr:13(2)(e)'],
    layer: 'full',
    each: eachRequirement,
    when: required('statutory', false),
  },
  {
    id: 'purchase.national-id',
    citations: ['gdpr:87', 'se:2018:218:3:10'],
    layer: 'full',
    when: ({ profile }) => typeof profile.nationalId === 'object',
  },
  {
    id: 'purchase.optional-data',
    citations: ['gdpr:13(2)(e)'],
    layer: 'full',
    when: (facts) => optionalData(facts).length > 0,
  },
  {
    id: 'purchase.legitimate-interest',
    citations: INTEREST,
    layer: 'full',
    alsoShort: interestIsMarketing,
    each: eachLegitimateInterest,
    when: interest('own', true),
  },
  {
    id: 'purchase.legitimate-interest-unweighed',
    citations: INTEREST,
    layer: 'full',
    alsoShort: interestIsMarketing,
    each: eachLegitimateInterest,
    when: interest('own', false),
  },
  {
    id: 'purchase.legitimate-interest-third-party',
    citations: INTEREST,
    layer: 'full',
    alsoShort: interestIsMarketing,
    each: eachLegitimateInterest,
    when: interest('third-party', true),
  },
  {
    id: 'purchase.legitimate-interest-third-party-unweighed',
    citations: INTEREST,
    layer: 'full',
    alsoShort: interestIsMarketing,
    each: eachLegitimateInterest,
    when: interest('third-party', false),
  },
  {
    id: 'purchase.recipients',
    citations: ['gdpr:13(1)(e)', 'gdpr:14(1)(e)'],
    layer: 'full',
    when: hasRecipients,
  },
  {
    id: 'purchase.transfer-none',
    citations: ['gdpr:13(1)(f)', 'gdpr:44'],
    layer: 'full',
    when: staysInEea,
  },
  transferClause('purchase.transfer-adequacy', ['gdpr:13(1)(f)', 'gdpr:45'], 'adequacy'),
  transferClause(
    'purchase.transfer-adequacy-us',
    ['gdpr:13(1)(f)', 'gdpr:45', 'eu:2023/1795'],
    'adequacy-us',
  ),
  transferClause('purchase.transfer-safeguards', ['gdpr:13(1)(f)', 'gdpr:46', 'gdpr:47'], 'safeguards'),
  {
    ...transferClause(
      'purchase.transfer-safeguards-no-copy',
      ['gdpr:13(1)(f)', 'gdpr:46', 'gdpr:47'],
      'safeguards-no-copy',
    ),
    notStated: true,
  },
  transferClause('purchase.transfer-derogation', ['gdpr:13(1)(f)', 'gdpr:49(1)'], 'derogation'),
  {
    ...transferClause('purchase.transfer-not-stated', ['gdpr:13(1)(f)', 'gdpr:12(1)'], 'unclear'),
    notStated: true,
  },
  {
    id: 'purchase.retention',
    citations: RETENTION,
    layer: 'short',
    each: eachRetention,
    when: all(leads, isFirst, not(also)),
  },
  {
    id: 'purchase.retention-purpose',
    citations: RETENTION,
    layer: 'short',
    each: eachRetention,
    when: all(leads, not(isFirst), not(also)),
  },
  {
    id: 'purchase.retention-of-purpose',
    citations: RETENTION,
    layer: 'short',
    each: eachRetention,
    when: all(not(leads), not(also)),
  },
  {
    id: 'purchase.retention-also',
    citations: RETENTION,
    layer: 'short',
    each: eachRetention,
    when: also,
  },
  {
    id: 'purchase.retention-not-stated',
    citations: [...RETENTION, 'gdpr:12(1)'],
    layer: 'short',
    each: purposesWithoutRetention,
    notStated: true,
  },
  {
    id: 'purchase.not-stated',
    citations: ['gdpr:12(1)', 'gdpr:5(1)(a)'],
    layer: 'short',
    each: shortUnknowns,
    notStated: true,
  },
  {
    id: 'purchase.not-stated-more',
    citations: ['gdpr:12(1)', 'gdpr:5(1)(a)'],
    layer: 'full',
    each: fullUnknowns,
    notStated: true,
  },
  rightsClause('purchase.rights', rightsByPhoneWithHours),
  rightsClause('purchase.rights-no-hours', rightsByPhoneWithoutHours),
  rightsClause('purchase.rights-email', rightsByEmailAlone),
  rightsClause('purchase.rights-address', rightsByAddressAlone),
  {
    ...rightsClause('purchase.rights-unknown', any(not(statesRights), rightsUnreachable)),
    notStated: true,
  },
  portabilityClause('purchase.portability', all(portabilityByEmail, not(hasFee))),
  portabilityClause('purchase.portability-no-email', all(not(portabilityByEmail), not(hasFee))),
  portabilityClause('purchase.portability-fee', all(portabilityByEmail, hasFee)),
  portabilityClause('purchase.portability-no-email-fee', all(not(portabilityByEmail), hasFee)),
  {
    id: 'purchase.objection',
    citations: ['gdpr:21(2)', 'gdpr:21(3)', 'gdpr:21(4)', 'gdpr:13(2)(b)'],
    layer: 'short',
    when: any(hasMarketing, not(statesPurposes)),
  },
  {
    id: 'purchase.objection-grounds',
    citations: ['gdpr:21(1)', 'gdpr:21(4)'],
    layer: 'short',
    each: objectablePurposes,
  },
  {
    id: 'purchase.withdraw-consent',
    citations: ['gdpr:13(2)(c)', 'gdpr:14(2)(d)', 'gdpr:7(3)'],
    layer: 'short',
    each: eachWithdrawal,
    when: canWithdraw,
  },
  {
    id: 'purchase.withdraw-consent-not-stated',
    citations: ['gdpr:13(2)(c)', 'gdpr:14(2)(d)', 'gdpr:7(3)'],
    layer: 'short',
    each: eachWithdrawal,
    when: not(canWithdraw),
    notStated: true,
  },
  {
    id: 'purchase.automated-decision',
    citations: ['gdpr:13(2)(f)', 'gdpr:14(2)(g)', 'gdpr:22'],
    layer: 'full',
    when: hasAutomatedDecisions,
  },
  {
    id: 'purchase.complaint',
    citations: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77'],
    layer: 'short',
    when: authorityKnown,
  },
  {
    id: 'purchase.complaint-not-stated',
    citations: ['gdpr:13(2)(d)', 'gdpr:14(2)(e)', 'gdpr:77'],
    layer: 'short',
    when: not(authorityKnown),
    notStated: true,
  },
  {
    id: 'purchase.data-protection-officer',
    citations: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)', 'gdpr:38(4)'],
    layer: 'full',
    when: officerReachable,
  },
  {
    id: 'purchase.data-protection-officer-unreachable',
    citations: ['gdpr:13(1)(b)', 'gdpr:14(1)(b)', 'gdpr:38(4)'],
    layer: 'full',
    when: officerUnreachable,
    notStated: true,
  },
  {
    id: 'purchase.representative',
    citations: ['gdpr:13(1)(a)', 'gdpr:27'],
    layer: 'full',
    when: representativeReachable,
  },
  {
    id: 'purchase.representative-unreachable',
    citations: ['gdpr:13(1)(a)', 'gdpr:27'],
    layer: 'full',
    when: representativeUnreachable,
    notStated: true,
  },
  {
    id: 'purchase.further-processing',
    citations: NEW_PURPOSE,
    layer: 'full',
    each: eachFurtherProcessing,
    when: furtherSays(true, true),
  },
  {
    id: 'purchase.further-processing-undated',
    citations: NEW_PURPOSE,
    layer: 'full',
    each: eachFurtherProcessing,
    when: furtherSays(false, true),
  },
  {
    id: 'purchase.further-processing-brief',
    citations: NEW_PURPOSE,
    layer: 'full',
    each: eachFurtherProcessing,
    when: furtherSays(true, false),
  },
  {
    id: 'purchase.further-processing-undated-brief',
    citations: NEW_PURPOSE,
    layer: 'full',
    each: eachFurtherProcessing,
    when: furtherSays(false, false),
  },
  {
    id: 'purchase.personalised-price',
    citations: ['eu:2011/83:6(1)(ea)', 'se:2005:59:2:2'],
    layer: 'short',
    when: hasPersonalisedPrice,
  },
  {
    id: 'purchase.rest-in-writing',
    citations: ['gdpr:12(1)', 'wp260'],
    layer: 'short-only',
    when: hasFollowUp,
  },
  {
    id: 'purchase.rest-online',
    citations: ['gdpr:12(1)', 'wp260'],
    layer: 'short-only',
    when: all(noFollowUp, hasNoticeUrl, noticeUrlIsSpeakable),
  },
  {
    id: 'purchase.rest-online-unspeakable',
    citations: ['gdpr:12(1)', 'wp260'],
    layer: 'short-only',
    when: all(noFollowUp, hasNoticeUrl, not(noticeUrlIsSpeakable)),
  },
  {
    id: 'purchase.rest-not-stated',
    citations: ['gdpr:12(1)', 'wp260'],
    layer: 'short-only',
    when: all(noFollowUp, not(hasNoticeUrl)),
    notStated: true,
  },
  {
    id: 'purchase.notice-url',
    citations: ['gdpr:12(1)'],
    layer: 'full',
    when: all(hasNoticeUrl, noticeUrlIsSpeakable),
  },
  {
    id: 'purchase.notice-url-unspeakable',
    citations: ['gdpr:12(1)'],
    layer: 'full',
    when: all(hasNoticeUrl, not(noticeUrlIsSpeakable)),
  },
  {
    id: 'purchase.written-acceptance',
    citations: ACCEPTANCE,
    layer: 'short',
    when: all(needsWrittenAcceptance, ({ profile }) => profile.offer?.writtenOffer !== undefined),
  },
  {
    id: 'purchase.written-acceptance-brief',
    citations: ACCEPTANCE,
    layer: 'short',
    when: all(needsWrittenAcceptance, ({ profile }) => profile.offer?.writtenOffer === undefined),
  },
] as const satisfies readonly Clause[]
