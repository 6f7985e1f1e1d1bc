// The rights, and who helps with them.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'People who want to use their rights have nobody to turn to.',
    fix: 'Add a telephone number or an e-mail address of whoever handles requests.',
  },
  'rights-hours-stated': {
    problem: 'A contact for the rights has a telephone number but no opening hours.',
    fix: 'Add opening hours and a time zone to the contact.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Your own wording about the rights does not say that people can see their data.}}
rectification {{Your own wording about the rights does not say that people can have data corrected.}}
erasure {{Your own wording about the rights does not say that people can ask to have data erased.}}
* {{Your own wording about the rights does not say that people can ask to have the use of their data restricted.}}`,
    fix: 'Add the right to the wording.',
  },
  'portability-offered': {
    problem: 'People have a right to data portability, to take their data elsewhere, but are not told so.',
    fix: 'Keep the sentence about moving data in the purchase script, or send the whole information by e-mail or post.',
  },
  'objection-offered': {
    problem: 'People have a right to object to a use of their data, but are not told so.',
    fix: 'Keep the sentence about objecting in the purchase script, and let the purpose cover the purchase too.',
  },
  'response-time-lawful': {
    problem: 'The answer may take {$days} days, but it is due within one month.',
    fix: 'Lower the number of days to 31 at most, or to 28, which fits every month.',
  },
  'rights-channels-open': {
    problem: 'A contact for the rights can be reached in one way only, and not by telephone.',
    fix: 'Accept questions by telephone too.',
  },
  'rights-referral-easy': {
    problem: 'The customer can neither be connected to your contact nor get the number in a text message.',
    fix: 'Make it possible to connect the call or to send a text message.',
  },
  'requests-free': {
    problem:
      'The profile states a fee, but a request is free of charge unless it is manifestly unfounded, excessive or for further copies.',
    fix: 'Remove the fee, or confirm that it is for those cases only.',
  },
  'identity-check-proportionate': {
    problem: 'A copy of an identity document is the only way for people to show who they are.',
    fix: 'Offer a call-back or an e-ID, and ask for more only where you have reasonable doubts.',
  },
}
