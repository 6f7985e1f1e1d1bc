// Protest og direkte markedsføring.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem:
      'Opplysningene brukes til direkte markedsføring, men det går ikke fram hvordan man sier nei til den.',
    fix: 'Oppgi hvordan et nei tas imot, både under samtalen og etterpå.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{Deres egen formulering om rettigheter tar også med retten til å protestere, som skal sies for seg.}}
* {{Retten til å protestere blir ikke sagt tydelig og for seg ved den første kontakten.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Ta retten til å protestere ut av den formuleringen, og la den stå i en egen setning.}}
* {{Behold retten til å protestere som en egen setning i manuset for kjøpet, og la formålet gjelde også kjøpet.}}`,
  },
  'objection-remembered': {
    problem: 'Det finnes ingen sperreliste over dem som har sagt nei til direkte markedsføring.',
    fix: 'Før en sperreliste, og oppgi i profilen at den finnes.',
  },
  'objection-without-reason': {
    problem: 'Deres egen formulering spør hvorfor noen sier nei til reklame, og det er ikke lov.',
    fix: 'Fjern spørsmålet fra formuleringen.',
  },
  'do-not-call-checked-se': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringelisten ble sist vasket mot det svenske sperreregisteret NIX for mer enn to måneder siden.}}
* {{Det går ikke fram når ringelisten sist ble vasket mot det svenske sperreregisteret NIX.}}`,
    fix: 'Vask ringelisten mot NIX, og oppgi datoen.',
  },
  'do-not-call-checked-no': {
    problem: `.input {$scope :string}
.match $scope
old {{Ringelisten er ikke vasket mot Reservasjonsregisteret denne måneden.}}
* {{Det går ikke fram når ringelisten sist ble vasket mot Reservasjonsregisteret.}}`,
    fix: 'Vask ringelisten mot Reservasjonsregisteret, og oppgi datoen.',
  },
  'follow-up-not-advertising': {
    problem: 'Meldingen etter samtalen ser ut som reklame, og det krever som regel samtykke på forhånd.',
    fix: 'Hold meldingen til informasjon, uten tilbud og priser.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{En KI-stemme snakker i samtalene, og det krever samtykke på forhånd.}}
* {{Samtalene ringes av en automat, og det krever samtykke på forhånd hvis ikke noe menneske snakker.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Ring bare dem som har samtykket, eller la mennesker snakke.}}
* {{Ring bare dem som har samtykket, eller la mennesker snakke; en oppringer som kobler inn en selger, regnes ikke som automat.}}`,
  },
}
