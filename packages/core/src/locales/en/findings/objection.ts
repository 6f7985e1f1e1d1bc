// Objection and direct marketing.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem: 'There is marketing, but it is not stated how a person says no to it.',
    fix: 'State how a no is taken, during the call and afterwards.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{The wording of the rights holds the objection as well, which has to be said by itself.}}
* {{The right to object is not said by itself at the first contact.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Take the objection out of that wording, and leave it to its own clause.}}
* {{Keep the objection in the script as a clause of its own.}}`,
  },
  'objection-remembered': {
    problem: 'There is no list that remembers who has said no to marketing.',
    fix: 'Keep a block list, and state in the profile that you have one.',
  },
  'objection-without-reason': {
    problem: 'The wording asks for a reason when a person says no to marketing, and none may be asked for.',
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
old {{The call list has not been checked against the Norwegian block register, Reservasjonsregisteret, this month.}}
* {{It is not stated when the call list was last checked against the Norwegian block register, Reservasjonsregisteret.}}`,
    fix: 'Check the call list against Reservasjonsregisteret, and enter the date.',
  },
  'follow-up-not-advertising': {
    problem: 'The message after the call looks like advertising, which needs consent of its own.',
    fix: 'Keep the message to information, without offers and prices.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{A machine speaks in the calls, which needs consent beforehand.}}
* {{A machine makes the calls, which needs consent beforehand.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Call only people who have consented, or let people speak.}}
* {{Call only people who have consented, or let people make the calls; a dialler that connects an agent is not meant.}}`,
  },
}
