// Recipients and transfers.
import type { FindingWords } from '../../finding-words.js'

export const recipientFindings: Readonly<Record<string, FindingWords>> = {
  'recipients-stated': {
    problem:
      'Es sind keine Empfänger angegeben, obwohl IT-Dienste, Zahlungsdienste und ein Callcenter meist Daten erhalten.',
    fix: 'Nennen Sie die Empfänger, oder geben Sie an, dass es keine gibt, wenn das stimmt.',
  },
  'recipients-named': {
    problem: 'Ein Empfänger ist nur als Kategorie angegeben.',
    fix: 'Nennen Sie den Empfänger, wenn möglich, beim Namen.',
  },
  'recipient-abroad-covered': {
    problem:
      'Jemand außerhalb des EWR erhält die Daten, aber es ist keine Übermittlung in dieses Land beschrieben.',
    fix: 'Fügen Sie die Übermittlung in dieses Land hinzu, und geben Sie an, was sie zulässig macht.',
  },
  'transfer-mechanism-stated': {
    problem: `.input {$scope :string}
.match $scope
abroad {{Daten werden in einem Land außerhalb des EWR gespeichert oder von dort abgerufen, aber es ist keine Übermittlung dorthin angegeben.}}
inside {{Es ist eine Übermittlung in ein Land innerhalb des EWR angegeben, wo keine Garantie nötig ist.}}
derogation {{Eine Übermittlung aus dem EWR beruht auf einer Ausnahme, aber es ist nicht angegeben, auf welcher.}}
* {{Es ist nicht angegeben, ob Daten den EWR verlassen.}}`,
    fix: `.input {$scope :string}
.match $scope
abroad {{Fügen Sie die Übermittlung hinzu, und geben Sie an, was sie zulässig macht; auch Zugriff von außerhalb des EWR ist eine Übermittlung.}}
inside {{Prüfen Sie das Land, und entfernen Sie die Übermittlung, wenn es stimmt.}}
derogation {{Geben Sie an, welche Ausnahme nach Artikel 49 gilt, oder verwenden Sie geeignete Garantien.}}
* {{Nennen Sie jedes Land und was die Übermittlung zulässig macht, oder geben Sie an, dass es keine gibt; auch Zugriff von außerhalb des EWR zählt.}}`,
  },
  'adequacy-decision-exists': {
    problem:
      'Daten gehen {$country}, aber dafür ist kein Angemessenheitsbeschluss der EU-Kommission bekannt.',
    fix: 'Verwenden Sie stattdessen geeignete Garantien, etwa die Standardvertragsklauseln der Kommission.',
  },
  'us-recipient-certified': {
    problem:
      'Der Angemessenheitsbeschluss für die USA gilt nur für Empfänger, die nach dem Data Privacy Framework zertifiziert sind.',
    fix: 'Bestätigen Sie, dass der Empfänger zertifiziert ist, oder verwenden Sie Standardvertragsklauseln.',
  },
  'adequacy-scope': {
    problem: 'Der Angemessenheitsbeschluss gilt nur für einen Teil der Organisationen in diesem Land.',
    fix: 'Prüfen Sie, ob er für den Empfänger gilt, und geben Sie an, warum.',
  },
  'safeguard-copy-available': {
    problem: `.input {$scope :string}
.match $scope
interests {{Es ist nicht angegeben, auf welchen zwingenden berechtigten Interessen die Übermittlung beruht.}}
* {{Es ist nicht angegeben, wo man eine Kopie der Garantien für die Übermittlung bekommt.}}`,
    fix: `.input {$scope :string}
.match $scope
interests {{Beschreiben Sie die zwingenden berechtigten Interessen so, dass man sie vorlesen kann.}}
* {{Nennen Sie einen erreichbaren Kontakt, der die Kopie herausgibt.}}`,
  },
  'derogation-occasional': {
    problem:
      'Die Übermittlung beruht auf einer Ausnahme, und Ausnahmen sind nicht für regelmäßige Übermittlungen gedacht.',
    fix: 'Verwenden Sie stattdessen geeignete Garantien, oder geben Sie an, dass die Übermittlung nicht regelmäßig ist.',
  },
  'adequacy-list-current': {
    problem:
      'Die Liste der Angemessenheitsbeschlüsse in dieser Fassung der Software ist mehr als ein halbes Jahr alt.',
    fix: 'Aktualisieren Sie die Software, und prüfen Sie, ob der Beschluss, auf den Sie sich stützen, noch gilt.',
  },
  'transfer-tool-valid': {
    problem:
      'Der Text nennt Privacy Shield oder Safe Harbor, die der Gerichtshof der EU für ungültig erklärt hat.',
    fix: 'Geben Sie stattdessen an, was die Übermittlung heute zulässig macht.',
  },
}
