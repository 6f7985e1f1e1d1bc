// Tillsynsmyndigheten.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'Det framgår inte vilken tillsynsmyndighet kunden kan klaga hos.',
    fix: 'Ange tillsynsmyndighetens namn och webbadress.',
  },
  'authority-of-the-right-country': {
    problem: 'Det framgår inte att tillsynsmyndigheten finns i ert eget eller kundens land.',
    fix: 'Ange myndigheten i kundens land, eller skriv vilket land den angivna myndigheten hör till.',
  },
  'authority-near-the-person': {
    problem: 'Kunden har lättare att klaga hos myndigheten i sitt eget land.',
    fix: 'Överväg att ange myndigheten i det land som ni ringer till.',
  },
  'authority-name-current': {
    problem: 'Namnet ”{$name}” används inte längre.',
    fix: 'Skriv ”{$current}” i stället.',
  },
  'german-land-stated': {
    problem:
      'De flesta företag i Tyskland står under tillsyn av myndigheten i sin delstat, men ingen sådan myndighet är angiven.',
    fix: 'Ange delstaten, eller bekräfta att det gäller tele- eller posttjänster.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet är namnet på två myndigheter, en norsk och en dansk.',
    fix: 'Skriv norska eller danska Datatilsynet.',
  },
  'authority-contact-verified': {
    problem: 'Det framgår inte att uppgifterna om tillsynsmyndigheten har kontrollerats det senaste året.',
    fix: 'Kontrollera dem igen och ange datum, eller uppdatera programmet.',
  },
}
