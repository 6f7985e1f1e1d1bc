// DATA: German names of scripts and rights, as the agent sees them.
import type { LocaleDefinition } from '../locale.js'

export const scripts = {
  opening: 'Einstieg',
  source: 'Woher haben Sie meine Daten?',
  'legal-basis': 'Dürfen Sie mich überhaupt anrufen?',
  rights: 'Einsehen, löschen, mitnehmen: Wer hilft mir?',
  'sensitive-data': 'Kinder und sensible Daten?',
  objection: 'Rufen Sie mich nicht mehr an',
  recipients: 'Wer bekommt die Daten?',
  retention: 'Wie lange werden sie gespeichert?',
  recording: 'Wird das Gespräch aufgezeichnet?',
  complaint: 'Wo kann ich mich beschweren?',
  'automated-decisions': 'Entscheidet ein Computer?',
  purchase: 'Kauf',
} as const satisfies LocaleDefinition['scripts']

export const rights = {
  access: 'Auskunft',
  rectification: 'Berichtigung',
  erasure: 'Löschung',
  restriction: 'Einschränkung',
  portability: 'Mitnahme der Daten',
  objection: 'Widerspruch',
  'withdraw-consent': 'Widerruf der Einwilligung',
  'human-review': 'Prüfung durch einen Menschen',
} as const satisfies LocaleDefinition['rights']
