// Ändamål.
import type { FindingWords } from '../../finding-words.js'

export const purposeFindings: Readonly<Record<string, FindingWords>> = {
  'purpose-stated': {
    problem: 'Det framgår inte vad uppgifterna används till.',
    fix: 'Lägg till minst ett ändamål.',
  },
  'legal-basis-stated': {
    problem: 'Ändamålet ”{$purpose}” har ingen rättslig grund.',
    fix: 'Välj en rättslig grund för varje ändamål.',
  },
  'purpose-specific': {
    problem: 'Ändamålet ”{$purpose}” är för vagt för att sägas högt.',
    fix: 'Skriv vad uppgifterna faktiskt används till.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Ändamålet ”{$name}” använder inga uppgifter.}}
* {{Inget ändamål använder uppgiften ”{$name}”.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{Räkna upp uppgifterna som ändamålet använder, eller ta bort ändamålet.}}
* {{Lägg till uppgiften hos det ändamål som använder den, eller ta bort den.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{Ett nytt ändamål är planerat, och det framgår inte från vilken dag.}}
* {{Ett nytt ändamål är planerat, och det framgår inte hur människor får veta det.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{Ange vilken dag den nya användningen börjar.}}
* {{Ange hur människor får veta det innan den nya användningen börjar.}}`,
  },
}
