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
    problem:
      'Ändamålet ”{$purpose}” är så vagt att den som lyssnar inte får veta vad uppgifterna används till.',
    fix: 'Skriv konkret vad uppgifterna används till.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Inga uppgifter är angivna för ändamålet ”{$name}”.}}
* {{Uppgiften ”{$name}” hör inte till något ändamål.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{Räkna upp de uppgifter som behövs för ändamålet, eller ta bort ändamålet.}}
* {{Lägg till uppgiften vid det ändamål som den behövs för, eller ta bort den.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{Ett nytt ändamål är planerat, men det framgår inte från vilken dag.}}
* {{Ett nytt ändamål är planerat, men det framgår inte hur de berörda informeras.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{Ange vilken dag uppgifterna börjar användas för det nya ändamålet.}}
* {{Ange hur de berörda informeras innan uppgifterna börjar användas för det nya ändamålet.}}`,
  },
}
