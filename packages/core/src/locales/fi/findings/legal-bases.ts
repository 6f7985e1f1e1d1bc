// Käsittelyperusteet.
import type { FindingWords } from '../../finding-words.js'

export const legalBasisFindings: Readonly<Record<string, FindingWords>> = {
  'legitimate-interest-stated': {
    problem:
      'Oikeutettua etua ei ole ilmoitettu tarkoitukselle ”{$purpose}”, eikä käsittelyperuste pidä ilman sitä.',
    fix: 'Ilmoittakaa, mikä etu on ja kenen se on.',
  },
  'balancing-summarised': {
    problem: 'Tasapainotestistä ei ole tiivistelmää tarkoitukselle ”{$purpose}”.',
    fix: 'Kirjoittakaa lyhyt ääneen luettava perustelu, miksi etu painaa enemmän kuin asiakkaan etu.',
  },
  'public-authority-basis': {
    problem: 'Viranomainen ei voi vedota oikeutettuun etuun, kun se hoitaa tehtäviään.',
    fix: 'Käyttäkää perusteena yleistä etua koskevaa tehtävää ja nimetkää laki, tai tarkistakaa, ettei tarkoitus kuulu viranomaisen tehtäviin.',
  },
  'consent-withdrawable': {
    problem:
      'Suostumusta tarkoitukseen ”{$purpose}” ei voi perua: yhteystiedoissa ei ole puhelinnumeroa, sähköpostiosoitetta, verkkosivua eikä postiosoitetta.',
    fix: 'Lisätkää tapa perua suostumus yhtä helposti kuin se annettiin.',
  },
  'consent-evidenced': {
    problem: `.input {$scope :string}
.match $scope
when {{Ei voida osoittaa, milloin suostumus annettiin.}}
* {{Ei voida osoittaa, miten suostumus annettiin.}}`,
    fix: `.input {$scope :string}
.match $scope
when {{Ilmoittakaa, milloin suostumus annettiin.}}
* {{Ilmoittakaa, miten suostumus annettiin.}}`,
  },
  'consent-proof-kept-de': {
    problem:
      'Saksassa todiste suostumuksesta mainospuheluihin on säilytettävä viisi vuotta, mutta profiilissa aika on lyhyempi tai puuttuu.',
    fix: 'Säilyttäkää todiste vähintään viisi vuotta suostumuksesta ja jokaisesta käyttökerrasta ja ilmoittakaa se aika.',
  },
  'marketing-not-contract': {
    problem: 'Suoramarkkinoinnin perusteena on sopimus, mutta sitä ei tarvita sopimuksen täyttämiseen.',
    fix: 'Käyttäkää suoramarkkinoinnin perusteena suostumusta tai oikeutettua etua.',
  },
  'vital-interests-plausible': {
    problem:
      'Elintärkeissä eduissa on kyse hengestä ja terveydestä, eivätkä ne riitä myynnin tai suoramarkkinoinnin perusteeksi.',
    fix: 'Valitkaa toinen käsittelyperuste.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{Tarkoituksessa ”{$purpose}” viitataan lakiin yleensä, ei mihinkään tiettyyn lakiin.}}
* {{Profiilista ei ilmene, mihin lakiin tarkoitus ”{$purpose}” perustuu.}}`,
    fix: 'Nimetkää laki tai asetus ja mahdollisuuksien mukaan pykälä.',
  },
  'sales-call-consent': {
    problem: 'Asiakkaiden asuinmaassa myyntipuhelu kuluttajalle vaatii ennalta annetun suostumuksen.',
    fix: 'Soittakaa vain suostumuksensa antaneille tai keskeyttäkää kampanja; Tanskassa voi päteä yksi neljästä poikkeuksesta, joka on silloin ilmoitettava.',
  },
  'steps-before-acceptance': {
    problem:
      'Käsittelyperusteena on sopimuksen täyttäminen, mutta puhelun aikana uutta sopimusta ei vielä ole.',
    fix: 'Valitkaa toimet asiakkaan pyynnöstä ennen sopimusta, ellette tarkoita vanhempaa sopimusta asiakkaan kanssa.',
  },
}
