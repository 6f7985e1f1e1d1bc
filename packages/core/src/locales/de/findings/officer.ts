// Data protection officer.
import type { FindingWords } from '../../finding-words.js'

export const officerFindings: Readonly<Record<string, FindingWords>> = {
  'officer-appointed': {
    problem: 'Es muss eine oder einen Datenschutzbeauftragten geben, aber niemand ist genannt.',
    fix: 'Benennen Sie eine oder einen Datenschutzbeauftragten, und geben Sie den Kontaktweg an.',
  },
  'officer-reachable': {
    problem:
      'Die oder der Datenschutzbeauftragte ist nicht erreichbar: Beim Kontakt fehlen Telefonnummer, E-Mail-Adresse, Webseite und Postanschrift.',
    fix: 'Geben Sie einen Kontaktweg an; der Name ist nicht nötig.',
  },
  'officer-need-stated': {
    problem: 'Es ist nicht angegeben, ob es eine oder einen Datenschutzbeauftragten gibt.',
    fix: 'Geben Sie den Kontaktweg an, oder dass es niemanden in dieser Funktion gibt.',
  },
}
