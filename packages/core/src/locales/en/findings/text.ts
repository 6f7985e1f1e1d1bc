// The words themselves.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'What is read out at the purchase takes {$seconds} seconds, too long to listen to (language: {$locale}).',
    fix: 'Move sentences to the written information.',
  },
  'second-layer-delivered': {
    problem: 'It is not stated how the customer gets the rest of the information after the call.',
    fix: 'State that it is sent by text message, e-mail or post.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{The software has no words in the language {$locale}, so nothing can be read out in it.}}
* {{The text “{$clause}” does not exist in the language {$locale}.}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Remove the language from the profile, or have its words added to the software.}}
* {{Translate the text.}}`,
  },
  'wording-keeps-values': {
    problem:
      'Your own wording of “{$clause}” no longer says the value “{$name}”, as the built-in sentence does.',
    fix: 'Put the value back, or make sure that your words say the same.',
  },
  'wording-tells-all': {
    problem: 'With your own wording or order, nothing tells any more what {$article} asks for.',
    fix: 'Put the clause back into the order, or have a clause of your own cite the article.',
  },
  'values-filled': {
    problem: 'Your own wording needs the value “{$name}”, but the profile does not give it.',
    fix: 'Give the value in the profile, or take the value out of the wording.',
  },
  'sentences-plain': {
    problem: 'The text is hard to follow by ear, because it is long or vague.',
    fix: 'Shorten the sentence, and say plainly what applies.',
  },
  'rights-not-overstated': {
    problem: 'Your own wording promises too much, since data cannot always be erased or moved.',
    fix: 'Say that it applies in some cases.',
  },
  'notice-url-secure': {
    problem: 'The web address of the privacy notice is not secure.',
    fix: 'Enter an address that begins with https.',
  },
  'address-speakable': {
    problem: 'The address {$address} is hard to say on the telephone.',
    fix: 'Use a short address without unusual characters, or send it in writing.',
  },
  'contact-details-valid': {
    problem: 'A contact detail looks wrong.',
    fix: 'Correct the telephone number or the e-mail address.',
  },
  'consequence-stated': {
    problem: 'It is not stated what happens if the customer does not give “{$category}”.',
    fix: 'State what cannot be done in that case.',
  },
  'data-requirement-stated': {
    problem: 'It is not stated whether “{$category}” is required or optional.',
    fix: 'State whether it is needed to enter into or perform the contract, required by law, or optional.',
  },
}
