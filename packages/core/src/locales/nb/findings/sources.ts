// Kilder.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{For en av opplysningene er ingen kilde oppgitt.}}
* {{Det går ikke fram hvor opplysningene kommer fra.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Legg til opplysningen ved kilden den kom fra; det kunden selv oppgir i samtalen, trenger ingen kilde.}}
* {{Oppgi hver kilde og hvilke opplysninger som kom fra den.}}`,
  },
  'source-named': {
    problem: 'Kilden til opplysningene har ikke noe navn, og et ord som «en partner» er ikke noe svar.',
    fix: 'Skriv navnet på kilden, eller en generell beskrivelse hvis ingen enkelt kilde kan oppgis.',
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{Et offentlig register er oppgitt som ikke allment tilgjengelig.}}
* {{Det går ikke fram om kilden er allment tilgjengelig.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Kontroller at tilgangen til registeret virkelig er begrenset.}}
* {{Oppgi om kilden er åpen for hvem som helst eller ikke.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{De som opplysningene fra kilden gjelder, ble informert mer enn en måned senere.}}
over {{Opplysningene kom for mer enn en måned siden, men det går ikke fram at de berørte ble informert innen en måned.}}
* {{Det er ikke mulig å se om de berørte informeres innen en måned, siden kilden mangler en nøyaktig dato.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Rett datoen hvis den er feil, og informer heretter innen en måned.}}
over {{Oppgi når de berørte ble informert, eller informer dem med en gang.}}
* {{Oppgi hvilken dato opplysningene kom.}}`,
  },
  'list-data-described': {
    problem: 'Det går ikke fram hva slags opplysninger som kom fra kilden.',
    fix: 'Nevn hva slags opplysninger som kom fra kilden.',
  },
  'information-exception-plausible': {
    problem:
      'Profilen viser til et unntak fra informasjonsplikten, og det er vanskelig å begrunne når dere likevel snakker med kunden.',
    fix: 'Gi informasjonen, eller oppgi loven som unntaket bygger på.',
  },
}
