// Purposes.
import type { FindingWords } from '../../finding-words.js'

export const purposeFindings: Readonly<Record<string, FindingWords>> = {
  'purpose-stated': {
    problem: 'Es ist nicht angegeben, wofür die Daten verwendet werden.',
    fix: 'Fügen Sie mindestens einen Zweck hinzu.',
  },
  'legal-basis-stated': {
    problem: 'Der Zweck „{$purpose}“ hat keine Rechtsgrundlage.',
    fix: 'Wählen Sie für jeden Zweck eine Rechtsgrundlage.',
  },
  'purpose-specific': {
    problem: 'Der Zweck „{$purpose}“ ist so vage, dass man nicht erfährt, wofür die Daten verwendet werden.',
    fix: 'Sagen Sie genau, wofür die Daten verwendet werden.',
  },
  'data-linked-to-purposes': {
    problem: `.input {$scope :string}
.match $scope
purpose {{Für den Zweck „{$name}“ sind keine Daten angegeben.}}
* {{Die Angabe „{$name}“ gehört zu keinem Zweck.}}`,
    fix: `.input {$scope :string}
.match $scope
purpose {{Geben Sie die Daten an, die der Zweck braucht, oder entfernen Sie den Zweck.}}
* {{Ordnen Sie die Angabe dem Zweck zu, der sie braucht, oder entfernen Sie sie.}}`,
  },
  'new-purpose-announced': {
    problem: `.input {$scope :string}
.match $scope
from {{Ein neuer Zweck ist geplant, aber es ist nicht angegeben, ab welchem Tag.}}
* {{Ein neuer Zweck ist geplant, aber es ist nicht angegeben, wie die Betroffenen informiert werden.}}`,
    fix: `.input {$scope :string}
.match $scope
from {{Geben Sie den Tag an, ab dem die Daten für den neuen Zweck verwendet werden.}}
* {{Geben Sie an, wie die Betroffenen informiert werden, bevor die Daten für den neuen Zweck verwendet werden.}}`,
  },
}
