// Formål.
import type { FindingWords } from '../../finding-words.js'

export const purposeFindings: Readonly<Record<string, FindingWords>> = {
  'purpose-stated': {
    problem: 'Det fremgår ikke hvad oplysningerne bliver brugt til.',
    fix: 'Tilføj mindst ét formål.',
  },
  'legal-basis-stated': {
    problem: 'Formålet ”{$purpose}” har intet retsgrundlag.',
    fix: 'Vælg et retsgrundlag for hvert formål.',
  },
  'purpose-specific': {
    problem:
      'Formålet ”{$purpose}” er så vagt at den der lytter, ikke får at vide hvad oplysningerne bruges til.',
    fix: 'Skriv konkret hvad oplysningerne bliver brugt til.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Der er ikke angivet nogen oplysninger for formålet ”{$name}”.}}
* {{Oplysningen ”{$name}” hører ikke til noget formål.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{Nævn de oplysninger der er nødvendige for formålet, eller fjern formålet.}}
* {{Tilføj oplysningen ved det formål den er nødvendig for, eller fjern den.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{Et nyt formål er planlagt, men det fremgår ikke fra hvilken dag.}}
* {{Et nyt formål er planlagt, men det fremgår ikke hvordan de berørte får besked.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{Angiv hvilken dag oplysningerne begynder at blive brugt til det nye formål.}}
* {{Angiv hvordan de berørte får besked før oplysningerne bliver brugt til det nye formål.}}`,
  },
}
