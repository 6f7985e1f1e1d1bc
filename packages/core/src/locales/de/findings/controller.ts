// Controller and caller.
import type { FindingWords } from '../../finding-words.js'

export const controllerFindings: Readonly<Record<string, FindingWords>> = {
  'controller-named': {
    problem: 'Es ist kein Verantwortlicher genannt.',
    fix: 'Tragen Sie den vollständigen rechtlichen Namen des Verantwortlichen ein.',
  },
  'controller-reachable': {
    problem: 'Für den Verantwortlichen fehlen Telefonnummer, E-Mail-Adresse und Postanschrift.',
    fix: 'Geben Sie mindestens einen Weg an, den Verantwortlichen zu erreichen, besser zwei.',
  },
  'registration-number-stated': {
    problem:
      'Die Registernummer des Verantwortlichen fehlt; sie muss bei einem Verkauf am Telefon genannt werden.',
    fix: 'Tragen Sie die Registernummer des Verantwortlichen ein.',
  },
  'representative-named': {
    problem: `.input {$scope :string}
.match $scope
unexplained {{Im Profil steht, dass kein Vertreter in der EU nötig ist, aber nicht, warum.}}
* {{Der Verantwortliche hat seinen Sitz außerhalb des EWR und braucht einen Vertreter in der EU, sofern keine Ausnahme gilt.}}`,
    fix: `.input {$scope :string}
.match $scope
unexplained {{Geben Sie an, warum kein Vertreter nötig ist, oder nennen Sie einen.}}
* {{Nennen Sie den Vertreter, oder geben Sie an, warum keiner nötig ist.}}`,
  },
  'joint-arrangement-described': {
    problem: 'Es ist nicht angegeben, wie die gemeinsam Verantwortlichen ihre Aufgaben aufgeteilt haben.',
    fix: 'Geben Sie in einem Satz an, wer von ihnen wofür zuständig ist.',
  },
  'processor-agreement-signed': {
    problem:
      'Das Callcenter ist Auftragsverarbeiter, aber es ist kein Vertrag zur Auftragsverarbeitung angegeben.',
    fix: 'Schließen Sie den Vertrag zur Auftragsverarbeitung, und geben Sie im Profil an, dass es ihn gibt.',
  },
  'separate-controller-notice': {
    problem:
      'Das anrufende Unternehmen ist selbst Verantwortlicher, aber es fehlt ein Hinweis auf seine eigene Datenschutzerklärung.',
    fix: 'Geben Sie die Webadresse seiner eigenen Datenschutzerklärung an, oder berichtigen Sie seine Rolle.',
  },
  'caller-listed-as-recipient': {
    problem: 'Das Callcenter erhält die Daten, steht aber nicht bei den Empfängern.',
    fix: 'Nehmen Sie das Callcenter unter demselben Namen wie sonst im Profil bei den Empfängern auf.',
  },
}
