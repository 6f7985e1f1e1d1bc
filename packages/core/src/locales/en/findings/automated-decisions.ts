// Decisions made without a person.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem: 'It is not stated whether there are automated decisions, made by a computer alone.',
    fix: 'State that there are none, or describe the decisions.',
  },
  'automated-decision-explained': {
    problem: 'The automated decision is not explained.',
    fix: 'State what is decided, what it is based on, and what it means for the person.',
  },
  'human-review-reachable': {
    problem: 'People who want a human to review the automated decision have nobody to turn to.',
    fix: 'Add a telephone number or an e-mail address to the contact.',
  },
  'automated-decision-basis': {
    problem:
      'An automated decision needs a contract, a law or explicit consent to rest on, and none is stated.',
    fix: 'Choose what the decision rests on.',
  },
  'automated-decision-special-data': {
    problem: 'Sensitive data can hardly ever lawfully be used in an automated decision.',
    fix: 'Keep them out of the decision and state that you do, or base their use on explicit consent or a substantial public interest.',
  },
}
