// Hvor længe oplysninger bliver gemt.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Det fremgår ikke hvor længe oplysningerne til formålet ”{$purpose}” bliver gemt.}}
row {{En af posterne om opbevaring siger ikke hvor længe oplysningerne bliver gemt.}}
* {{Det fremgår ikke hvor længe oplysningerne bliver gemt.}}`,
    fix: 'Angiv en tid, eller hvad der afgør tiden, for hvert formål.',
  },
  'retention-understandable': {
    problem: 'Den der lytter, kan ikke regne ud hvor længe oplysningerne bliver gemt.',
    fix: 'Skriv en bestemt tid, eller hvilken hændelse der gør at oplysningerne bliver slettet.',
  },
  'retention-limited': {
    problem: 'Oplysningerne bliver gemt uden nogen reel grænse.',
    fix: 'Sæt en grænse for hvor længe oplysningerne bliver gemt.',
  },
  'retention-period-valid': {
    problem: 'Opbevaringstiden kan ikke tolkes.',
    fix: 'Skriv opbevaringstiden i formen P12M for tolv måneder eller P7Y for syv år.',
  },
  'retention-start-known': {
    problem: 'Det er uklart fra hvilken dag opbevaringstiden regnes.',
    fix: 'Angiv at tiden regnes fra kundeforholdets ophør, eller beskriv den hændelse som den regnes fra.',
  },
  'bookkeeping-retention': {
    problem:
      'Regnskabsmateriale skal i Sverige gemmes i syv år efter det kalenderår hvor regnskabsåret sluttede, og ingen opbevaringstid siger det.',
    fix: 'Tilføj et formål for bogføringen, med retlig forpligtelse som grundlag og mindst syv års opbevaring.',
  },
}
