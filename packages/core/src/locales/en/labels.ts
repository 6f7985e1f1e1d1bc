// DATA: English names of scripts and rights, as the agent sees them.
import type { LocaleDefinition } from '../locale.js'

export const scripts = {
  opening: 'Opening',
  source: 'Where did you get my details?',
  'legal-basis': 'What gives you the right to call?',
  rights: 'See, delete, move: who helps me?',
  'sensitive-data': 'Children and sensitive data?',
  objection: 'Do not call me again',
  recipients: 'Who gets the data?',
  retention: 'How long is it kept?',
  recording: 'Is this call recorded?',
  complaint: 'Where can I complain?',
  'automated-decisions': 'Does a computer decide?',
  purchase: 'Purchase',
} as const satisfies LocaleDefinition['scripts']

export const rights = {
  access: 'See',
  rectification: 'Correct',
  erasure: 'Delete',
  restriction: 'Pause',
  portability: 'Move',
  objection: 'Object',
  'withdraw-consent': 'Withdraw consent',
  'human-review': 'Ask for a person',
} as const satisfies LocaleDefinition['rights']
