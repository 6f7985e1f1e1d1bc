// Beslut som fattas enbart av ett dataprogram.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem: 'Det framgår inte om ett dataprogram fattar beslut på egen hand.',
    fix: 'Ange att det inte gör det, eller beskriv besluten.',
  },
  'automated-decision-explained': {
    problem: 'Beslutet som ett dataprogram fattar är inte förklarat.',
    fix: 'Fyll i vad som beslutas, vad det bygger på och vad det betyder för kunden.',
  },
  'human-review-reachable': {
    problem: 'Den som vill att en människa prövar beslutet kan inte nå någon.',
    fix: 'Ange ett telefonnummer eller en e-postadress till kontakten.',
  },
  'automated-decision-basis': {
    problem:
      'Ett beslut utan människa kräver ett avtal, en lag eller ett uttryckligt samtycke, och inget är angivet.',
    fix: 'Välj vad beslutet stöder sig på.',
  },
  'automated-decision-special-data': {
    problem: 'Känsliga uppgifter får nästan aldrig användas i beslut som ett dataprogram fattar ensamt.',
    fix: 'Håll dem utanför beslutet och ange det, eller ändra villkoret.',
  },
}
