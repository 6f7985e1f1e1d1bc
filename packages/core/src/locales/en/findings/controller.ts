// Controller and caller.
import type { FindingWords } from '../../finding-words.js'

export const controllerFindings: Readonly<Record<string, FindingWords>> = {
  'controller-named': {
    problem: 'No controller is named.',
    fix: "Enter the controller's full legal name.",
  },
  'controller-reachable': {
    problem: 'The controller has no telephone number, e-mail address or postal address.',
    fix: 'Add at least one way of reaching the controller, preferably two.',
  },
  'registration-number-stated': {
    problem:
      "The controller's organisation number is missing, and it has to be given when something is sold by telephone.",
    fix: "Add the controller's organisation number.",
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{The profile says that no representative in the EU is needed, but not why.}}
* {{The controller is established outside the EEA and needs a representative in the EU, unless an exemption applies.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{State why no representative is needed, or name one.}}
* {{Name the representative, or state why none is needed.}}`,
  },
  'joint-arrangement-described': {
    problem: 'It is not stated how the joint controllers have divided their responsibilities.',
    fix: 'State in one sentence which of them is responsible for what.',
  },
  'processor-agreement-signed': {
    problem: 'The call centre acts as a processor, but no data processing agreement is on record.',
    fix: 'Sign a data processing agreement, and state in the profile that it is in place.',
  },
  'separate-controller-notice': {
    problem:
      'The company that calls is a controller in its own right, but no privacy notice of its own is given.',
    fix: "Add the web address of that company's own privacy notice, or correct its role.",
  },
  'caller-listed-as-recipient': {
    problem: 'The call centre receives the data but is not listed among the recipients.',
    fix: 'Add the call centre to the recipients, under the same name as elsewhere in the profile.',
  },
}
