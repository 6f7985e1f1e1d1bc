// How long data are kept.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Es ist nicht angegeben, wie lange Daten für den Zweck „{$purpose}“ gespeichert werden.}}
row {{In einer Zeile zur Speicherdauer steht nicht, wie lange die Daten gespeichert werden.}}
* {{Es ist nicht angegeben, wie lange die Daten gespeichert werden.}}`,
    fix: 'Geben Sie für jeden Zweck eine Frist an, oder wovon sie abhängt.',
  },
  'retention-understandable': {
    problem: 'Wer zuhört, kann nicht erkennen, wie lange die Daten gespeichert werden.',
    fix: 'Geben Sie eine feste Frist an, oder das Ereignis, nach dem die Daten gelöscht werden.',
  },
  'retention-limited': {
    problem: 'Die Daten werden ohne wirkliche Grenze gespeichert.',
    fix: 'Setzen Sie eine Grenze, wie lange die Daten gespeichert werden.',
  },
  'retention-period-valid': {
    problem: 'Die Speicherdauer ist nicht lesbar.',
    fix: 'Schreiben Sie die Speicherdauer in der Form P12M für zwölf Monate oder P7Y für sieben Jahre.',
  },
  'retention-start-known': {
    problem: 'Es ist unklar, ab welchem Tag die Speicherdauer läuft.',
    fix: 'Geben Sie an, dass sie ab dem Ende der Kundenbeziehung läuft, oder beschreiben Sie das Ereignis, ab dem sie läuft.',
  },
  'bookkeeping-retention': {
    problem:
      'Schwedische Buchhaltungsunterlagen müssen sieben Jahre nach dem Kalenderjahr aufbewahrt werden, in dem das Geschäftsjahr endete, und keine Speicherdauer sagt das.',
    fix: 'Fügen Sie einen Zweck für die Buchhaltung hinzu, mit rechtlicher Verpflichtung als Grundlage und einer Speicherdauer von mindestens sieben Jahren.',
  },
}
