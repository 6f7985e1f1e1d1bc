// Avgjørelser som et dataprogram tar alene.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem: 'Det går ikke fram om det tas automatiserte avgjørelser, som et dataprogram tar på egen hånd.',
    fix: 'Oppgi at det ikke skjer, eller beskriv avgjørelsene.',
  },
  'automated-decision-explained': {
    problem: 'Den automatiserte avgjørelsen er ikke forklart.',
    fix: 'Fyll inn hva som avgjøres, hva det bygger på, og hva det betyr for kunden.',
  },
  'human-review-reachable': {
    problem: 'Den som vil at et menneske skal vurdere den automatiserte avgjørelsen, kan ikke nå noen.',
    fix: 'Oppgi et telefonnummer eller en e-postadresse til kontakten.',
  },
  'automated-decision-basis': {
    problem:
      'En automatisert avgjørelse krever grunnlag i avtale, lov eller uttrykkelig samtykke, og ingen av delene er oppgitt.',
    fix: 'Velg hva avgjørelsen bygger på.',
  },
  'automated-decision-special-data': {
    problem: 'Sensitive opplysninger kan nesten aldri ligge til grunn for automatiserte avgjørelser.',
    fix: 'Hold dem utenfor avgjørelsen og oppgi det, eller bygg på uttrykkelig samtykke eller en viktig allmenn interesse.',
  },
}
