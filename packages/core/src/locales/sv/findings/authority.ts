// Tillsynsmyndigheten.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'Det framgår inte vilken myndighet man kan klaga hos.',
    fix: 'Ange tillsynsmyndighetens namn och webbadress.',
  },
  'authority-of-the-right-country': {
    problem: 'Det går inte att se att tillsynsmyndigheten hör till ert land eller till kundens.',
    fix: 'Ange myndigheten i kundens land, eller skriv vilket land den hör till.',
  },
  'authority-near-the-person': {
    problem: 'Kunden har lättare att klaga hos myndigheten i sitt eget land.',
    fix: 'Överväg att ange myndigheten i det land där ni ringer.',
  },
  'authority-name-current': {
    problem: '{$name} finns inte längre under det namnet.',
    fix: 'Skriv {$current} i stället.',
  },
  'german-land-stated': {
    problem: 'De flesta tyska företag hör till myndigheten i en delstat, och den är inte angiven.',
    fix: 'Ange delstaten, eller bekräfta att det gäller tele- eller posttjänster.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet är namnet på två myndigheter, en norsk och en dansk.',
    fix: 'Skriv norska eller danska Datatilsynet.',
  },
  'authority-contact-verified': {
    problem: 'Uppgifterna om tillsynsmyndigheten har inte kontrollerats på ett år.',
    fix: 'Kontrollera dem igen och ange datum, eller uppdatera paketet.',
  },
}
