// DATA: the same facts in writing: text messages of at most two parts, and e-mails. No advertising in either (Swedish
// Marketing Act § 19). Checked 2026-11.
import type { Citation } from '../../citations/citation.js'
import type { Clause, Condition } from '../clause.js'
import {
  all,
  any,
  hasEmail,
  hasFee,
  hasMarketing,
  hasNoticeUrl,
  isArticle14,
  isReachable,
  needsWrittenAcceptance,
  not,
  rightsByAddressAlone,
  rightsByEmail,
  rightsByPhone,
  rightsByPhoneWithHours,
  rightsByPhoneWithoutHours,
  rightsUnreachable,
  officerUnreachable,
  representativeUnreachable,
  sourceIsNamed,
  statesPurposes,
  statesRights,
} from '../conditions.js'
import { authorityPhrase } from '../authority-phrase.js'
import { eachWithdrawal, purposesWithoutRetention } from '../subjects.js'
import { eachTransfer, transferIs } from '../transfers.js'
import { writtenUnknowns } from '../unknowns.js'

const written = (id: string, citations: readonly Citation[], when?: Condition) =>
  ({ id, citations, layer: 'full', ...(when && { when }) }) satisfies Clause

const WHO: readonly Citation[] = ['gdpr:12(2)']
const FREE: readonly Citation[] = ['gdpr:12(3)', 'gdpr:12(5)']
const NOTICE: readonly Citation[] = ['gdpr:12(1)', 'gdpr:13', 'gdpr:14', 'wp260']
const OBJECTION: readonly Citation[] = ['gdpr:21(2)', 'gdpr:21(3)', 'gdpr:21(4)']

const mayBeMarketing = any(hasMarketing, not(statesPurposes))

/** Where a no to marketing goes: the contact for it, else the one for the rights. */
const objectionReachable: Condition = ({ profile, contact }) =>
  isReachable(
    contact(profile.objection?.contact ?? profile.rights?.routes?.objection ?? profile.rights?.default),
  )
const boughtFromNamed: Condition = (facts, subject) =>
  facts.source !== undefined && isArticle14(facts.source) && sourceIsNamed(facts, subject)
const answersInWriting = all(statesRights, not(rightsUnreachable))
const unknownContact = any(not(statesRights), rightsUnreachable)

export const FOLLOW_UP_CLAUSES = [
  written('follow-up.rights-contact-sms', WHO, answersInWriting),
  written('follow-up.rights-contact-sms-phone', WHO, rightsByPhoneWithHours),
  written('follow-up.rights-contact-sms-phone-no-hours', WHO, rightsByPhoneWithoutHours),
  written('follow-up.rights-contact-sms-email', WHO, rightsByEmail),
  written('follow-up.rights-contact-sms-address', WHO, rightsByAddressAlone),
  written('follow-up.rights-contact-sms-deadline', FREE, all(answersInWriting, not(hasFee))),
  written('follow-up.rights-contact-sms-notice', ['gdpr:12(1)'], all(answersInWriting, hasNoticeUrl)),
  written('follow-up.rights-contact-sms-unknown', ['gdpr:12(1)', 'gdpr:12(2)'], unknownContact),

  written('follow-up.purchase-notice-sms', NOTICE, hasNoticeUrl),
  written('follow-up.purchase-notice-sms-contact', NOTICE, all(not(hasNoticeUrl), answersInWriting)),
  written('follow-up.purchase-notice-sms-unknown', NOTICE, all(not(hasNoticeUrl), unknownContact)),
  written('follow-up.purchase-notice-sms-source', ['gdpr:14(2)(f)'], boughtFromNamed),
  written(
    'follow-up.purchase-notice-sms-objection',
    ['gdpr:21(2)', 'gdpr:21(4)'],
    all(hasMarketing, objectionReachable),
  ),
  written('follow-up.purchase-notice-sms-questions', WHO, all(answersInWriting, hasNoticeUrl)),

  written('follow-up.rights-contact-subject', WHO),
  written('follow-up.rights-contact-opening', WHO, answersInWriting),
  written('follow-up.rights-contact-opening-unknown', ['gdpr:12(1)', 'gdpr:12(2)'], unknownContact),
  written('follow-up.rights-contact-name', WHO, answersInWriting),
  written('follow-up.rights-contact-phone', WHO, rightsByPhone),
  written('follow-up.rights-contact-hours', WHO, rightsByPhoneWithHours),
  written('follow-up.rights-contact-email', WHO, ({ rightsContact }) => hasEmail(rightsContact)),
  written('follow-up.rights-contact-address', WHO, rightsByAddressAlone),
  written('follow-up.rights-contact-deadline', FREE, all(answersInWriting, not(hasFee))),

  written('follow-up.purchase-notice-subject', ['gdpr:12(1)']),
  written('follow-up.purchase-notice-opening', ['gdpr:12(1)', 'wp260']),
  written('follow-up.purchase-notice-not-acceptance', ['se:2005:59:2:3a'], needsWrittenAcceptance),
  written(
    'follow-up.caller',
    ['gdpr:4(8)', 'gdpr:28', 'gdpr:13(1)(e)'],
    ({ profile }) => profile.caller.role === 'processor',
  ),
  written('follow-up.objection', OBJECTION, all(mayBeMarketing, objectionReachable)),
  written('follow-up.objection-answer', OBJECTION, all(mayBeMarketing, not(objectionReachable))),
  {
    ...written('follow-up.withdraw-consent-not-stated', ['gdpr:13(2)(c)', 'gdpr:14(2)(d)', 'gdpr:7(3)']),
    each: eachWithdrawal,
    when: ({ contact }, { withdrawal }) => contact(withdrawal) === undefined,
    notStated: true,
  },
  written('follow-up.rights-unknown', [...WHO, 'gdpr:13(2)(b)'], unknownContact),
  {
    ...written('follow-up.transfer-safeguards-no-copy', ['gdpr:13(1)(f)', 'gdpr:46', 'gdpr:47']),
    each: eachTransfer,
    when: transferIs('safeguards-no-copy'),
    notStated: true,
  },
  {
    ...written('follow-up.transfer-not-stated', ['gdpr:13(1)(f)', 'gdpr:12(1)']),
    each: eachTransfer,
    when: transferIs('unclear'),
    notStated: true,
  },
  {
    ...written('follow-up.officer-unreachable', ['gdpr:13(1)(b)', 'gdpr:14(1)(b)'], officerUnreachable),
    notStated: true,
  },
  {
    ...written(
      'follow-up.representative-unreachable',
      ['gdpr:13(1)(a)', 'gdpr:27'],
      representativeUnreachable,
    ),
    notStated: true,
  },
  {
    ...written('follow-up.retention-not-stated', ['gdpr:13(2)(a)', 'gdpr:14(2)(a)', 'gdpr:12(1)']),
    each: purposesWithoutRetention,
    notStated: true,
  },
  {
    ...written('follow-up.not-stated', ['gdpr:12(1)', 'gdpr:5(1)(a)'], (_facts, { index }) => index === 0),
    each: writtenUnknowns,
    notStated: true,
  },
  {
    ...written('follow-up.not-stated-more', ['gdpr:12(1)', 'gdpr:5(1)(a)'], (_facts, { index }) => index > 0),
    each: writtenUnknowns,
    notStated: true,
  },
  { ...written('follow-up.not-stated-rest', ['gdpr:12(1)', 'gdpr:5(1)(a)']), notStated: true },
  written('follow-up.complaint', ['gdpr:77'], (facts) => authorityPhrase(facts) !== undefined),
  written('follow-up.notice', ['gdpr:12(1)'], hasNoticeUrl),
  written('follow-up.signature', ['gdpr:13(1)(a)']),
] as const satisfies readonly Clause[]
