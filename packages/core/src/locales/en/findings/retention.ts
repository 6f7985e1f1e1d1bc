// How long data are kept.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{It is not stated how long data for the purpose “{$purpose}” are kept.}}
row {{One of the entries on retention does not say how long the data are kept.}}
* {{How long the data are kept is not stated.}}`,
    fix: 'Give a period, or what decides it, for each purpose.',
  },
  'retention-understandable': {
    problem: 'The listener cannot work out how long the data are kept.',
    fix: 'Give a fixed period, or the event upon which the data are erased.',
  },
  'retention-limited': {
    problem: 'The data are kept without any real limit.',
    fix: 'Set a limit to how long the data are kept.',
  },
  'retention-period-valid': {
    problem: 'The retention period cannot be read.',
    fix: 'Write the retention period in the form P12M for twelve months or P7Y for seven years.',
  },
  'retention-start-known': {
    problem: 'It is unclear from which day the retention period runs.',
    fix: 'State that it runs from the end of the customer relationship, or describe the event that it runs from.',
  },
  'bookkeeping-retention': {
    problem:
      'Swedish accounting records have to be kept for seven years after the calendar year in which the financial year ended, and no retention period says so.',
    fix: 'Add a purpose for the bookkeeping, with legal obligation as its basis and a retention period of at least seven years.',
  },
}
