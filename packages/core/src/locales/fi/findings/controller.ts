// Rekisterinpitäjä ja soittaja.
import type { FindingWords } from '../../finding-words.js'

export const controllerFindings: Readonly<Record<string, FindingWords>> = {
  'controller-named': {
    problem: 'Rekisterinpitäjää ei ole nimetty.',
    fix: 'Ilmoittakaa rekisterinpitäjän täydellinen virallinen nimi.',
  },
  'controller-reachable': {
    problem: 'Rekisterinpitäjällä ei ole puhelinnumeroa, sähköpostiosoitetta eikä postiosoitetta.',
    fix: 'Lisätkää ainakin yksi tapa ottaa yhteyttä rekisterinpitäjään, mieluiten kaksi.',
  },
  'registration-number-stated': {
    problem: 'Rekisterinpitäjän yritystunnus puuttuu, ja se on ilmoitettava, kun jotain myydään puhelimessa.',
    fix: 'Lisätkää rekisterinpitäjän yritystunnus.',
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{Profiilin mukaan edustajaa EU:ssa ei tarvita, mutta syytä ei kerrota.}}
* {{Rekisterinpitäjä on ETA:n ulkopuolella ja tarvitsee EU:hun edustajan, ellei jokin poikkeus koske sitä.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{Kertokaa, miksi edustajaa ei tarvita, tai nimetkää edustaja.}}
* {{Nimetkää edustaja tai kertokaa, miksi sellaista ei tarvita.}}`,
  },
  'joint-arrangement-described': {
    problem: 'Profiilista ei ilmene, miten yhteisrekisterinpitäjät ovat jakaneet vastuunsa.',
    fix: 'Kertokaa yhdellä lauseella, kuka vastaa mistäkin.',
  },
  'processor-agreement-signed': {
    problem:
      'Puhelinpalveluyritys on henkilötietojen käsittelijä, mutta käsittelysopimuksesta ei ole tietoa.',
    fix: 'Tehkää käsittelysopimus ja ilmoittakaa profiilissa, että se on voimassa.',
  },
  'separate-controller-notice': {
    problem:
      'Soittava yritys on itse rekisterinpitäjä, mutta sen omaa tietosuojaselostetta ei ole ilmoitettu.',
    fix: 'Lisätkää yrityksen oman tietosuojaselosteen verkko-osoite tai korjatkaa yrityksen rooli.',
  },
  'caller-listed-as-recipient': {
    problem: 'Puhelinpalveluyritys saa tiedot, mutta se ei ole vastaanottajien joukossa.',
    fix: 'Lisätkää se vastaanottajiin samalla nimellä kuin muualla profiilissa.',
  },
}
