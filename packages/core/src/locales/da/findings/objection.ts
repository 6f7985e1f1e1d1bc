// Indsigelse og direkte markedsføring.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem:
      'Oplysningerne bliver brugt til direkte markedsføring, men det fremgår ikke hvordan man siger nej.',
    fix: 'Angiv hvordan et nej bliver modtaget, både under samtalen og bagefter.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{Jeres egen formulering om rettighederne nævner også retten til indsigelse, som skal siges for sig.}}
* {{Retten til indsigelse bliver ikke sagt tydeligt og for sig ved den første kontakt.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Tag retten til indsigelse ud af den formulering, og lad den stå i sin egen sætning.}}
* {{Behold retten til indsigelse som en sætning for sig i manuskriptet til køb, og lad formålet gælde køb også.}}`,
  },
  'objection-remembered': {
    problem: 'Der er ingen spærreliste over dem der har sagt nej til direkte markedsføring.',
    fix: 'Før en spærreliste, og angiv i profilen at den findes.',
  },
  'objection-without-reason': {
    problem: 'Jeres egen formulering spørger hvorfor nogen siger nej til reklame, og det må man ikke.',
    fix: 'Tag spørgsmålet ud af formuleringen.',
  },
  'do-not-call-checked-se': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringelisten blev senest kontrolleret mod det svenske spærreregister NIX for mere end to måneder siden.}}
* {{Det fremgår ikke hvornår ringelisten senest blev kontrolleret mod det svenske spærreregister NIX.}}`,
    fix: 'Kontrollér ringelisten mod NIX, og angiv datoen.',
  },
  'do-not-call-checked-no': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringelisten er ikke kontrolleret mod det norske spærreregister Reservasjonsregisteret i denne måned.}}
* {{Det fremgår ikke hvornår ringelisten senest blev kontrolleret mod det norske spærreregister Reservasjonsregisteret.}}`,
    fix: 'Kontrollér ringelisten mod Reservasjonsregisteret, og angiv datoen.',
  },
  'follow-up-not-advertising': {
    problem: 'Beskeden efter samtalen ligner reklame, og det kræver som regel samtykke på forhånd.',
    fix: 'Hold beskeden til information, uden tilbud og priser.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{En AI-stemme taler i samtalerne, og det kræver samtykke på forhånd.}}
* {{En automat foretager opkaldene, og det kræver samtykke på forhånd hvis intet menneske taler.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Ring kun til dem der har samtykket, eller lad mennesker tale.}}
* {{Ring kun til dem der har samtykket, eller lad mennesker tale; et opkaldssystem der stiller om til en sælger, tæller ikke som automat.}}`,
  },
}
