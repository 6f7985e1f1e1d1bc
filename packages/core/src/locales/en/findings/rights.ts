// The rights, and who helps with them.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'Nobody can be reached about the rights.',
    fix: 'Add a telephone number or an e-mail address for whoever helps.',
  },
  'rights-hours-stated': {
    problem: 'A contact for the rights has a telephone but no opening hours.',
    fix: 'Add opening hours and a time zone to the contact.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Your own text about the rights does not say that people can see their data.}}
rectification {{Your own text about the rights does not say that people can have data corrected.}}
erasure {{Your own text about the rights does not say that people can have data erased.}}
* {{Your own text about the rights does not say that people can have the use restricted.}}`,
    fix: 'Add the right to the text.',
  },
  'portability-offered': {
    problem: 'People can take their data elsewhere, but are not told so.',
    fix: 'Keep the clause about moving data in the purchase, or send the whole information after the call.',
  },
  'objection-offered': {
    problem: 'People can object to a use of their data, but are not told so.',
    fix: 'Keep the clause about objecting in the purchase, and let the purpose belong to it.',
  },
  'response-time-lawful': {
    problem: 'The answer may take {$days} days, but it is due within one month.',
    fix: 'Lower the number of days to 31 at most, preferably 28.',
  },
  'rights-channels-open': {
    problem: 'A contact for the rights can be reached in a single way, and not by telephone.',
    fix: 'Accept questions by telephone too.',
  },
  'rights-referral-easy': {
    problem: 'The person can neither be connected to your contact nor get the number as a text message.',
    fix: 'Make it possible to connect the call or to send a text message.',
  },
  'requests-free': {
    problem:
      'A request costs money, but has to be free unless it is unfounded, excessive or for further copies.',
    fix: 'Remove the fee, or confirm that it is for those cases only.',
  },
  'identity-check-proportionate': {
    problem: 'A copy of an identity document is the only way to show who one is.',
    fix: 'Offer a call-back or an e-ID, and ask for more only on real doubt.',
  },
}
