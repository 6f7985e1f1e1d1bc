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
    fix: 'Write one clause that the agent can say, about why the interest weighs more.',
  },
  'public-authority-basis': {
    problem: 'A public authority cannot rest its own tasks on legitimate interests.',
    fix: 'Use the task in the public interest, with its law, as the legal basis, or make sure that the purpose is no such task.',
  },
  'consent-withdrawable': {
    problem:
      'The consent for “{$purpose}” cannot be withdrawn: the contact has no telephone number, e-mail address, web page or postal address.',
    fix: 'Add a way of withdrawing that is as easy as the consent was to give.',
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
      'In Germany proof of consent to calls has to be kept for five years, and the profile states less or nothing.',
    fix: 'Keep the proof of consent for at least five years, and state that period.',
  },
  'marketing-not-contract': {
    problem: 'Marketing rests on the contract, but it is not needed to keep a contract.',
    fix: 'Use consent or legitimate interests as the legal basis for marketing.',
  },
  'vital-interests-plausible': {
    problem: 'Sales or marketing rests on vital interests, which concern life and health.',
    fix: 'Choose another legal basis.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{The law behind “{$purpose}” is given as no more than a word for the law.}}
* {{The law behind “{$purpose}” is not named.}}`,
    fix: 'Name the law and, where you can, the section.',
  },
  'sales-call-consent': {
    problem: 'Where these people live, a sales call to a consumer needs consent beforehand.',
    fix: 'Call only people who have consented, or stop the campaign; for Denmark, check whether one of the four exceptions applies and state it.',
  },
  'steps-before-acceptance': {
    problem: 'The purpose rests on keeping a contract, but no new contract exists during the call.',
    fix: "Choose steps taken at the customer's request before a contract, unless you mean an older contract with the customer.",
  },
}
