// Special categories, offences, the national number.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'It is not stated whether sensitive data are used.',
    fix: 'State that there are none, or list them.',
  },
  'special-condition-stated': {
    problem: 'It is not stated on which condition sensitive data may be used.',
    fix: 'Choose one of the conditions a to j for each category.',
  },
  'special-also-has-basis': {
    problem: 'Sensitive data are used, but no purpose with a legal basis carries them.',
    fix: 'Add the purpose and its legal basis.',
  },
  'protection-described': {
    problem: 'What protects these data is not stated, so the question cannot be answered.',
    fix: 'List the security measures as short phrases to be spoken.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Data about {$category} are used under a law or collective agreement that is not named.}}
h {{Data about {$category} are used under a law, or a contract with a health professional, that is not named.}}
* {{Data about {$category} are used under a law that is not named.}}`,
    fix: 'Name the law or the agreement.',
  },
  'explicit-consent-withdrawable': {
    problem: 'Consent to data about {$category} cannot be withdrawn, because the contact cannot be reached.',
    fix: 'Add a contact that takes a withdrawal.',
  },
  'criminal-data-stated': {
    problem: 'It is not stated whether data about offences are used.',
    fix: 'State that there are none, or what authorises them.',
  },
  'criminal-data-authority': {
    problem: 'Data about offences are used, but it is not stated what authorises it.',
    fix: 'Name the law or authority, or stop using the data.',
  },
  'hidden-special-category': {
    problem: 'The text "{$text}" may reveal sensitive facts, though none are stated.',
    fix: 'Let a person look, and state the category where it applies.',
  },
  'national-id-justified': {
    problem: 'Personal identity numbers are used, and no reason is stated.',
    fix: 'State the reason: consent, clear need for the purpose, secure identification, or another weighty one.',
  },
}
