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
    problem: "The controller's organisation number is missing, and a sale by telephone has to state it.",
    fix: "Add the controller's organisation number.",
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{An exemption from naming a representative in the EU is claimed without saying why.}}
* {{The controller is established outside the EEA and needs a representative in the EU, unless an exemption applies.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{Write down why no representative is needed, or name one.}}
* {{Name the representative, or write down why none is needed.}}`,
  },
  'joint-arrangement-described': {
    problem: 'The essence of the arrangement between the joint controllers is missing.',
    fix: 'Say in a sentence which of the joint controllers answers for what.',
  },
  'processor-agreement-signed': {
    problem: 'The call centre acts as a processor, but no processor agreement is on record.',
    fix: 'Sign the processor agreement, and state in the profile that it is in place.',
  },
  'separate-controller-notice': {
    problem:
      'The company that calls decides on its own use of the data, but gives no privacy notice of its own.',
    fix: "Add the address of the caller's own privacy notice, or correct the caller's role.",
  },
  'caller-listed-as-recipient': {
    problem: 'The call centre gets the data but is not named among the recipients.',
    fix: 'List the call centre among the recipients, under the name that the caller has in the profile.',
  },
}
