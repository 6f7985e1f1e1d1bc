// Legal bases.
import type { FindingWords } from '../../finding-words.js'

export const legalBasisFindings: Readonly<Record<string, FindingWords>> = {
  'legitimate-interest-stated': {
    problem:
      'Das berechtigte Interesse hinter „{$purpose}“ ist nicht angegeben, und ohne es trägt die Rechtsgrundlage nicht.',
    fix: 'Geben Sie das Interesse an, und wessen Interesse es ist.',
  },
  'balancing-summarised': {
    problem: 'Für „{$purpose}“ fehlt eine kurze Fassung der Interessenabwägung.',
    fix: 'Schreiben Sie einen kurzen Satz zum Vorlesen, warum das Interesse das der Kunden überwiegt.',
  },
  'public-authority-basis': {
    problem:
      'Eine Behörde kann sich bei der Erfüllung ihrer Aufgaben nicht auf berechtigte Interessen stützen.',
    fix: 'Nehmen Sie die Aufgabe im öffentlichen Interesse als Rechtsgrundlage und nennen Sie deren Gesetz, oder prüfen Sie, dass der Zweck nicht zu den Aufgaben der Behörde gehört.',
  },
  'consent-withdrawable': {
    problem:
      'Die Einwilligung für „{$purpose}“ kann nicht widerrufen werden: Beim Kontakt fehlen Telefonnummer, E-Mail-Adresse, Webseite und Postanschrift.',
    fix: 'Geben Sie einen Weg für den Widerruf an, der so einfach ist wie die Einwilligung selbst.',
  },
  'consent-evidenced': {
    problem: `.input {$scope :string}
.match $scope
when {{Es lässt sich nicht belegen, wann die Einwilligung erteilt wurde.}}
* {{Es lässt sich nicht belegen, wie die Einwilligung erteilt wurde.}}`,
    fix: `.input {$scope :string}
.match $scope
when {{Geben Sie an, wann die Einwilligung erteilt wurde.}}
* {{Geben Sie an, wie die Einwilligung erteilt wurde.}}`,
  },
  'consent-proof-kept-de': {
    problem:
      'In Deutschland muss der Nachweis der Einwilligung in Werbeanrufe fünf Jahre aufbewahrt werden, im Profil steht aber eine kürzere Frist oder keine.',
    fix: 'Bewahren Sie den Nachweis mindestens fünf Jahre ab der Einwilligung und ab jeder Verwendung auf, und geben Sie diese Frist an.',
  },
  'marketing-not-contract': {
    problem: 'Direktwerbung ist auf einen Vertrag gestützt, ist zu dessen Erfüllung aber nicht nötig.',
    fix: 'Stützen Sie Direktwerbung auf eine Einwilligung oder auf berechtigte Interessen.',
  },
  'vital-interests-plausible': {
    problem:
      'Lebenswichtige Interessen betreffen Leben und Gesundheit und tragen weder Verkauf noch Direktwerbung.',
    fix: 'Wählen Sie eine andere Rechtsgrundlage.',
  },
  'law-named': {
    problem: `.input {$scope :string}
.match $scope
generic {{Für „{$purpose}“ verweist das Profil auf das Gesetz im Allgemeinen, nicht auf ein bestimmtes.}}
* {{Es ist nicht angegeben, auf welchem Gesetz „{$purpose}“ beruht.}}`,
    fix: 'Nennen Sie das Gesetz oder die Verordnung und möglichst den Paragrafen.',
  },
  'sales-call-consent': {
    problem:
      'In dem Land, in dem die Kunden wohnen, braucht ein Verkaufsanruf bei Verbrauchern deren vorherige Einwilligung.',
    fix: 'Rufen Sie nur an, wer eingewilligt hat, oder stoppen Sie die Kampagne; in Dänemark kann eine von vier Ausnahmen gelten, die dann anzugeben ist.',
  },
  'steps-before-acceptance': {
    problem:
      'Rechtsgrundlage ist die Erfüllung eines Vertrags, aber während des Gesprächs gibt es noch keinen neuen Vertrag.',
    fix: 'Wählen Sie Schritte vor dem Vertrag auf Wunsch des Kunden, sofern Sie nicht einen älteren Vertrag mit ihm meinen.',
  },
}
