// Sources.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{No source is stated for one item of data.}}
* {{It is not stated where the data came from.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Add the item to the source that it came from; what customers themselves give in the call needs no source.}}
* {{State each source, and which data came from it.}}`,
  },
  'source-named': {
    problem: 'The source of the data has no name, and a word such as “a partner” is no answer.',
    fix: "Enter the source's name, or a general description if no single source can be named.",
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{A public register is stated not to be publicly accessible.}}
* {{It is not stated whether the source is publicly accessible.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Check that access to the register really is restricted.}}
* {{State whether the source is open to everyone or not.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{The people whose data came from this source were informed more than a month later.}}
over {{The data came more than a month ago, but it is not stated that people were informed within a month.}}
* {{It cannot be seen whether people are informed within a month, because the source has no exact date.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Correct the date if it is wrong, and inform people within a month from now on.}}
over {{State when people were informed, or inform them at once.}}
* {{Enter the date on which the data came.}}`,
  },
  'list-data-described': {
    problem: 'It is not stated which categories of data came from the source.',
    fix: 'List the categories of data that came from the source.',
  },
  'information-exception-plausible': {
    problem:
      'The profile claims an exception from the duty to inform, which is hard to justify when you are talking to the person anyway.',
    fix: 'Give the information, or name the law that the exception rests on.',
  },
}
