// Data about children.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'It is not stated whether data about children are used.',
    fix: 'State that there are none, or describe it.',
  },
  'parental-authorisation': {
    problem: 'A child under the age limit may be asked for consent without the approval of a parent.',
    fix: 'Describe how a parent approves.',
  },
  'child-age-limit': {
    problem: 'The age limit differs from that of {$country}, which is {$age}.',
    fix: 'Correct the age limit, or leave the field out.',
  },
}
