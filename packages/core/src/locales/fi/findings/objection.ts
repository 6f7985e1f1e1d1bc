// Vastustaminen ja suoramarkkinointi.
import type { FindingWords } from '../../finding-words.js'

export const objectionFindings: Readonly<Record<string, FindingWords>> = {
  'objection-channel-stated': {
    problem: 'Tietoja käytetään suoramarkkinointiin, mutta profiilista ei ilmene, miten sen voi kieltää.',
    fix: 'Ilmoittakaa, miten kielto otetaan vastaan sekä puhelun aikana että sen jälkeen.',
  },
  'objection-separate': {
    problem: `.input {$scope :string}
.match $scope
mixed {{Oma tekstinne oikeuksista koskee myös oikeutta vastustaa, joka on sanottava erikseen.}}
* {{Oikeutta vastustaa ei sanota selvästi ja erikseen ensimmäisessä yhteydenotossa.}}`,
    fix: `.input {$scope :string}
.match $scope
mixed {{Poistakaa oikeus vastustaa siitä tekstistä ja jättäkää se omaksi lauseekseen.}}
* {{Pitäkää oikeus vastustaa omana lauseenaan ostotekstissä ja antakaa tarkoituksen kattaa myös osto.}}`,
  },
  'objection-remembered': {
    problem: 'Suoramarkkinoinnin kieltäneistä ei pidetä kieltolistaa.',
    fix: 'Pitäkää kieltolistaa ja ilmoittakaa profiilissa, että sellainen on.',
  },
  'objection-without-reason': {
    problem: 'Oma tekstinne kysyy, miksi henkilö kieltää markkinoinnin, eikä sitä saa kysyä.',
    fix: 'Poistakaa kysymys tekstistä.',
  },
  'do-not-call-checked-se': {
    problem: `.input {$scope :string}
.match $scope
old {{Soittolistaa on viimeksi verrattu NIX-rekisteriin yli kaksi kuukautta sitten.}}
* {{Profiilista ei ilmene, milloin soittolistaa on viimeksi verrattu NIX-rekisteriin.}}`,
    fix: 'Verratkaa soittolistaa NIX-rekisteriin ja merkitkää päivä.',
  },
  'do-not-call-checked-no': {
    problem: `.input {$scope :string}
.match $scope
old {{Soittolistaa ei ole tässä kuussa verrattu Norjan kieltorekisteriin Reservasjonsregisteret.}}
* {{Profiilista ei ilmene, milloin soittolistaa on viimeksi verrattu Norjan kieltorekisteriin Reservasjonsregisteret.}}`,
    fix: 'Verratkaa soittolistaa rekisteriin Reservasjonsregisteret ja merkitkää päivä.',
  },
  'follow-up-not-advertising': {
    problem:
      'Puhelun jälkeinen viesti näyttää mainokselta, mikä yleensä vaatii ennalta annetun suostumuksen.',
    fix: 'Pitäkää viesti tiedotteena, ilman tarjouksia ja hintoja.',
  },
  'automated-calling-consent': {
    problem: `.input {$scope :string}
.match $scope
voice {{Puheluissa puhuu tekoälyääni, mikä vaatii ennalta annetun suostumuksen.}}
* {{Puhelut soittaa kone, mikä vaatii ennalta annetun suostumuksen, ellei ihminen hoida puhumista.}}`,
    fix: `.input {$scope :string}
.match $scope
voice {{Soittakaa vain suostumuksensa antaneille tai antakaa ihmisten hoitaa puhuminen.}}
* {{Soittakaa vain suostumuksensa antaneille tai antakaa ihmisten hoitaa puhuminen; valitsin, joka yhdistää puhelun ihmiselle, ei ole tällainen kone.}}`,
  },
}
