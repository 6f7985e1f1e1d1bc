// What a purchase disclosure has to leave open because the profile does not say it. One honest sentence per layer
// names them all, instead of the same apology over and over.
import type { UnknownPhrase } from '../locales/phrase-words.js'
import { authorityPhrase } from './authority-phrase.js'
import type { Condition, Subjects } from './clause.js'
import {
  filled,
  isReachable,
  not,
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

/** DATA: what has to be known in the short layer, and when it is not. */
const SHORT: readonly (readonly [UnknownPhrase, Condition])[] = [
  ['data', not(statesData)],
  ['purposes', (facts) => saidPurposes(facts).length === 0],
  ['retention', (facts) => eachRetention(facts).length === 0],
]

/** DATA: what the full layer adds. */
const FULL: readonly (readonly [UnknownPhrase, Condition])[] = [
  ['controller-contact', controllerUnreachable],
  ['recipients', not(statesRecipients)],
  ['transfers', ({ profile }) => profile.transfers === undefined],
  ['automated-decisions', not(statesAutomatedDecisions)],
  ['officer', ({ profile }) => profile.controller.dataProtectionOfficer === undefined],
]

/** DATA: what the agent says in other words, and a letter has to say as well. */
const WRITTEN: readonly (readonly [UnknownPhrase, Condition])[] = [
  ['source', ({ source }) => source === undefined],
  ['rights-contact', (facts) => !statesRights(facts, WHOLE) || !isReachable(facts.rightsContact)],
  ['authority', (facts) => authorityPhrase(facts) === undefined],
]

/** More in one sentence cannot be followed by ear. */
const MOST_IN_ONE_SENTENCE = 3

const open = (rows: readonly (readonly [UnknownPhrase, Condition])[], facts: Facts): Subject[] => {
  const unknown = rows.filter(([, isOpen]) => isOpen(facts, WHOLE)).map(([phrase]) => phrase)
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
