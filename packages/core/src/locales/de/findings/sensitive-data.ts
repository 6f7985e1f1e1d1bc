// Special categories, offences, the national number.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'Es ist nicht angegeben, ob sensible Daten verwendet werden.',
    fix: 'Geben Sie an, dass es keine gibt, oder führen Sie sie auf.',
  },
  'special-condition-stated': {
    problem: 'Es ist nicht angegeben, unter welcher Bedingung sensible Daten verwendet werden dürfen.',
    fix: 'Wählen Sie für jede Kategorie eine der Bedingungen a bis j aus Artikel 9 Absatz 2.',
  },
  'special-also-has-basis': {
    problem: 'Sensible Daten werden verwendet, gehören aber zu keinem Zweck mit Rechtsgrundlage.',
    fix: 'Geben Sie den Zweck an, für den sie verwendet werden, und seine Rechtsgrundlage.',
  },
  'protection-described': {
    problem:
      'Es ist nicht angegeben, wie sensible Daten oder Daten über Kinder oder Straftaten geschützt sind, die Frage lässt sich also nicht beantworten.',
    fix: 'Geben Sie die Schutzmaßnahmen als kurze Sätze zum Vorlesen an.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Daten über „{$category}“ werden nach einem Gesetz oder einer Kollektivvereinbarung verwendet, die nicht genannt ist.}}
h {{Daten über „{$category}“ werden nach einem Gesetz oder einem Vertrag mit einem Angehörigen eines Gesundheitsberufs verwendet, der nicht genannt ist.}}
* {{Daten über „{$category}“ werden nach einem Gesetz verwendet, das nicht genannt ist.}}`,
    fix: 'Nennen Sie das Gesetz oder die Vereinbarung.',
  },
  'explicit-consent-withdrawable': {
    problem:
      'Die Einwilligung für Daten über „{$category}“ kann nicht widerrufen werden, weil kein Kontakt erreichbar ist.',
    fix: 'Nennen Sie einen Kontakt, der den Widerruf der Einwilligung entgegennimmt.',
  },
  'criminal-data-stated': {
    problem: 'Es ist nicht angegeben, ob Daten über Straftaten verwendet werden.',
    fix: 'Geben Sie an, dass es keine gibt, oder was ihre Verwendung erlaubt.',
  },
  'criminal-data-authority': {
    problem: 'Daten über Straftaten werden verwendet, aber es ist nicht angegeben, was das erlaubt.',
    fix: 'Nennen Sie das Gesetz oder die Behörde, die es erlaubt, oder verwenden Sie die Daten nicht mehr.',
  },
  'hidden-special-category': {
    problem: 'Der Text „{$text}“ verrät womöglich sensible Daten, obwohl keine angegeben sind.',
    fix: 'Lassen Sie das von einem Menschen beurteilen, und geben Sie die Daten gegebenenfalls als sensibel an.',
  },
  'national-id-justified': {
    problem: 'Persönliche Identifikationsnummern werden verwendet, aber es ist kein Grund angegeben.',
    fix: 'Geben Sie den Grund an: Einwilligung, klare Rechtfertigung durch den Zweck, Bedeutung einer sicheren Identifizierung oder ein anderer gewichtiger Grund.',
  },
}
