// Källor.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{För en av uppgifterna är ingen källa angiven.}}
* {{Det framgår inte varifrån uppgifterna kommer.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Lägg till uppgiften vid den källa som den kom från; det som kunden själv lämnar i samtalet behöver ingen källa.}}
* {{Ange varje källa och vilka uppgifter som kom från den.}}`,
  },
  'source-named': {
    problem: 'Källan till uppgifterna har inget namn, och ett ord som ”en partner” är inget svar.',
    fix: 'Skriv källans namn, eller en allmän beskrivning om ingen enskild källa kan anges.',
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{Ett offentligt register anges inte vara allmänt tillgängligt.}}
* {{Det framgår inte om källan är allmänt tillgänglig.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Kontrollera att tillgången till registret verkligen är begränsad.}}
* {{Ange om källan är öppen för vem som helst eller inte.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{De vars uppgifter kom från källan informerades mer än en månad senare.}}
over {{Uppgifterna kom för mer än en månad sedan, men det framgår inte att de berörda informerades inom en månad.}}
* {{Det går inte att se om de berörda informeras inom en månad, eftersom källan saknar ett exakt datum.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Rätta datumet om det är fel, och informera hädanefter inom en månad.}}
over {{Ange när de berörda informerades, eller informera dem genast.}}
* {{Ange vilket datum uppgifterna kom.}}`,
  },
  'list-data-described': {
    problem: 'Det framgår inte vilka slags uppgifter som kom från källan.',
    fix: 'Räkna upp vilka slags uppgifter som kom från källan.',
  },
  'information-exception-plausible': {
    problem:
      'Profilen åberopar ett undantag från informationsplikten, vilket är svårt att motivera när ni ändå talar med kunden.',
    fix: 'Lämna informationen, eller ange den lag som undantaget bygger på.',
  },
}
