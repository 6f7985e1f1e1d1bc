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
    problem:
      'The purpose “{$purpose}” is so vague that the listener does not learn what the data are used for.',
    fix: 'Say specifically what the data are used for.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{No data are listed for the purpose “{$name}”.}}
* {{The item “{$name}” belongs to no purpose.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{List the data that the purpose needs, or remove the purpose.}}
* {{Add the item to the purpose that needs it, or remove it.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{A new purpose is planned, but it is not stated from which day.}}
* {{A new purpose is planned, but it is not stated how people are informed.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{State the day on which the data begin to be used for the new purpose.}}
* {{State how people are informed before the data are used for the new purpose.}}`,
  },
}
