// English.
import { en } from '@gdpr-script/core/locales/en'
import type { Counts, Labels, PrintLabels } from './labels.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ')

const profiles = ({ profiles: number }: Counts): string => count(number, 'profile', 'profiles')

const found = ({ errors, warnings, infos }: Counts): string =>
  [
    count(errors, 'error', 'errors'),
    count(warnings, 'warning', 'warnings'),
    count(infos, 'note', 'notes'),
  ].join(', ')

const unusable = ({ unusable: number }: Counts): string =>
  number === 0 ? '' : `, ${count(number, 'input', 'inputs')} that cannot be used`

const print: PrintLabels = {
  title: 'Everything that is said and sent',
  intro:
    'All that an agent says, and all that is sent afterwards, as the profile makes it: every language, every layer, every case. What the call itself fills in stands in brackets. The software compares the profile with the law as far as it can; it is no legal advice.',
  contents: 'Contents',
  facts: {
    controller: 'Controller',
    caller: 'Who calls',
    profile: 'Profile',
    version: 'Version',
    market: 'Market',
    languages: 'Languages',
    valid: 'May be read out',
    approvedBy: 'Approved by',
    reviewedOn: 'Last gone through',
    printedOn: 'Printed on',
    fingerprint: 'SHA-256 of the file',
  },
  notStated: 'not stated',
  from: (day) => `from ${day}`,
  until: (day) => `until ${day}`,
  findings: 'Findings',
  noFindings: 'Nothing was found on this day.',
  findingsNote: 'A finding that a person has to look at is not necessarily a fault.',
  coverage: 'Where the customer gets the information',
  coverageNote: 'Each item of Articles 13 and 14 that applies, and the first place that carries it.',
  scripts: 'What is said',
  messages: 'What is sent',
  required: 'has to be read',
  notAnswered: 'This answer, or a part of it, is an honest "I do not know": the profile does not state it.',
  filledIn: (names) => `Nobody gave a value for: ${names}.`,
  seconds: (seconds) => `about ${count(seconds, 'second', 'seconds')} to say`,
  subject: 'Subject',
  sms: ({ encoding, characters, segments }) =>
    `${count(segments, 'part', 'parts')}, ${count(characters, 'character', 'characters')}, ${encoding}`,
  signOff: 'Sign-off',
  statement: (profile, version) =>
    `I have read all of the above. It is what is to be said and sent for ${profile}, version ${version}.`,
  signature: { name: 'Name', function: 'Function', place: 'Place and date', signature: 'Signature' },
  agentName: "(the agent's name)",
  decisions: ['Approved', 'Approved with the changes noted', 'Not approved'],
}

const coverageItems: Labels['coverageItems'] = {
  'controller-identity': 'Who the controller is, and how to reach it',
  representative: 'Who represents the controller in the EU',
  'data-protection-officer': 'How to reach the data protection officer',
  purposes: 'What the data is used for',
  'legal-bases': 'What each use rests on',
  'legitimate-interest': 'Which interest it rests on, and whose',
  balancing: 'How the interest was weighed',
  'data-categories': 'Which kinds of data came from somebody else',
  recipients: 'Who gets the data',
  transfers: 'Where outside the EEA the data goes',
  'transfer-safeguards': 'What protects the data there',
  retention: 'How long the data is kept',
  'right-access': 'The right to see the data',
  'right-rectification': 'The right to have the data corrected',
  'right-erasure': 'The right to have the data deleted',
  'right-restriction': 'The right to have the use paused',
  'right-objection': 'The right to object',
  'right-portability': 'The right to take the data along',
  'withdraw-consent': 'That consent can be taken back',
  complaint: 'Where to complain',
  requirement: 'Whether the data must be given',
  'automated-decisions': 'Whether a machine decides',
  source: 'Where the data came from',
  'new-purpose': 'A new use, before it begins',
}

/** The labels in English. */
export const ENGLISH: Labels = {
  tag: 'en',
  whole: 'The profile as a whole',
  item: (position) => `item ${position}`,
  severities: { error: 'error', warning: 'warning', info: 'note' },
  review: 'a person has to look',
  summary: (counts) => `${profiles(counts)}: ${found(counts)}${unusable(counts)}.`,
  progress: (counts) => `${profiles(counts)} so far: ${found(counts)}${unusable(counts)}`,
  coverageColumns: ['Article', 'About', 'Where', 'Clauses'],
  coverageItems,
  coverageStatus: {
    'spoken-short': 'said, short layer',
    'spoken-full': 'said, full layer',
    'follow-up': 'in writing',
    missing: 'MISSING',
    'not-applicable': 'does not apply',
  },
  layers: { short: 'short layer', full: 'full layer' },
  channels: { sms: 'text message', email: 'e-mail' },
  messages: { 'rights-contact': 'Contact for rights', 'purchase-notice': 'Privacy notice after a purchase' },
  scripts: en.scripts,
  rights: en.rights,
  noChange: 'Nothing changes in what is said and sent.',
  costly: (signs) => `costly: ${signs}`,
  written: (path) => `Written: ${path}`,
  stillMissing: 'Still missing:',
  notYetTold: 'Customers are not told yet:',
  inGeneral: 'in general',
  ofSources: (ids) => `data from ${quoted(ids)}`,
  askingFor: (rights) => `right: ${rights.join(', ')}`,
  print,
}
