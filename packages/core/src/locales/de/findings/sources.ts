// Sources.
import type { FindingWords } from '../../finding-words.js'

export const sourceFindings: Readonly<Record<string, FindingWords>> = {
  'source-stated': {
    problem: `.input {$scope :string}
.match $scope
entry {{Für eine Angabe ist keine Quelle genannt.}}
* {{Es ist nicht angegeben, woher die Daten stammen.}}`,
    fix: `.input {$scope :string}
.match $scope
entry {{Ordnen Sie die Angabe ihrer Quelle zu; was Kunden im Gespräch selbst angeben, braucht keine Quelle.}}
* {{Nennen Sie jede Quelle und welche Daten daraus stammen.}}`,
  },
  'source-named': {
    problem: 'Die Quelle der Daten hat keinen Namen, und ein Wort wie „ein Partner“ ist keine Antwort.',
    fix: 'Tragen Sie den Namen der Quelle ein, oder eine allgemeine Beschreibung, wenn sich keine einzelne nennen lässt.',
  },
  'source-openness-stated': {
    problem: `.input {$scope :string}
.match $scope
register {{Ein öffentliches Register ist als nicht öffentlich zugänglich angegeben.}}
* {{Es ist nicht angegeben, ob die Quelle öffentlich zugänglich ist.}}`,
    fix: `.input {$scope :string}
.match $scope
register {{Prüfen Sie, ob der Zugang zum Register wirklich beschränkt ist.}}
* {{Geben Sie an, ob die Quelle für alle zugänglich ist oder nicht.}}`,
  },
  'source-dated': {
    problem: `.input {$scope :string}
.match $scope
late {{Die Menschen, deren Daten aus dieser Quelle stammen, wurden erst nach mehr als einem Monat informiert.}}
over {{Die Daten kamen vor mehr als einem Monat, aber es ist nicht angegeben, dass innerhalb eines Monats informiert wurde.}}
* {{Es ist nicht erkennbar, ob innerhalb eines Monats informiert wird, weil die Quelle kein genaues Datum hat.}}`,
    fix: `.input {$scope :string}
.match $scope
late {{Berichtigen Sie das Datum, wenn es falsch ist, und informieren Sie künftig innerhalb eines Monats.}}
over {{Geben Sie an, wann informiert wurde, oder informieren Sie sofort.}}
* {{Tragen Sie das Datum ein, an dem die Daten kamen.}}`,
  },
  'list-data-described': {
    problem: 'Es ist nicht angegeben, welche Kategorien von Daten aus der Quelle stammen.',
    fix: 'Führen Sie die Kategorien der Daten aus dieser Quelle auf.',
  },
  'information-exception-plausible': {
    problem:
      'Das Profil beruft sich auf eine Ausnahme von der Informationspflicht, die schwer zu begründen ist, wenn man ohnehin mit der Person spricht.',
    fix: 'Geben Sie die Information, oder nennen Sie das Gesetz, auf dem die Ausnahme beruht.',
  },
}
