// Hvor lenge opplysninger lagres.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Det går ikke fram hvor lenge opplysningene for formålet «{$purpose}» lagres.}}
row {{En av postene om lagringstid sier ikke hvor lenge opplysningene lagres.}}
* {{Det går ikke fram hvor lenge opplysningene lagres.}}`,
    fix: 'Oppgi en tid, eller hva som avgjør tiden, for hvert formål.',
  },
  'retention-understandable': {
    problem: 'Den som hører på, kan ikke regne ut hvor lenge opplysningene lagres.',
    fix: 'Skriv en bestemt tid, eller hvilken hendelse som gjør at opplysningene slettes.',
  },
  'retention-limited': {
    problem: 'Opplysningene lagres uten noen reell grense.',
    fix: 'Sett en grense for hvor lenge opplysningene lagres.',
  },
  'retention-period-valid': {
    problem: 'Lagringstiden kan ikke tolkes.',
    fix: 'Skriv lagringstiden på formen P12M for tolv måneder eller P7Y for sju år.',
  },
  'retention-start-known': {
    problem: 'Det er uklart fra hvilken dag lagringstiden regnes.',
    fix: 'Oppgi at tiden regnes fra kundeforholdet er slutt, eller beskriv hendelsen den regnes fra.',
  },
  'bookkeeping-retention': {
    problem:
      'Svensk regnskapsmateriale skal lagres i sju år etter kalenderåret da regnskapsåret tok slutt, og ingen lagringstid sier det.',
    fix: 'Legg til et formål for bokføringen, med rettslig forpliktelse som grunnlag og minst sju års lagringstid.',
  },
}
