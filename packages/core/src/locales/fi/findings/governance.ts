// Kuka vastauksista vastaa ja kuinka tuoreita ne ovat.
import type { FindingWords } from '../../finding-words.js'

export const governanceFindings: Readonly<Record<string, FindingWords>> = {
  'profile-in-force': {
    problem: 'Profiili ei ole tänä päivänä voimassa, joten tekstiä ei saa lukea ääneen.',
    fix: 'Julkaiskaa voimassa oleva versio tai korjatkaa voimassaoloaika.',
  },
  'profile-reviewed': {
    problem: 'Profiilista ei ilmene, että se on käyty läpi viimeisen vuoden aikana.',
    fix: 'Käykää profiili läpi ja merkitkää päivä.',
  },
  'profile-approved': {
    problem: 'Profiilista ei ilmene, kuka vastaukset on hyväksynyt.',
    fix: 'Ilmoittakaa hyväksyjän tehtävä, esimerkiksi lakiosasto.',
  },
  'receipts-kept': {
    problem: 'Jälkikäteen ei voi osoittaa, mitä puhelussa sanottiin.',
    fix: 'Säilyttäkää kuittaukset, joissa on versio, tunti, lauseet ja kanava, ja kertokaa, kuinka kauan.',
  },
  'rule-set-current': {
    problem: 'Säännöt, joihin profiilia verrataan, voivat olla vanhentuneet.',
    fix: 'Päivittäkää ohjelma.',
  },
}
