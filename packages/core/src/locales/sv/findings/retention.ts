// Hur länge uppgifter sparas.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Det framgår inte hur länge ni sparar det ni behöver för att {$purpose}.}}
row {{En rad om lagringstid säger inte hur länge uppgifterna sparas.}}
* {{Det framgår inte hur länge uppgifterna sparas.}}`,
    fix: 'Ange en tid, eller vad som avgör tiden, för varje ändamål.',
  },
  'retention-understandable': {
    problem: 'Den som lyssnar kan inte räkna ut hur länge uppgifterna sparas.',
    fix: 'Skriv en bestämd tid, eller den händelse då uppgifterna tas bort.',
  },
  'retention-limited': {
    problem: 'Uppgifterna sparas utan någon verklig gräns.',
    fix: 'Sätt en gräns för hur länge uppgifterna sparas.',
  },
  'retention-period-valid': {
    problem: 'Lagringstiden går inte att läsa.',
    fix: 'Skriv lagringstiden som till exempel P12M för tolv månader.',
  },
  'retention-start-known': {
    problem: 'Det är oklart från vilken dag lagringstiden räknas.',
    fix: 'Ange att tiden räknas från kundförhållandets slut, eller beskriv den händelse som den räknas från.',
  },
  'bookkeeping-retention': {
    problem: 'Uppgifter i bokföringen ska normalt sparas i sju år, och ingen rad om lagringstid säger det.',
    fix: 'Lägg till ett ändamål för bokföringen, med lagen som grund och sju års lagringstid.',
  },
}
