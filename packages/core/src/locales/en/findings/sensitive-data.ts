// Special categories, offences, the national number.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'It is not stated whether sensitive data are used.',
    fix: 'State that there are none, or list them.',
  },
  'special-condition-stated': {
    problem: 'It is not stated under which condition sensitive data may be used.',
    fix: 'Choose one of the conditions (a) to (j) of Article 9(2) for each category.',
  },
  'special-also-has-basis': {
    problem: 'Sensitive data are used, but they belong to no purpose with a legal basis.',
    fix: 'State the purpose that they are used for, and its legal basis.',
  },
  'protection-described': {
    problem:
      'It is not stated how sensitive data, or data about children or offences, are protected, so the question cannot be answered.',
    fix: 'List the security measures as short phrases to be read out.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Data about “{$category}” are used under a law or collective agreement that is not named.}}
h {{Data about “{$category}” are used under a law, or a contract with a health professional, that is not named.}}
* {{Data about “{$category}” are used under a law that is not named.}}`,
    fix: 'Name the law or the agreement.',
  },
  'explicit-consent-withdrawable': {
    problem:
      'The consent to data about “{$category}” cannot be withdrawn, because no contact can be reached.',
    fix: 'Name a contact that accepts the withdrawal of consent.',
  },
  'criminal-data-stated': {
    problem: 'It is not stated whether data about offences are used.',
    fix: 'State that there are none, or what authorises their use.',
  },
  'criminal-data-authority': {
    problem: 'Data about offences are used, but it is not stated what authorises their use.',
    fix: 'Name the law or the public authority that authorises it, or stop using the data.',
  },
  'hidden-special-category': {
    problem: 'The text “{$text}” may reveal sensitive data, though none are stated.',
    fix: 'Have a person assess it, and state the data as sensitive if they are.',
  },
  'national-id-justified': {
    problem: 'Personal identity numbers are used, but no reason is stated.',
    fix: 'State the reason: consent, clear justification in view of the purpose, the importance of secure identification, or another weighty reason.',
  },
}
