// Källor.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{För en av uppgifterna är ingen källa angiven.}}
* {{Det framgår inte var uppgifterna kommer ifrån.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Lägg till uppgiften hos den källa som den kom från; uppgifter som personen lämnar i samtalet behöver ingen källa.}}
* {{Ange varje källa och vilka uppgifter den gav.}}`,
  },
  'source-named': {
    problem: 'Källan till uppgifterna har inget namn, och ett ord som ”en partner” är inget svar.',
    fix: 'Skriv källans namn, eller en allmän beskrivning om ingen enskild källa kan anges.',
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{Ett offentligt register sägs inte vara öppet för allmänheten.}}
* {{Det framgår inte om källan är öppen för allmänheten.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Förvissa dig om att åtkomsten till registret verkligen är begränsad.}}
* {{Ange om vem som helst kan använda källan.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{De vars uppgifter kom från källan fick veta det mer än en månad senare.}}
over {{Uppgifterna kom för mer än en månad sedan, och människor ska få veta det inom en månad.}}
* {{Det går inte att kontrollera om människor får veta det inom en månad, eftersom källan saknar datum.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Informera tidigare och ange rätt datum.}}
over {{Ange när människor informerades, eller informera tidigare.}}
* {{Skriv vilket datum uppgifterna kom.}}`,
  },
  'list-data-described': {
    problem: 'Det framgår inte vilka slags uppgifter listan innehåller.',
    fix: 'Räkna upp vilka slags uppgifter som kom från källan.',
  },
  'information-exception-plausible': {
    problem: 'Ett undantag från informationsplikten åberopas, vilket är osannolikt när personen är i luren.',
    fix: 'Lämna informationen, eller ange den lag som undantaget bygger på.',
  },
}
