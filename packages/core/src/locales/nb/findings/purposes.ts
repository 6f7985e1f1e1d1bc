// Formål.
import type { FindingWords } from '../../finding-words.js'

export const purposeFindings: Readonly<Record<string, FindingWords>> = {
  'purpose-stated': {
    problem: 'Det går ikke fram hva opplysningene brukes til.',
    fix: 'Legg til minst ett formål.',
  },
  'legal-basis-stated': {
    problem: 'Formålet «{$purpose}» har ikke noe behandlingsgrunnlag.',
    fix: 'Velg et behandlingsgrunnlag for hvert formål.',
  },
  'purpose-specific': {
    problem:
      'Formålet «{$purpose}» er så vagt at den som hører på, ikke får vite hva opplysningene brukes til.',
    fix: 'Skriv konkret hva opplysningene brukes til.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Ingen opplysninger er oppgitt for formålet «{$name}».}}
* {{Opplysningen «{$name}» hører ikke til noe formål.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{Nevn opplysningene som trengs for formålet, eller fjern formålet.}}
* {{Legg til opplysningen ved formålet den trengs for, eller fjern den.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{Et nytt formål er planlagt, men det går ikke fram fra hvilken dag.}}
* {{Et nytt formål er planlagt, men det går ikke fram hvordan de berørte informeres.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{Oppgi hvilken dag opplysningene begynner å brukes til det nye formålet.}}
* {{Oppgi hvordan de berørte informeres før opplysningene begynner å brukes til det nye formålet.}}`,
  },
}
