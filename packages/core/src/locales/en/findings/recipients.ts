// Recipients and transfers.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'No recipients are listed, although IT services, payment services and a call centre usually receive data.',
    fix: 'List the recipients, or state that there are none if that is so.',
  },
  'recipients-named': {
    problem: 'A recipient is given by category only.',
    fix: 'Name the recipient if you can.',
  },
  'recipient-abroad-covered': {
    problem: 'Somebody outside the EEA receives the data, but no transfer to that country is described.',
    fix: 'Add the transfer to that country, and state what makes it lawful.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Data are stored in or accessed from a country outside the EEA, but no transfer to that country is listed.}}
inside {{A transfer is listed to a country inside the EEA, where no safeguard is needed.}}
derogation {{A transfer out of the EEA rests on a derogation, but it is not stated which one.}}
* {{It is not stated whether data leave the EEA.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Add the transfer, and state what makes it lawful; access from outside the EEA counts as a transfer too.}}
inside {{Check the country, and remove the transfer if the country is right.}}
derogation {{State which derogation of Article 49 applies, or use appropriate safeguards.}}
* {{List each country and what makes the transfer lawful, or state that there is none; access from outside the EEA counts too.}}`,
  },
  'adequacy-decision-exists': {
    problem: 'No adequacy decision by the European Commission is known for {$country}.',
    fix: "Use appropriate safeguards instead, such as the Commission's standard contractual clauses.",
  },
  'us-recipient-certified': {
    problem:
      'The adequacy decision for the United States covers only recipients certified under the Data Privacy Framework.',
    fix: 'Confirm that the recipient is certified, or use standard contractual clauses.',
  },
  'adequacy-scope': {
    problem: 'The adequacy decision covers only some of the organisations in that country.',
    fix: 'Check that the recipient is covered, and state why.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{It is not stated which compelling legitimate interests the transfer rests on.}}
* {{It is not stated where people can get a copy of the safeguards for the transfer.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Describe the compelling legitimate interests in a phrase that can be read out.}}
* {{Name a contact that can be reached and provides the copy.}}`,
  },
  'derogation-occasional': {
    problem: 'The transfer rests on a derogation, and derogations are not meant for regular transfers.',
    fix: 'Use appropriate safeguards instead, or state that the transfer is not a regular one.',
  },
  'adequacy-list-current': {
    problem: 'The list of adequacy decisions in this version of the software is more than half a year old.',
    fix: 'Update the software, and check that the decision you rely on is still in force.',
  },
  'transfer-tool-valid': {
    problem:
      'The text names Privacy Shield or Safe Harbor, which the EU Court of Justice has declared invalid.',
    fix: 'State instead what makes the transfer lawful today.',
  },
}
