// Päätökset, jotka pelkkä ohjelma tekee.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem: 'Profiilista ei ilmene, tehdäänkö automaattisia päätöksiä, joista päättää pelkkä tietokone.',
    fix: 'Ilmoittakaa, ettei niitä tehdä, tai kuvatkaa päätökset.',
  },
  'automated-decision-explained': {
    problem: 'Automaattista päätöstä ei ole selitetty.',
    fix: 'Kertokaa, mistä päätetään, mihin se perustuu ja mitä se merkitsee asiakkaalle.',
  },
  'human-review-reachable': {
    problem: 'Se, joka haluaa ihmisen arvioivan automaattisen päätöksen, ei tavoita ketään.',
    fix: 'Lisätkää yhteyshenkilölle puhelinnumero tai sähköpostiosoite.',
  },
  'automated-decision-basis': {
    problem:
      'Automaattinen päätös tarvitsee tuekseen sopimuksen, lain tai nimenomaisen suostumuksen, eikä mitään niistä ole ilmoitettu.',
    fix: 'Valitkaa, mihin päätös perustuu.',
  },
  'automated-decision-special-data': {
    problem: 'Arkaluonteisia tietoja saa tuskin koskaan käyttää automaattiseen päätökseen.',
    fix: 'Pitäkää ne poissa päätöksestä ja ilmoittakaa se, tai perustakaa käyttö nimenomaiseen suostumukseen tai tärkeään yleiseen etuun.',
  },
}
