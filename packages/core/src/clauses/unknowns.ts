// What a purchase disclosure has to leave open because the profile does not say it. One honest sentence per layer
// names them all, instead of the same apology over and over.
import type { UnknownPhrase } from '../locales/phrase-words.js'
import { authorityPhrase } from './authority-phrase.js'
import type { Condition, Subjects } from './clause.js'
import {
  filled,
  isReachable,
  not,
  sourceCanBeTold,
  statesAutomatedDecisions,
  statesData,
  statesRecipients,
  statesRights,
} from './conditions.js'
import type { Facts, Subject } from './facts.js'
import { eachRetention, saidPurposes } from './subjects.js'

const WHOLE: Subject = { index: 0 }

const controllerUnreachable: Condition = ({ profile: { controller } }) =>
  !filled(controller.phone?.e164) && !filled(controller.email) && !filled(controller.address)

/** What may be open, when it is, and the clause that would say it: an own order that leaves that out, asks nothing. */
type Row = readonly [phrase: UnknownPhrase, isOpen: Condition, clause: string]

/** DATA: what has to be known in the short layer. */
const SHORT: readonly Row[] = [
  ['data', not(statesData), 'purchase.data'],
  ['purposes', (facts) => saidPurposes(facts).length === 0, 'purchase.purpose'],
  ['retention', (facts) => eachRetention(facts).length === 0, 'purchase.retention'],
]

/** DATA: what the full layer adds. */
const FULL: readonly Row[] = [
  ['controller-contact', controllerUnreachable, 'purchase.controller-contact'],
  ['recipients', not(statesRecipients), 'purchase.recipients'],
  ['transfers', ({ profile }) => profile.transfers === undefined, 'purchase.transfer-none'],
  ['automated-decisions', not(statesAutomatedDecisions), 'purchase.automated-decision'],
  [
    'officer',
    ({ profile }) => profile.controller.dataProtectionOfficer === undefined,
    'purchase.data-protection-officer',
  ],
]

/** DATA: what the agent says in other words, and a letter has to say as well. */
const WRITTEN: readonly Row[] = [
  ['source', not(sourceCanBeTold), ''],
  ['rights-contact', (facts) => !statesRights(facts, WHOLE) || !isReachable(facts.rightsContact), ''],
  ['authority', (facts) => authorityPhrase(facts) === undefined, ''],
]

/** More in one sentence cannot be followed by ear. */
const MOST_IN_ONE_SENTENCE = 3

const isAsked = ({ ownOrder }: Facts, clause: string): boolean =>
  clause === '' || ownOrder === undefined || ownOrder.includes(clause)

const open = (rows: readonly Row[], facts: Facts): Subject[] => {
  const unknown = rows
    .filter(([, isOpen, clause]) => isAsked(facts, clause) && isOpen(facts, WHOLE))
    .map(([phrase]) => phrase)
  const sentences = Math.ceil(unknown.length / MOST_IN_ONE_SENTENCE)
  return Array.from({ length: sentences }, (_empty, index) => ({
    index,
    unknown: unknown.slice(index * MOST_IN_ONE_SENTENCE, (index + 1) * MOST_IN_ONE_SENTENCE),
  }))
}

/** What the short layer leaves open. */
export const shortUnknowns: Subjects = (facts) => open(SHORT, facts)

/** What the full layer leaves open besides. */
export const fullUnknowns: Subjects = (facts) => open(FULL, facts)

/** What a written notice leaves open. */
export const writtenUnknowns: Subjects = (facts) => open([...SHORT, ...FULL, ...WRITTEN], facts)
