// Objection and direct marketing.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem: 'The data are used for direct marketing, but it is not stated how people say no to it.',
    fix: 'State how a no is taken, both during the call and afterwards.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{Your own wording about the rights also covers the right to object, which has to be said separately.}}
* {{The right to object is not said clearly and separately at the first contact.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Take the right to object out of that wording, and leave it to a sentence of its own.}}
* {{Keep the right to object as a sentence of its own in the purchase script, and let the purpose cover the purchase too.}}`,
  },
  'objection-remembered': {
    problem: 'There is no suppression list of people who have said no to direct marketing.',
    fix: 'Keep a suppression list, and state in the profile that you have one.',
  },
  'objection-without-reason': {
    problem: 'Your own wording asks why a person says no to marketing, and that may not be asked.',
    fix: 'Take the question out of the wording.',
  },
  'do-not-call-checked-se': {
    problem: `.input {$scope :string}
.match $scope
old {{The call list was last checked against NIX more than two months ago.}}
* {{It is not stated when the call list was last checked against NIX.}}`,
    fix: 'Check the call list against NIX, and enter the date.',
  },
  'do-not-call-checked-no': {
    problem: `.input {$scope :string}
.match $scope
old {{The call list has not been checked this month against the Norwegian opt-out register, Reservasjonsregisteret.}}
* {{It is not stated when the call list was last checked against the Norwegian opt-out register, Reservasjonsregisteret.}}`,
    fix: 'Check the call list against Reservasjonsregisteret, and enter the date.',
  },
  'follow-up-not-advertising': {
    problem: 'The message after the call looks like advertising, which as a rule needs prior consent.',
    fix: 'Keep the message to information, without offers and prices.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{An AI voice speaks in the calls, which needs prior consent.}}
* {{The calls are made by a machine, which needs prior consent unless a person does the talking.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Call only people who have consented, or let human agents do the talking.}}
* {{Call only people who have consented, or let human agents do the talking; a dialler that connects an agent does not count as a machine.}}`,
  },
}
