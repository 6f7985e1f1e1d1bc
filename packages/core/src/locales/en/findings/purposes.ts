// Purposes.
import type { FindingWords } from '../../finding-words.js'

export const purposeFindings: Readonly<Record<string, FindingWords>> = {
  'purpose-stated': {
    problem: 'It is not stated what the data are used for.',
    fix: 'Add at least one purpose.',
  },
  'legal-basis-stated': {
    problem: 'The purpose “{$purpose}” has no legal basis.',
    fix: 'Choose one legal basis for each purpose.',
  },
  'purpose-specific': {
    problem: 'The purpose “{$purpose}” is too vague to be said aloud.',
    fix: 'Name what the data are actually used for.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{The purpose “{$name}” uses no data.}}
* {{No purpose uses the data “{$name}”.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{List the data that the purpose uses, or take the purpose away.}}
* {{Add the data to the purpose that uses them, or take them away.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{A new purpose is planned, and it is not stated from which day.}}
* {{A new purpose is planned, and it is not stated how people are told.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{Enter the day on which the new use begins.}}
* {{State how people are told before the new use begins.}}`,
  },
}
