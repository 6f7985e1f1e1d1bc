// Itse sanat.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'Ostossa ääneen luettavaan menee {$seconds} sekuntia, mikä on liian pitkä kuunneltavaksi (kieli: {$locale}).',
    fix: 'Siirtäkää lauseita kirjallisiin tietoihin.',
  },
  'second-layer-delivered': {
    problem: 'Profiilista ei ilmene, miten asiakas saa loput tiedot puhelun jälkeen.',
    fix: 'Ilmoittakaa, että ne lähetetään tekstiviestillä, sähköpostilla tai postitse.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{Ohjelmassa ei ole sanoja kielellä {$locale}, joten sillä ei voi lukea mitään.}}
* {{Tekstiä ”{$clause}” ei ole kielellä {$locale}.}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Poistakaa kieli profiilista tai hankkikaa sen sanat ohjelmaan.}}
* {{Kääntäkää teksti.}}`,
  },
  'wording-keeps-values': {
    problem: 'Oma tekstinne kohdassa ”{$clause}” ei enää kerro arvoa ”{$name}”, jonka valmis lause kertoo.',
    fix: 'Palauttakaa arvo tai varmistakaa, että teksti sanoo saman asian.',
  },
  'wording-tells-all': {
    problem: 'Oman tekstinne tai järjestyksenne vuoksi mikään ei enää kerro sitä, mitä {$article} vaatii.',
    fix: 'Palauttakaa lause järjestykseen tai merkitkää artikla omalle lauseellenne.',
  },
  'values-filled': {
    problem: 'Oma tekstinne tarvitsee arvon ”{$name}”, mutta profiilissa sitä ei ole.',
    fix: 'Antakaa arvo profiilissa tai poistakaa se tekstistä.',
  },
  'sentences-plain': {
    problem: 'Tekstiä on vaikea seurata kuulemalla, koska se on pitkä tai epämääräinen.',
    fix: 'Lyhentäkää lausetta ja sanokaa selvästi, mikä pätee.',
  },
  'rights-not-overstated': {
    problem: 'Oma tekstinne lupaa liikaa, sillä tietoja ei aina voi poistaa tai siirtää.',
    fix: 'Sanokaa, että se koskee joitakin tapauksia.',
  },
  'notice-url-secure': {
    problem: 'Tietosuojaselosteen verkko-osoite ei ole suojattu.',
    fix: 'Antakaa osoite, joka alkaa https.',
  },
  'address-speakable': {
    problem: 'Osoite {$address} on vaikea sanoa puhelimessa.',
    fix: 'Käyttäkää lyhyttä osoitetta ilman erikoismerkkejä tai lähettäkää se kirjallisesti.',
  },
  'contact-details-valid': {
    problem: 'Yksi yhteystieto näyttää virheelliseltä.',
    fix: 'Korjatkaa puhelinnumero tai sähköpostiosoite.',
  },
  'consequence-stated': {
    problem: 'Profiilista ei ilmene, mitä tapahtuu, jos asiakas ei anna tietoa ”{$category}”.',
    fix: 'Kertokaa, mitä silloin ei voida tehdä.',
  },
  'data-requirement-stated': {
    problem: 'Profiilista ei ilmene, onko ”{$category}” pakollinen vai vapaaehtoinen.',
    fix: 'Ilmoittakaa, tarvitaanko sitä sopimukseen, vaatiiko laki sitä vai onko se vapaaehtoinen.',
  },
}
