// Invändning och direktmarknadsföring.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem: 'Uppgifterna används för direktmarknadsföring, men det framgår inte hur man säger nej till den.',
    fix: 'Ange hur ett nej tas emot, både under samtalet och efteråt.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{Er egen formulering om rättigheterna tar också upp rätten att invända, som ska sägas för sig.}}
* {{Rätten att invända sägs inte tydligt och för sig vid den första kontakten.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Ta bort rätten att invända ur den formuleringen och låt den stå i en egen mening.}}
* {{Behåll rätten att invända som en egen mening i manuset för köpet, och låt ändamålet gälla även köpet.}}`,
  },
  'objection-remembered': {
    problem: 'Det finns ingen spärrlista över dem som har sagt nej till direktmarknadsföring.',
    fix: 'För en spärrlista och ange i profilen att den finns.',
  },
  'objection-without-reason': {
    problem: 'Er egen formulering frågar varför någon säger nej till reklam, och det får man inte göra.',
    fix: 'Ta bort frågan ur formuleringen.',
  },
  'do-not-call-checked-se': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringlistan stämdes senast av mot NIX för mer än två månader sedan.}}
* {{Det framgår inte när ringlistan senast stämdes av mot NIX.}}`,
    fix: 'Stäm av ringlistan mot NIX och ange datumet.',
  },
  'do-not-call-checked-no': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringlistan har inte stämts av mot det norska spärregistret Reservasjonsregisteret den här månaden.}}
* {{Det framgår inte när ringlistan senast stämdes av mot det norska spärregistret Reservasjonsregisteret.}}`,
    fix: 'Stäm av ringlistan mot Reservasjonsregisteret och ange datumet.',
  },
  'follow-up-not-advertising': {
    problem: 'Meddelandet efter samtalet ser ut som reklam, och det kräver i regel samtycke i förväg.',
    fix: 'Håll meddelandet till information, utan erbjudanden och priser.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{En AI-röst talar i samtalen, och det kräver samtycke i förväg.}}
* {{Samtalen rings av en automat, och det kräver samtycke i förväg om ingen människa talar.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Ring bara dem som har samtyckt, eller låt människor tala.}}
* {{Ring bara dem som har samtyckt, eller låt människor tala; en uppringare som kopplar in en säljare räknas inte som automat.}}`,
  },
}
