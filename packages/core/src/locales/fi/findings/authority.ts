// Valvontaviranomainen.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'Profiilista ei ilmene, mille valvontaviranomaiselle asiakas voi valittaa.',
    fix: 'Ilmoittakaa viranomaisen nimi ja verkko-osoite.',
  },
  'authority-of-the-right-country': {
    problem: 'Profiilista ei ilmene, että viranomainen on teidän omassa tai asiakkaan maassa.',
    fix: 'Käyttäkää asiakkaan maan viranomaista tai kertokaa, minkä maan viranomainen nimetty on.',
  },
  'authority-near-the-person': {
    problem: 'Asiakkaan on helpompi valittaa oman maansa viranomaiselle.',
    fix: 'Harkitkaa sen maan viranomaista, johon soitatte.',
  },
  'authority-name-current': {
    problem: 'Nimi ”{$name}” ei ole enää käytössä.',
    fix: 'Kirjoittakaa sen sijaan ”{$current}”.',
  },
  'german-land-stated': {
    problem: 'Useimpia yrityksiä valvoo Saksassa osavaltion viranomainen, mutta sellaista ei ole ilmoitettu.',
    fix: 'Ilmoittakaa osavaltio tai vahvistakaa, että kyse on tele- tai postipalvelusta.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet on kahden viranomaisen nimi: toinen on Norjassa, toinen Tanskassa.',
    fix: 'Kirjoittakaa, tarkoitatteko Norjan vai Tanskan viranomaista.',
  },
  'authority-contact-verified': {
    problem: 'Profiilista ei ilmene, että viranomaisen tiedot on tarkistettu viimeisen vuoden aikana.',
    fix: 'Tarkistakaa ne uudelleen ja merkitkää päivä tai päivittäkää ohjelma.',
  },
}
