// Recipients and transfers.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'No recipients are listed, although IT services, payment services and a call centre usually get data.',
    fix: 'List the recipients, or state that there are none if that is so.',
  },
  'recipients-named': {
    problem: 'A recipient is given by category only.',
    fix: 'Name the recipient if you can.',
  },
  'recipient-abroad-covered': {
    problem: 'Somebody outside the EEA gets the data, but no transfer to that country is described.',
    fix: 'Add the transfer to that country, with what makes it lawful.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Data are kept in or reached from a country outside the EEA, but no transfer to that country is listed.}}
inside {{A transfer is listed to a country inside the EEA, where none is needed.}}
derogation {{A transfer rests on a derogation, but it is not stated which.}}
* {{It is not stated whether data leave the EEA.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Add the transfer with what makes it lawful; access from outside counts as a transfer.}}
inside {{Check the country, and take the transfer away if it is right.}}
derogation {{State which derogation of Article 49 applies, or use safeguards.}}
* {{List each country with what makes the transfer lawful, or state that there is none; access from outside counts too.}}`,
  },
  'adequacy-decision-exists': {
    problem: 'No adequacy decision of the European Commission is known for {$country}.',
    fix: "Use safeguards instead, such as the Commission's standard contractual clauses.",
  },
  'us-recipient-certified': {
    problem:
      'The decision on the United States covers only recipients certified under the Data Privacy Framework.',
    fix: 'Confirm that the recipient is certified, or use standard contractual clauses.',
  },
  'adequacy-scope': {
    problem: 'The adequacy decision covers only some of the organisations in that country.',
    fix: 'Check that the recipient is covered, and write down why.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{It is not stated which compelling interests the transfer rests on.}}
* {{It is not stated where people can get a copy of the safeguards for the transfer.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Describe the compelling interests in a phrase that can be said.}}
* {{Add a contact that can be reached and hands out the copy.}}`,
  },
  'derogation-occasional': {
    problem: 'The transfer rests on a derogation, and derogations are not meant for regular transfers.',
    fix: 'Use safeguards instead, or state that the transfer is not a regular one.',
  },
  'adequacy-list-current': {
    problem: 'The list of adequacy decisions in this version is more than half a year old.',
    fix: 'Update the package, and check that the decision you rely on still holds.',
  },
  'transfer-tool-valid': {
    problem:
      'The text names Privacy Shield or Safe Harbor, which the EU Court of Justice has declared invalid.',
    fix: 'Replace it with something that makes transfers lawful today.',
  },
}
