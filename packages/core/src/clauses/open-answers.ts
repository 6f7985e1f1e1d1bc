// When a script's question is left open by the profile, so that the honest fallback answers it, alone or last.
import type { Condition } from './clause.js'
import {
  hasPurposes,
  not,
  rightsByPhone,
  sourceCanBeTold,
  statesAutomatedDecisions,
  statesRecipients,
} from './conditions.js'
import type { Facts, Subject } from './facts.js'
import { eachRetention } from './subjects.js'

/** DATA: what has to be stated for an answer to be whole, by script. Scripts not listed have honest clauses of their own. */
const OPEN: Readonly<Record<string, Condition>> = {
  source: not(sourceCanBeTold),
  'legal-basis': not(hasPurposes),
  'sensitive-data': ({ profile }) =>
    profile.children === undefined ||
    profile.specialCategories === undefined ||
    profile.criminalData === undefined,
  recipients: not(statesRecipients),
  retention: (facts) => eachRetention(facts).length === 0,
  recording: ({ profile }) => profile.call?.recording === undefined,
  'automated-decisions': not(statesAutomatedDecisions),
}

/** DATA: what makes an answer begin before it gets to what is open. */
const BEGUN: Readonly<Record<string, Condition>> = {
  'sensitive-data': ({ profile }) =>
    [profile.children, profile.specialCategories, profile.criminalData].some((part) => part !== undefined) ||
    typeof profile.nationalId === 'object',
  recipients: ({ profile }) => profile.caller.role !== 'controller' || profile.transfers !== undefined,
}

/** True where a part of the answer comes before the honest rest. */
export function isPartlyAnswered(facts: Facts, subject: Subject): boolean {
  const hasBegun = Object.hasOwn(BEGUN, facts.script) ? BEGUN[facts.script] : undefined
  return hasBegun?.(facts, subject) ?? false
}

/** True where the script's question is open, and the contact for the rights has a phone or has none. */
export function answerIsOpen(facts: Facts, subject: Subject, { phone }: { phone: boolean }): boolean {
  const isOpen = Object.hasOwn(OPEN, facts.script) ? OPEN[facts.script] : undefined
  if (!isOpen?.(facts, subject) || rightsByPhone(facts, subject) !== phone) return false
  return !(facts.script === 'source' && phone)
}
