// Beslut som fattas enbart av ett dataprogram.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem:
      'Det framgår inte om det förekommer automatiserade beslut, som ett dataprogram fattar på egen hand.',
    fix: 'Ange att det inte gör det, eller beskriv besluten.',
  },
  'automated-decision-explained': {
    problem: 'Det automatiserade beslutet är inte förklarat.',
    fix: 'Fyll i vad som beslutas, vad det bygger på och vad det betyder för kunden.',
  },
  'human-review-reachable': {
    problem: 'Den som vill att en människa prövar det automatiserade beslutet kan inte nå någon.',
    fix: 'Ange ett telefonnummer eller en e-postadress till kontakten.',
  },
  'automated-decision-basis': {
    problem:
      'Ett automatiserat beslut kräver stöd i avtal, lag eller uttryckligt samtycke, och inget är angivet.',
    fix: 'Välj vad beslutet stöder sig på.',
  },
  'automated-decision-special-data': {
    problem: 'Känsliga uppgifter får nästan aldrig ligga till grund för automatiserade beslut.',
    fix: 'Håll dem utanför beslutet och ange det, eller stöd dem på uttryckligt samtycke eller ett viktigt allmänt intresse.',
  },
}
