// DATA: every item that Art. 13 and 14 want told, when it is owed, and the clauses that tell it. The letters shift
// between the two articles. Where it is not stated whether something exists, it is owed; what hangs on a detail of
// something else is owed once the detail is stated. A saying counts for the purposes that its moment is about: those
// of the call alone are told in the opening and in answer to question 2. Both are readings of ours. Checked 2026-11.
import {
  BASIS_WITH_PURPOSE,
  CALLER,
  FIRST_CONTACT,
  INTEREST_UNWEIGHED,
  INTEREST_WEIGHED,
  NAMED_SOURCE,
  NEW_PURPOSE,
  OBJECTION_ON_GROUNDS,
  OBJECTION_TO_MARKETING,
  PORTABILITY,
  PRESENTATION,
  PRESENTATION_WITH_PURPOSE,
  PURPOSE,
  RECORDING,
  REQUIREMENT,
  RETENTION,
  RIGHTS,
  RIGHTS_OPEN,
  TRANSFER,
  WITHOUT_COPY,
} from './clause-lists.js'
import {
  all,
  allPurposesOfCall,
  callsForAnother,
  canObjectOnGrounds,
  cannotTakeBackConsent,
  canTakeAlong,
  gaveData,
  gaveMoreThanOrder,
  hasRepresentative,
  isRecorded,
  isRecordedByConsent,
  leavesForInterests,
  leavesForInterestsWithoutCopy,
  listsOwnData,
  mayBeMarketing,
  mayDecideAlone,
  mayHaveOfficer,
  mayHaveRecipients,
  mayLeaveEea,
  needsSafeguard,
  not,
  plansNewPurpose,
  restsOnConsent,
  restsOnInterest,
  rightsNumberIsControllers,
  sourceIsOpen,
} from './conditions.js'
import type { CoverageItem } from './coverage-item.js'

/** Every item, in the order of the law. */
export const ITEMS = [
  /** Who the controller is, and how to reach it. */
  {
    id: 'controller-identity',
    article13: 'gdpr:13(1)(a)',
    article14: 'gdpr:14(1)(a)',
    tellings: [
      { by: ['purchase.controller', ...PRESENTATION, 'follow-up.signature'] },
      { when: not(rightsNumberIsControllers), by: ['purchase.controller-contact'] },
      {
        when: rightsNumberIsControllers,
        by: ['purchase.controller-contact', 'purchase.rights', 'purchase.rights-no-hours'],
      },
    ],
  },
  /** Who represents the controller in the EU, and how to reach them (Art. 27). */
  {
    id: 'representative',
    article13: 'gdpr:13(1)(a)',
    article14: 'gdpr:14(1)(a)',
    tellings: [
      {
        when: hasRepresentative,
        by: ['purchase.representative'],
        open: ['purchase.representative-unreachable', 'follow-up.representative-unreachable'],
      },
    ],
  },
  /** How to reach the data protection officer; no name is needed. */
  {
    id: 'data-protection-officer',
    article13: 'gdpr:13(1)(b)',
    article14: 'gdpr:14(1)(b)',
    tellings: [
      {
        when: mayHaveOfficer,
        by: ['purchase.data-protection-officer'],
        open: ['purchase.data-protection-officer-unreachable', 'follow-up.officer-unreachable'],
      },
    ],
  },
  /** What the data are used for. */
  {
    id: 'purposes',
    article13: 'gdpr:13(1)(c)',
    article14: 'gdpr:14(1)(c)',
    tellings: [
      { when: not(allPurposesOfCall), by: PURPOSE },
      {
        when: allPurposesOfCall,
        by: [...PURPOSE, ...PRESENTATION_WITH_PURPOSE, 'opening.subject', 'opening.subject-no-sale'],
      },
      { when: isRecorded, by: RECORDING },
    ],
  },
  /** What each purpose rests on. */
  {
    id: 'legal-bases',
    article13: 'gdpr:13(1)(c)',
    article14: 'gdpr:14(1)(c)',
    tellings: [
      {
        by: ['purchase.purpose', 'purchase.purpose-next', 'legal-basis.consent', ...BASIS_WITH_PURPOSE],
      },
    ],
  },
  /** Which interest it is, and whose. */
  {
    id: 'legitimate-interest',
    article13: 'gdpr:13(1)(d)',
    article14: 'gdpr:14(2)(b)',
    tellings: [{ when: restsOnInterest, by: [...INTEREST_WEIGHED, ...INTEREST_UNWEIGHED] }],
  },
  /** How it was weighed. The guidelines on transparency recommend it strongly; question 2 asks for it. */
  {
    id: 'balancing',
    article13: 'gdpr:13(1)(d)',
    article14: 'gdpr:14(2)(b)',
    tellings: [{ when: restsOnInterest, by: INTEREST_WEIGHED, open: INTEREST_UNWEIGHED }],
  },
  /** Which categories of data came from somebody else. */
  {
    id: 'data-categories',
    article13: null,
    article14: 'gdpr:14(1)(d)',
    tellings: [
      { when: not(listsOwnData), by: ['purchase.data'] },
      { when: all(listsOwnData, not(gaveMoreThanOrder)), by: ['purchase.data', ...NAMED_SOURCE] },
      { when: gaveMoreThanOrder, by: NAMED_SOURCE },
    ],
  },
  /** Who gets the data. Processors count, and so does the call centre. */
  {
    id: 'recipients',
    article13: 'gdpr:13(1)(e)',
    article14: 'gdpr:14(1)(e)',
    tellings: [
      {
        when: callsForAnother,
        by: CALLER,
      },
      { when: mayHaveRecipients, by: ['purchase.recipients'] },
    ],
  },
  /** Where outside the EEA the data go, and whether the protection there is approved. */
  {
    id: 'transfers',
    article13: 'gdpr:13(1)(f)',
    article14: 'gdpr:14(1)(f)',
    tellings: [
      {
        when: mayLeaveEea,
        by: TRANSFER,
        open: ['purchase.transfer-not-stated', 'follow-up.transfer-not-stated'],
      },
    ],
  },
  /** What protects the data there, and how to get a copy of it. */
  {
    id: 'transfer-safeguards',
    article13: 'gdpr:13(1)(f)',
    article14: 'gdpr:14(1)(f)',
    tellings: [
      {
        when: needsSafeguard,
        by: ['purchase.transfer-safeguards'],
        open: WITHOUT_COPY,
      },
      { when: leavesForInterests, by: ['purchase.transfer-derogation'] },
      // Nothing built in names somebody who gives a copy where the profile does not.
      { when: leavesForInterestsWithoutCopy, by: [] },
    ],
  },
  /** How long the data are kept, or what decides it. */
  {
    id: 'retention',
    article13: 'gdpr:13(2)(a)',
    article14: 'gdpr:14(2)(a)',
    tellings: [
      {
        by: RETENTION,
        open: ['purchase.retention-not-stated', 'follow-up.retention-not-stated'],
      },
      { when: isRecorded, by: RECORDING },
    ],
  },
  /** That the person can see the data. */
  {
    id: 'right-access',
    article13: 'gdpr:13(2)(b)',
    article14: 'gdpr:14(2)(c)',
    right: 'gdpr:15',
    tellings: [{ by: [...RIGHTS, 'rights.access'], open: RIGHTS_OPEN }],
  },
  /** That the person can have the data corrected. */
  {
    id: 'right-rectification',
    article13: 'gdpr:13(2)(b)',
    article14: 'gdpr:14(2)(c)',
    right: 'gdpr:16',
    tellings: [{ by: [...RIGHTS, 'rights.rectification'], open: RIGHTS_OPEN }],
  },
  /** That the person can ask to have the data deleted. */
  {
    id: 'right-erasure',
    article13: 'gdpr:13(2)(b)',
    article14: 'gdpr:14(2)(c)',
    right: 'gdpr:17',
    tellings: [{ by: [...RIGHTS, 'rights.erasure'], open: RIGHTS_OPEN }],
  },
  /** That the person can ask to have the use paused. */
  {
    id: 'right-restriction',
    article13: 'gdpr:13(2)(b)',
    article14: 'gdpr:14(2)(c)',
    right: 'gdpr:18',
    tellings: [{ by: [...RIGHTS, 'rights.restriction'], open: RIGHTS_OPEN }],
  },
  /** That the person can say no: to marketing always, and to some other uses for reasons of their own. */
  {
    id: 'right-objection',
    article13: 'gdpr:13(2)(b)',
    article14: 'gdpr:14(2)(c)',
    right: 'gdpr:21',
    tellings: [
      {
        when: mayBeMarketing,
        by: OBJECTION_TO_MARKETING,
      },
      {
        when: canObjectOnGrounds,
        by: OBJECTION_ON_GROUNDS,
      },
    ],
  },
  /** That the person can take the data along. */
  {
    id: 'right-portability',
    article13: 'gdpr:13(2)(b)',
    article14: 'gdpr:14(2)(c)',
    right: 'gdpr:20',
    tellings: [
      {
        when: canTakeAlong,
        by: PORTABILITY,
        open: RIGHTS_OPEN,
      },
    ],
  },
  /** That consent can be taken back, and that what was done before stays lawful. */
  {
    id: 'withdraw-consent',
    article13: 'gdpr:13(2)(c)',
    article14: 'gdpr:14(2)(d)',
    right: 'gdpr:7(3)',
    tellings: [
      {
        when: restsOnConsent,
        by: ['purchase.withdraw-consent', 'legal-basis.consent', 'rights.withdraw-consent'],
        open: ['purchase.withdraw-consent-not-stated', 'follow-up.withdraw-consent-not-stated'],
      },
      { when: cannotTakeBackConsent, by: [] },
      { when: isRecordedByConsent, by: ['opening.recording-consent', 'recording.on-consent'] },
    ],
  },
  /** Where to complain. */
  {
    id: 'complaint',
    article13: 'gdpr:13(2)(d)',
    article14: 'gdpr:14(2)(e)',
    right: 'gdpr:77',
    tellings: [{ by: ['purchase.complaint'], open: ['purchase.complaint-not-stated'] }],
  },
  /** Whether the data must be given, and what cannot be done without them. */
  {
    id: 'requirement',
    article13: 'gdpr:13(2)(e)',
    article14: null,
    tellings: [
      {
        when: gaveData,
        by: REQUIREMENT,
      },
    ],
  },
  /** That a machine decides, what it goes by, and what follows. */
  {
    id: 'automated-decisions',
    article13: 'gdpr:13(2)(f)',
    article14: 'gdpr:14(2)(g)',
    right: 'gdpr:22',
    tellings: [{ when: mayDecideAlone, by: ['purchase.automated-decision'] }],
  },
  /** Where the data came from, and that it is open to everybody where it is. */
  {
    id: 'source',
    article13: null,
    article14: 'gdpr:14(2)(f)',
    tellings: [
      {
        by: [...FIRST_CONTACT, ...NAMED_SOURCE, 'follow-up.purchase-notice-sms-source'],
        open: ['source.not-stated'],
      },
      { when: sourceIsOpen, by: ['source.public'] },
    ],
  },
  /** A new use, told before it begins. */
  {
    id: 'new-purpose',
    article13: 'gdpr:13(3)',
    article14: 'gdpr:14(4)',
    tellings: [
      {
        when: plansNewPurpose,
        by: NEW_PURPOSE,
      },
    ],
  },
] as const satisfies readonly CoverageItem[]
