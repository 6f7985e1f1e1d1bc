// Oikeudet, ja kuka niissä auttaa.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'Oikeuksiaan käyttävällä ei ole ketään, johon ottaa yhteyttä.',
    fix: 'Lisätkää pyyntöjä hoitavan puhelinnumero tai sähköpostiosoite.',
  },
  'rights-hours-stated': {
    problem: 'Oikeuksista vastaavalla on puhelinnumero mutta ei aukioloaikoja.',
    fix: 'Lisätkää aukioloajat ja aikavyöhyke.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Oma tekstinne oikeuksista ei kerro, että asiakas voi nähdä tietonsa.}}
rectification {{Oma tekstinne oikeuksista ei kerro, että asiakas voi saada tietonsa oikaistua.}}
erasure {{Oma tekstinne oikeuksista ei kerro, että asiakas voi pyytää tietojensa poistamista.}}
* {{Oma tekstinne oikeuksista ei kerro, että asiakas voi pyytää tietojensa käytön rajoittamista.}}`,
    fix: 'Lisätkää oikeus tekstiin.',
  },
  'portability-offered': {
    problem: 'Asiakkaalla on oikeus siirtää tietonsa järjestelmästä toiseen, mutta sitä ei kerrota.',
    fix: 'Pitäkää siirtämisestä kertova lause ostotekstissä tai lähettäkää kaikki tiedot sähköpostilla tai postitse.',
  },
  'objection-offered': {
    problem: 'Asiakkaalla on oikeus vastustaa tietojensa käyttöä, mutta sitä ei kerrota.',
    fix: 'Pitäkää vastustamisesta kertova lause ostotekstissä ja antakaa tarkoituksen kattaa myös osto.',
  },
  'response-time-lawful': {
    problem: 'Vastausaika on {$days} päivää, mutta vastaus on annettava kuukauden kuluessa.',
    fix: 'Laskekaa päivien määrä enintään 31:een tai 28:aan, joka sopii joka kuukauteen.',
  },
  'rights-channels-open': {
    problem: 'Oikeuksista vastaavan tavoittaa vain yhdellä tavalla, eikä puhelimitse.',
    fix: 'Ottakaa kysymyksiä vastaan myös puhelimitse.',
  },
  'rights-referral-easy': {
    problem: 'Asiakasta ei voi yhdistää yhteystaholle, eikä hän voi saada numeroa tekstiviestillä.',
    fix: 'Tehkää mahdolliseksi yhdistää puhelu tai lähettää tekstiviesti.',
  },
  'requests-free': {
    problem:
      'Profiilissa on maksu, mutta pyyntö on maksuton, ellei se ole ilmeisen perusteeton tai kohtuuton tai koske lisäkopioita.',
    fix: 'Poistakaa maksu tai vahvistakaa, että se koskee vain näitä tapauksia.',
  },
  'identity-check-proportionate': {
    problem: 'Henkilöllisyyden voi osoittaa vain henkilötodistuksen kopiolla.',
    fix: 'Tarjotkaa takaisinsoittoa tai sähköistä tunnistautumista ja pyytäkää enemmän vain, kun on perusteltu syy epäillä.',
  },
}
