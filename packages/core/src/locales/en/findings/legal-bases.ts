// Legal bases.
import type { FindingWords } from '../../finding-words.js'

export const legalBasisFindings: Readonly<Record<string, FindingWords>> = {
  'legitimate-interest-stated': {
    problem:
      'The legitimate interest behind “{$purpose}” is not stated, and without it the legal basis fails.',
    fix: 'State the interest, and whose it is.',
  },
  'balancing-summarised': {
    problem: 'There is no summary of the balancing of interests for “{$purpose}”.',
    fix: "Write a short phrase to be read out, on why the interest outweighs the customer's.",
  },
  'public-authority-basis': {
    problem: 'A public authority cannot rely on legitimate interests when it carries out its tasks.',
    fix: "Use the task in the public interest as the legal basis and name its law, or check that the purpose is not part of the authority's tasks.",
  },
  'consent-withdrawable': {
    problem:
      'The consent for “{$purpose}” cannot be withdrawn: the contact has no telephone number, e-mail address, web page or postal address.',
    fix: 'Add a way of withdrawing consent that is as easy as giving it was.',
  },
  'consent-evidenced': {
    problem: `.input {$scope :string}
.match $scope
when {{It cannot be shown when the consent was given.}}
* {{It cannot be shown how the consent was given.}}`,
    fix: `.input {$scope :string}
.match $scope
when {{State when the consent was given.}}
* {{State how the consent was given.}}`,
  },
  'consent-proof-kept-de': {
    problem:
      'In Germany, proof of consent to marketing calls has to be kept for five years, but the profile states a shorter period or none.',
    fix: 'Keep the proof for at least five years from the consent and from each use of it, and state that period.',
  },
  'marketing-not-contract': {
    problem: 'Direct marketing is based on a contract but is not needed to perform it.',
    fix: 'Use consent or legitimate interests as the legal basis for direct marketing.',
  },
  'vital-interests-plausible': {
    problem: 'Vital interests are a matter of life and health, and carry neither sales nor direct marketing.',
    fix: 'Choose another legal basis.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{For “{$purpose}” the profile refers to the law in general, not to a particular one.}}
* {{It is not stated which law “{$purpose}” rests on.}}`,
    fix: 'Name the act or regulation and, where you can, the section.',
  },
  'sales-call-consent': {
    problem: 'In the country where the customers live, a sales call to a consumer needs prior consent.',
    fix: 'Call only people who have consented, or stop the campaign; in Denmark one of four exceptions may apply, which then has to be stated.',
  },
  'steps-before-acceptance': {
    problem:
      'The legal basis is the performance of a contract, but during the call there is no new contract yet.',
    fix: "Choose steps taken at the customer's request before a contract, unless you mean an older contract with the customer.",
  },
}
