// Afgørelser som et computerprogram træffer alene.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem:
      'Det fremgår ikke om der er automatiske afgørelser, altså afgørelser som et computerprogram træffer alene.',
    fix: 'Angiv at der ikke er nogen, eller beskriv afgørelserne.',
  },
  'automated-decision-explained': {
    problem: 'Den automatiske afgørelse er ikke forklaret.',
    fix: 'Udfyld hvad der bliver afgjort, hvad det bygger på, og hvad det betyder for kunden.',
  },
  'human-review-reachable': {
    problem:
      'Den der vil have et menneske til at vurdere den automatiske afgørelse, kan ikke få fat i nogen.',
    fix: 'Angiv et telefonnummer eller en mailadresse til kontakten.',
  },
  'automated-decision-basis': {
    problem:
      'En automatisk afgørelse kræver hjemmel i en aftale, en lov eller et udtrykkeligt samtykke, og der er ikke angivet nogen.',
    fix: 'Vælg hvad afgørelsen bygger på.',
  },
  'automated-decision-special-data': {
    problem: 'Følsomme oplysninger må næsten aldrig ligge til grund for automatiske afgørelser.',
    fix: 'Hold dem ude af afgørelsen og angiv det, eller støt dem på et udtrykkeligt samtykke eller en vigtig samfundsinteresse.',
  },
}
