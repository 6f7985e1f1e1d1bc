// Hur länge uppgifter sparas.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Det framgår inte hur länge uppgifterna för ändamålet ”{$purpose}” sparas.}}
row {{En av posterna om lagringstid säger inte hur länge uppgifterna sparas.}}
* {{Det framgår inte hur länge uppgifterna sparas.}}`,
    fix: 'Ange en tid, eller vad som avgör tiden, för varje ändamål.',
  },
  'retention-understandable': {
    problem: 'Den som lyssnar kan inte räkna ut hur länge uppgifterna sparas.',
    fix: 'Skriv en bestämd tid, eller vilken händelse som gör att uppgifterna tas bort.',
  },
  'retention-limited': {
    problem: 'Uppgifterna sparas utan någon verklig gräns.',
    fix: 'Sätt en gräns för hur länge uppgifterna sparas.',
  },
  'retention-period-valid': {
    problem: 'Lagringstiden går inte att tolka.',
    fix: 'Skriv lagringstiden i formen P12M för tolv månader eller P7Y för sju år.',
  },
  'retention-start-known': {
    problem: 'Det är oklart från vilken dag lagringstiden räknas.',
    fix: 'Ange att tiden räknas från kundförhållandets slut, eller beskriv den händelse som den räknas från.',
  },
  'bookkeeping-retention': {
    problem:
      'Räkenskapsinformation ska sparas i sju år efter det kalenderår då räkenskapsåret slutade, och ingen lagringstid säger det.',
    fix: 'Lägg till ett ändamål för bokföringen, med rättslig förpliktelse som grund och minst sju års lagringstid.',
  },
}
