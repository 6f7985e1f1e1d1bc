// Decisions made without a person.
import type { FindingWords } from '../../finding-words.js'

export const automatedDecisionFindings: Readonly<Record<string, FindingWords>> = {
  'automated-decisions-stated': {
    problem:
      'Es ist nicht angegeben, ob es automatisierte Entscheidungen gibt, die allein ein Computer trifft.',
    fix: 'Geben Sie an, dass es keine gibt, oder beschreiben Sie die Entscheidungen.',
  },
  'automated-decision-explained': {
    problem: 'Die automatisierte Entscheidung ist nicht erklärt.',
    fix: 'Geben Sie an, worüber entschieden wird, worauf es beruht und was es für die betroffene Person bedeutet.',
  },
  'human-review-reachable': {
    problem:
      'Wer möchte, dass ein Mensch die automatisierte Entscheidung prüft, hat niemanden, an den er sich wenden kann.',
    fix: 'Geben Sie beim Kontakt eine Telefonnummer oder eine E-Mail-Adresse an.',
  },
  'automated-decision-basis': {
    problem:
      'Eine automatisierte Entscheidung braucht einen Vertrag, ein Gesetz oder eine ausdrückliche Einwilligung als Grundlage, und es ist keine angegeben.',
    fix: 'Wählen Sie, worauf die Entscheidung beruht.',
  },
  'automated-decision-special-data': {
    problem: 'Sensible Daten dürfen in einer automatisierten Entscheidung kaum je verwendet werden.',
    fix: 'Halten Sie sie aus der Entscheidung heraus und geben Sie das an, oder stützen Sie sich auf eine ausdrückliche Einwilligung oder ein erhebliches öffentliches Interesse.',
  },
}
