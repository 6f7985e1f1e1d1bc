// Who stands behind the answers, and how fresh they are.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'Das Profil gilt an diesem Tag nicht, der Text darf also nicht vorgelesen werden.',
    fix: 'Veröffentlichen Sie eine gültige Fassung, oder berichtigen Sie die Daten der Gültigkeit.',
  },
  'profile-reviewed': {
    problem: 'Nichts zeigt, dass das Profil im letzten Jahr überprüft wurde.',
    fix: 'Überprüfen Sie das Profil, und tragen Sie das Datum ein.',
  },
  'profile-approved': {
    problem: 'Es ist nicht angegeben, wer diese Antworten freigegeben hat.',
    fix: 'Geben Sie die Funktion an, die sie freigegeben hat, etwa die Rechtsabteilung.',
  },
  'receipts-kept': {
    problem: 'Es lässt sich später nicht belegen, was im Gespräch gesagt wurde.',
    fix: 'Bewahren Sie Belege mit Fassung, Uhrzeit, Sätzen und Kanal auf, und geben Sie an, wie lange.',
  },
  'rule-set-current': {
    problem: 'Die Regeln, nach denen das Profil geprüft wird, sind womöglich veraltet.',
    fix: 'Aktualisieren Sie die Software.',
  },
}
