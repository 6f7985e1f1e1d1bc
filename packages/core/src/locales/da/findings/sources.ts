// Kilder.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{For en af oplysningerne er der ikke angivet nogen kilde.}}
* {{Det fremgår ikke hvor oplysningerne kommer fra.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Tilføj oplysningen ved den kilde den kom fra; det kunden selv giver i samtalen, kræver ingen kilde.}}
* {{Angiv hver kilde, og hvilke oplysninger der kom fra den.}}`,
  },
  'source-named': {
    problem: 'Kilden til oplysningerne har intet navn, og et ord som ”en partner” er ikke et svar.',
    fix: 'Skriv kildens navn, eller en generel beskrivelse hvis en enkelt kilde ikke kan angives.',
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{Et offentligt register er ikke angivet som offentligt tilgængeligt.}}
* {{Det fremgår ikke om kilden er offentligt tilgængelig.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Kontrollér at adgangen til registret virkelig er begrænset.}}
* {{Angiv om kilden er åben for hvem som helst eller ej.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{De hvis oplysninger kom fra kilden, fik besked mere end en måned senere.}}
over {{Oplysningerne kom for mere end en måned siden, men det fremgår ikke at de berørte fik besked inden for en måned.}}
* {{Det kan ikke ses om de berørte får besked inden for en måned, fordi kilden mangler en præcis dato.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Ret datoen hvis den er forkert, og giv fremover besked inden for en måned.}}
over {{Angiv hvornår de berørte fik besked, eller giv dem besked med det samme.}}
* {{Angiv hvilken dato oplysningerne kom.}}`,
  },
  'list-data-described': {
    problem: 'Det fremgår ikke hvilke slags oplysninger der kom fra kilden.',
    fix: 'Nævn hvilke slags oplysninger der kom fra kilden.',
  },
  'information-exception-plausible': {
    problem:
      'Profilen påberåber sig en undtagelse fra oplysningspligten, og det er svært at begrunde når I alligevel taler med kunden.',
    fix: 'Giv informationen, eller angiv den lov som undtagelsen bygger på.',
  },
}
