// Sources.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{No source is stated for one of the categories of data.}}
* {{It is not stated where the data came from.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Add the category to the source that it came from; data that the person gives in the call need no source.}}
* {{Name each source and the data it gave.}}`,
  },
  'source-named': {
    problem: 'The source of the data has no name, and a word such as “a partner” is no answer.',
    fix: "Enter the source's name, or a general description if no single source can be named.",
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{A public register is said not to be open to the public.}}
* {{It is not stated whether the source is open to the public.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Make sure that access to the register really is limited.}}
* {{State whether anybody can use the source.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{The people from this source were told later than a month after their data came.}}
over {{The data came more than a month ago, and people are to be told within a month.}}
* {{It cannot be checked whether people are told within a month, because the source has no date.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Inform people earlier, and state the right date.}}
over {{State when people were informed, or inform them earlier.}}
* {{Enter the date on which the data came.}}`,
  },
  'list-data-described': {
    problem: 'It is not stated which categories of data the list holds.',
    fix: 'List the categories of data that came from the source.',
  },
  'information-exception-plausible': {
    problem:
      'An exception from the duty to inform is claimed, which is unlikely while the person is on the line.',
    fix: 'Give the information, or name the law that the exception rests on.',
  },
}
