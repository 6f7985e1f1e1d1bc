// Arkaluonteiset tiedot, rikokset, henkilötunnus.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'Profiilista ei ilmene, käytetäänkö arkaluonteisia tietoja.',
    fix: 'Ilmoittakaa, ettei niitä ole, tai luetelkaa ne.',
  },
  'special-condition-stated': {
    problem: 'Profiilista ei ilmene, millä edellytyksellä arkaluonteisia tietoja saa käyttää.',
    fix: 'Valitkaa jokaiselle ryhmälle jokin 9 artiklan 2 kohdan edellytyksistä a–j.',
  },
  'special-also-has-basis': {
    problem:
      'Arkaluonteisia tietoja käytetään, mutta ne eivät kuulu mihinkään tarkoitukseen, jolla on käsittelyperuste.',
    fix: 'Ilmoittakaa, mihin tarkoitukseen niitä käytetään, ja sen käsittelyperuste.',
  },
  'protection-described': {
    problem:
      'Profiilista ei ilmene, miten arkaluonteiset tiedot tai lapsia tai rikoksia koskevat tiedot suojataan, joten kysymykseen ei voi vastata.',
    fix: 'Luetelkaa suojatoimet lyhyinä lauseina, jotka voi lukea ääneen.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Tietoja ryhmästä ”{$category}” käytetään lain tai työehtosopimuksen nojalla, jota ei ole nimetty.}}
h {{Tietoja ryhmästä ”{$category}” käytetään lain tai terveydenhuollon ammattilaisen kanssa tehdyn sopimuksen nojalla, jota ei ole nimetty.}}
* {{Tietoja ryhmästä ”{$category}” käytetään lain nojalla, jota ei ole nimetty.}}`,
    fix: 'Nimetkää laki tai sopimus.',
  },
  'explicit-consent-withdrawable': {
    problem: 'Suostumusta tietoihin ryhmästä ”{$category}” ei voi perua, koska yhteystahoa ei tavoita.',
    fix: 'Nimetkää yhteystaho, joka ottaa peruutuksen vastaan.',
  },
  'criminal-data-stated': {
    problem: 'Profiilista ei ilmene, käytetäänkö rikoksia koskevia tietoja.',
    fix: 'Ilmoittakaa, ettei niitä ole, tai mikä niiden käytön sallii.',
  },
  'criminal-data-authority': {
    problem: 'Rikoksia koskevia tietoja käytetään, mutta ei ilmene, mikä sen sallii.',
    fix: 'Nimetkää laki tai viranomainen, joka sen sallii, tai lopettakaa tietojen käyttö.',
  },
  'hidden-special-category': {
    problem: 'Teksti ”{$text}” voi paljastaa arkaluonteisia tietoja, vaikka niitä ei ole ilmoitettu.',
    fix: 'Antakaa ihmisen arvioida se ja ilmoittakaa tiedot arkaluonteisiksi, jos ne ovat sitä.',
  },
  'national-id-justified': {
    problem: 'Henkilötunnuksia käytetään, mutta syytä ei ole ilmoitettu.',
    fix: 'Ilmoittakaa syy: suostumus, tarkoituksen selvä vaatimus, varman tunnistamisen tärkeys tai muu painava syy.',
  },
}
