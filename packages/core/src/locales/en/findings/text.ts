// The words themselves.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'What is read out at the purchase takes {$seconds} seconds, too long to listen to (language: {$locale}).',
    fix: 'Move clauses to the written layer.',
  },
  'second-layer-delivered': {
    problem: 'The rest of the information never reaches the person after the call.',
    fix: 'Add a text message, e-mail or post.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{The language {$locale} is not there, so nothing can be said in it.}}
* {{The language {$locale} has no text for "{$clause}".}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Leave the language out, or add its words to the program.}}
* {{Translate the text.}}`,
  },
  'values-filled': {
    problem: 'Your own text needs the value {$name}, and the profile does not give it.',
    fix: 'Fill in the field, or take the value out of the text.',
  },
  'sentences-plain': {
    problem: 'The text is hard to follow by ear, because it is long or vague.',
    fix: 'Shorten the sentence, and say what is so.',
  },
  'rights-not-overstated': {
    problem: 'Your own text promises too much, since data cannot always be erased or moved.',
    fix: 'Say that it applies in some cases.',
  },
  'notice-url-secure': {
    problem: 'The privacy notice cannot be opened safely.',
    fix: 'Enter an address that begins with https.',
  },
  'address-speakable': {
    problem: 'The address {$address} is hard to say on the telephone.',
    fix: 'Use a short address without unusual signs, or send it.',
  },
  'contact-details-valid': {
    problem: 'A contact detail looks wrong.',
    fix: 'Correct the telephone number or the e-mail address.',
  },
  'consequence-stated': {
    problem: 'It is not said what happens without {$category}.',
    fix: 'Add what cannot be done without it.',
  },
  'data-requirement-stated': {
    problem: 'It is not said whether {$category} is required or optional.',
    fix: 'State whether it is required by contract, required by law, or optional.',
  },
}
