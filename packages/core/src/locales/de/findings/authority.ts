// The supervisory authority.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'Es ist nicht angegeben, bei welcher Aufsichtsbehörde man sich beschweren kann.',
    fix: 'Geben Sie Name und Webadresse der Behörde an.',
  },
  'authority-of-the-right-country': {
    problem: 'Es ist nicht erkennbar, ob die Behörde zu Ihrem Land oder zum Land der Kunden gehört.',
    fix: 'Nennen Sie die Behörde im Land der Kunden, oder geben Sie an, zu welchem Land die genannte gehört.',
  },
  'authority-near-the-person': {
    problem: 'Kunden beschweren sich leichter bei der Behörde ihres eigenen Landes.',
    fix: 'Erwägen Sie, die Behörde des Landes zu nennen, in das Sie anrufen.',
  },
  'authority-name-current': {
    problem: 'Der Name „{$name}“ ist nicht mehr in Gebrauch.',
    fix: 'Schreiben Sie stattdessen „{$current}“.',
  },
  'german-land-stated': {
    problem:
      'Für die meisten privaten Unternehmen in Deutschland ist die Aufsichtsbehörde ihres Bundeslandes zuständig, aber es ist keine solche angegeben.',
    fix: 'Geben Sie das Bundesland an, oder bestätigen Sie, dass es um Telekommunikation oder Post geht.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet heißen zwei Behörden, eine norwegische und eine dänische.',
    fix: 'Schreiben Sie, ob die norwegische oder die dänische gemeint ist.',
  },
  'authority-contact-verified': {
    problem: 'Nichts zeigt, dass die Angaben zur Behörde im letzten Jahr geprüft wurden.',
    fix: 'Prüfen Sie die Angaben und tragen Sie das Datum ein, oder aktualisieren Sie die Software.',
  },
}
