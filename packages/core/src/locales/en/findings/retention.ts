// How long data are kept.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{It is not stated how long you keep what you need to {$purpose}.}}
row {{A row about retention does not say how long the data are kept.}}
* {{How long the data are kept is not stated.}}`,
    fix: 'Give a period, or what decides it, for each purpose.',
  },
  'retention-understandable': {
    problem: 'The person cannot work out how long the data are kept.',
    fix: 'Give a period, or the event at which the data are erased.',
  },
  'retention-limited': {
    problem: 'The data are kept without any real limit.',
    fix: 'Set a limit to how long the data are kept.',
  },
  'retention-period-valid': {
    problem: 'The retention period cannot be read.',
    fix: 'Write the retention period as, for example, P12M for twelve months.',
  },
  'retention-start-known': {
    problem: 'It is unclear from which day the retention period runs.',
    fix: 'State that it runs from the end of the customer relationship, or describe the event that it counts from.',
  },
  'bookkeeping-retention': {
    problem: 'Bookkeeping data are normally kept for seven years, and no row about retention says so.',
    fix: 'Add a purpose for the bookkeeping, with the law as its basis and a retention period of seven years.',
  },
}
