// Objection and direct marketing.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem: 'Die Daten dienen der Direktwerbung, aber es ist nicht angegeben, wie man Nein dazu sagt.',
    fix: 'Geben Sie an, wie ein Nein angenommen wird, im Gespräch und danach.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{Ihr eigener Text über die Rechte behandelt auch das Widerspruchsrecht, das getrennt gesagt werden muss.}}
* {{Das Widerspruchsrecht wird beim ersten Kontakt nicht klar und getrennt genannt.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Nehmen Sie das Widerspruchsrecht aus diesem Text heraus, und lassen Sie ihm einen eigenen Satz.}}
* {{Lassen Sie das Widerspruchsrecht als eigenen Satz im Skript zum Kauf stehen, und lassen Sie den Zweck auch den Kauf umfassen.}}`,
  },
  'objection-remembered': {
    problem: 'Es gibt keine Sperrliste mit denen, die Nein zu Direktwerbung gesagt haben.',
    fix: 'Führen Sie eine Sperrliste, und geben Sie im Profil an, dass es sie gibt.',
  },
  'objection-without-reason': {
    problem: 'Ihr eigener Text fragt, warum jemand Nein zu Werbung sagt, und das darf nicht gefragt werden.',
    fix: 'Nehmen Sie die Frage aus dem Text.',
  },
  'do-not-call-checked-se': {
    problem: `.input {$scope :string}
.match $scope
old {{Die Anrufliste wurde zuletzt vor mehr als zwei Monaten mit NIX abgeglichen.}}
* {{Es ist nicht angegeben, wann die Anrufliste zuletzt mit NIX abgeglichen wurde.}}`,
    fix: 'Gleichen Sie die Anrufliste mit NIX ab, und tragen Sie das Datum ein.',
  },
  'do-not-call-checked-no': {
    problem: `.input {$scope :string}
.match $scope
old {{Die Anrufliste wurde diesen Monat nicht mit dem norwegischen Sperrregister Reservasjonsregisteret abgeglichen.}}
* {{Es ist nicht angegeben, wann die Anrufliste zuletzt mit dem norwegischen Sperrregister Reservasjonsregisteret abgeglichen wurde.}}`,
    fix: 'Gleichen Sie die Anrufliste mit dem Reservasjonsregisteret ab, und tragen Sie das Datum ein.',
  },
  'follow-up-not-advertising': {
    problem:
      'Die Nachricht nach dem Gespräch wirkt wie Werbung, und die braucht in der Regel eine vorherige Einwilligung.',
    fix: 'Beschränken Sie die Nachricht auf Informationen, ohne Angebote und Preise.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{In den Gesprächen spricht eine KI-Stimme, und das braucht eine vorherige Einwilligung.}}
* {{Eine Maschine ruft an, und das braucht eine vorherige Einwilligung, wenn nicht ein Mensch das Gespräch führt.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Rufen Sie nur an, wer eingewilligt hat, oder lassen Sie Menschen das Gespräch führen.}}
* {{Rufen Sie nur an, wer eingewilligt hat, oder lassen Sie Menschen das Gespräch führen; eine Wählhilfe, die mit einem Menschen verbindet, gilt nicht als Maschine.}}`,
  },
}
