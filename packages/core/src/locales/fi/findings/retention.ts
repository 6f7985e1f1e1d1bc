// Kuinka kauan tietoja säilytetään.
import type { FindingWords } from '../../finding-words.js'

export const retentionFindings: Readonly<Record<string, FindingWords>> = {
  'retention-stated': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Profiilista ei ilmene, kuinka kauan tietoja säilytetään tarkoitukseen ”{$purpose}”.}}
row {{Yksi säilytysajan kohdista ei kerro, kuinka kauan tietoja säilytetään.}}
* {{Profiilista ei ilmene, kuinka kauan tietoja säilytetään.}}`,
    fix: 'Ilmoittakaa jokaiselle tarkoitukselle aika tai se, mikä sen ratkaisee.',
  },
  'retention-understandable': {
    problem: 'Kuulija ei voi päätellä, kuinka kauan tietoja säilytetään.',
    fix: 'Ilmoittakaa tietty aika tai tapahtuma, jonka jälkeen tiedot poistetaan.',
  },
  'retention-limited': {
    problem: 'Tietoja säilytetään ilman todellista rajaa.',
    fix: 'Asettakaa säilytykselle raja.',
  },
  'retention-period-valid': {
    problem: 'Säilytysaikaa ei voi lukea.',
    fix: 'Kirjoittakaa säilytysaika muodossa P12M, kaksitoista kuukautta, tai P7Y, seitsemän vuotta.',
  },
  'retention-start-known': {
    problem: 'On epäselvää, mistä päivästä säilytysaika lasketaan.',
    fix: 'Ilmoittakaa, että se lasketaan asiakassuhteen päättymisestä, tai kuvatkaa tapahtuma, josta se alkaa.',
  },
  'bookkeeping-retention': {
    problem:
      'Ruotsissa kirjanpitoaineisto on säilytettävä seitsemän vuotta sen kalenterivuoden jälkeen, jona tilikausi päättyi, mutta mikään säilytysaika ei kerro sitä.',
    fix: 'Lisätkää kirjanpidolle käyttötarkoitus, jonka peruste on lakisääteinen velvoite ja säilytysaika vähintään seitsemän vuotta.',
  },
}
