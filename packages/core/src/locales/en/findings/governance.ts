// Who stands behind the answers, and how fresh they are.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'The profile is not in force on this day, so the text must not be read out.',
    fix: 'Publish a version that is in force, or correct the dates of validity.',
  },
  'profile-reviewed': {
    problem: 'Nothing shows that the profile has been reviewed in the past year.',
    fix: 'Review the profile, and enter the date.',
  },
  'profile-approved': {
    problem: 'It is not stated who has approved these answers.',
    fix: 'State the function that approved them, for example the legal department.',
  },
  'receipts-kept': {
    problem: 'It cannot be shown afterwards what was said in the call.',
    fix: 'Keep receipts with the version, hour, sentences and channel, and state for how long.',
  },
  'rule-set-current': {
    problem: 'The rules that the profile is checked against may be out of date.',
    fix: 'Update the software.',
  },
}
