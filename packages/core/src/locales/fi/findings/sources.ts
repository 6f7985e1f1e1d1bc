// Lähteet.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{Yhdeltä tiedolta puuttuu lähde.}}
* {{Profiilista ei ilmene, mistä tiedot ovat peräisin.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Lisätkää tieto siihen lähteeseen, josta se on peräisin; se, mitä asiakas itse kertoo puhelussa, ei tarvitse lähdettä.}}
* {{Ilmoittakaa jokainen lähde ja mitkä tiedot siitä saatiin.}}`,
  },
  'source-named': {
    problem: 'Tietojen lähteellä ei ole nimeä, eikä ”kumppani” tai muu sellainen sana ole vastaus.',
    fix: 'Ilmoittakaa lähteen nimi tai yleinen kuvaus, jos yhtä lähdettä ei voi nimetä.',
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{Julkisen rekisterin on ilmoitettu olevan muilta suljettu.}}
* {{Profiilista ei ilmene, onko lähde kaikille avoin.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Tarkistakaa, onko pääsy rekisteriin todella rajoitettu.}}
* {{Ilmoittakaa, onko lähde kaikille avoin vai ei.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{Niille, joiden tiedot tulivat tästä lähteestä, kerrottiin siitä yli kuukauden kuluttua.}}
over {{Tiedot tulivat yli kuukausi sitten, mutta ei ilmene, että asiakkaille kerrottiin kuukauden kuluessa.}}
* {{Ei ilmene, kerrotaanko asiakkaille kuukauden kuluessa, koska lähteeltä puuttuu tarkka päivä.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Korjatkaa päivä, jos se on väärin, ja kertokaa asiakkaille jatkossa kuukauden kuluessa.}}
over {{Ilmoittakaa, milloin asiakkaille kerrottiin, tai kertokaa heille heti.}}
* {{Merkitkää päivä, jona tiedot tulivat.}}`,
  },
  'list-data-described': {
    problem: 'Profiilista ei ilmene, minkä ryhmien tietoja lähteestä saatiin.',
    fix: 'Luetelkaa tietoryhmät, jotka lähteestä saatiin.',
  },
  'information-exception-plausible': {
    problem:
      'Profiilissa vedotaan poikkeukseen tiedonantovelvollisuudesta, mikä on vaikea perustella, kun henkilön kanssa puhutaan joka tapauksessa.',
    fix: 'Antakaa tiedot tai nimetkää laki, johon poikkeus perustuu.',
  },
}
