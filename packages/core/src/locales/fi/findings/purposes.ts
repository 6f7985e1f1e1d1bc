// Käyttötarkoitukset.
import type { FindingWords } from '../../finding-words.js'

export const purposeFindings: Readonly<Record<string, FindingWords>> = {
  'purpose-stated': {
    problem: 'Profiilista ei ilmene, mihin tietoja käytetään.',
    fix: 'Lisätkää vähintään yksi käyttötarkoitus.',
  },
  'legal-basis-stated': {
    problem: 'Tarkoituksella ”{$purpose}” ei ole käsittelyperustetta.',
    fix: 'Valitkaa jokaiselle tarkoitukselle yksi käsittelyperuste.',
  },
  'purpose-specific': {
    problem:
      'Tarkoitus ”{$purpose}” on niin epämääräinen, ettei kuulija saa tietää, mihin tietoja käytetään.',
    fix: 'Sanokaa täsmällisesti, mihin tietoja käytetään.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Tarkoitukselle ”{$name}” ei ole merkitty mitään tietoja.}}
* {{Tieto ”{$name}” ei kuulu mihinkään tarkoitukseen.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{Merkitkää tiedot, joita tarkoitus vaatii, tai poistakaa tarkoitus.}}
* {{Lisätkää tieto siihen tarkoitukseen, joka sitä vaatii, tai poistakaa tieto.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{Suunnitteilla on uusi käyttötarkoitus, mutta alkamispäivä puuttuu.}}
* {{Suunnitteilla on uusi käyttötarkoitus, mutta ei ilmene, miten siitä kerrotaan asiakkaille.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{Ilmoittakaa päivä, josta alkaen tietoja käytetään uuteen tarkoitukseen.}}
* {{Ilmoittakaa, miten asiakkaille kerrotaan ennen kuin tietoja käytetään uuteen tarkoitukseen.}}`,
  },
}
