// Who stands behind the answers, and how fresh they are.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'The text may not be read out on this day.',
    fix: 'Publish a version that is valid today.',
  },
  'profile-reviewed': {
    problem: 'The profile has not been gone through for a year.',
    fix: 'Go through it and date it.',
  },
  'profile-approved': {
    problem: 'Nobody has approved these answers.',
    fix: 'Add the function that approved them.',
  },
  'receipts-kept': {
    problem: 'It cannot be shown afterwards what was said.',
    fix: 'Keep the receipts: version, hour, clauses and channel.',
  },
  'rule-set-current': {
    problem: 'The rules that the profile is judged by may be out of date.',
    fix: 'Update the package.',
  },
}
