// Invändning och direktmarknadsföring.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem: 'Det förekommer reklam, men det framgår inte hur man säger nej till den.',
    fix: 'Ange hur ett nej tas emot, under samtalet och efteråt.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{Formuleringen om rättigheterna innehåller också invändningen, som ska sägas för sig.}}
* {{Rätten att invända sägs inte för sig vid den första kontakten.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Ta bort invändningen ur den formuleringen och låt den stå i en egen mening.}}
* {{Låt invändningen stå kvar i manuset som en egen mening.}}`,
  },
  'objection-remembered': {
    problem: 'Det finns ingen lista över dem som har sagt nej till reklam.',
    fix: 'För en spärrlista och ange i profilen att den finns.',
  },
  'objection-without-reason': {
    problem: 'Formuleringen frågar efter skäl när någon säger nej till reklam, och det får man inte göra.',
    fix: 'Ta bort frågan ur formuleringen.',
  },
  'do-not-call-checked-se': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringlistan stämdes senast av mot NIX för mer än två månader sedan.}}
* {{Det framgår inte när ringlistan senast stämdes av mot NIX.}}`,
    fix: 'Stäm av ringlistan mot NIX och skriv in datumet.',
  },
  'do-not-call-checked-no': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringlistan har inte stämts av mot det norska spärregistret Reservasjonsregisteret den här månaden.}}
* {{Det framgår inte när ringlistan senast stämdes av mot det norska spärregistret Reservasjonsregisteret.}}`,
    fix: 'Stäm av ringlistan mot Reservasjonsregisteret och skriv in datumet.',
  },
  'follow-up-not-advertising': {
    problem: 'Meddelandet efter samtalet ser ut som reklam, och det kräver ett eget samtycke.',
    fix: 'Håll meddelandet till information, utan erbjudanden och priser.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{En maskin talar i samtalen, och det kräver samtycke i förväg.}}
* {{En maskin ringer samtalen, och det kräver samtycke i förväg.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Ring bara dem som har samtyckt, eller låt människor tala.}}
* {{Ring bara dem som har samtyckt, eller låt människor ringa; en uppringare som kopplar in en säljare räknas inte.}}`,
  },
}
