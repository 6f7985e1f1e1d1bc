// Decisions made without a person.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem: 'It is not stated whether a computer decides alone.',
    fix: 'State that it does not, or describe the decisions.',
  },
  'automated-decision-explained': {
    problem: 'The decision that a computer makes is not explained.',
    fix: 'Fill in what is decided, what it goes by, and what it means for the person.',
  },
  'human-review-reachable': {
    problem: 'Whoever wants a human to review the decision can reach nobody.',
    fix: 'Add a telephone number or an e-mail address to the contact.',
  },
  'automated-decision-basis': {
    problem: 'A decision without a human needs a contract, a law or explicit consent, and none is stated.',
    fix: 'Choose what the decision rests on.',
  },
  'automated-decision-special-data': {
    problem: 'Sensitive data may hardly ever be used in a decision that a computer makes alone.',
    fix: 'Keep them out of the decision and say so, or change the condition.',
  },
}
