// Lasten tiedot.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'Profiilista ei ilmene, käytetäänkö lasten tietoja.',
    fix: 'Ilmoittakaa, ettei niitä käytetä, tai kuvatkaa, mitä käytetään ja miksi.',
  },
  'parental-authorisation': {
    problem: 'Ikärajaa nuoremmalta lapselta voidaan pyytää suostumus ilman huoltajan hyväksyntää.',
    fix: 'Kuvatkaa, miten huoltaja antaa hyväksyntänsä.',
  },
  'child-age-limit': {
    problem: 'Ikäraja poikkeaa maan omasta: {$country}, {$age} vuotta.',
    fix: 'Korjatkaa ikäraja tai poistakaa se, ellette ole valinnut korkeampaa tarkoituksella.',
  },
}
