// Data about children.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'It is not stated whether data about children are used.',
    fix: 'State that none are used, or describe which, and why.',
  },
  'parental-authorisation': {
    problem:
      'A child under the age limit may be asked for consent without the approval of a parent or guardian.',
    fix: 'Describe how the parent or guardian gives approval.',
  },
  'child-age-limit': {
    problem: 'The age limit differs from that of {$country}, which is {$age}.',
    fix: 'Correct the age limit or remove it, unless you have chosen a higher one on purpose.',
  },
}
