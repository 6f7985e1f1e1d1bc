// Tilsynsmyndigheten.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'Det står ikke hvilken tilsynsmyndighet kunden kan klage til.',
    fix: 'Oppgi navnet og nettadressen til tilsynsmyndigheten.',
  },
  'authority-of-the-right-country': {
    problem: 'Det går ikke fram at tilsynsmyndigheten ligger i deres eget eller kundens land.',
    fix: 'Oppgi myndigheten i kundens land, eller skriv hvilket land den oppgitte myndigheten hører til.',
  },
  'authority-near-the-person': {
    problem: 'Det er enklere for kunden å klage til myndigheten i sitt eget land.',
    fix: 'Vurder å oppgi myndigheten i landet dere ringer til.',
  },
  'authority-name-current': {
    problem: 'Navnet «{$name}» brukes ikke lenger.',
    fix: 'Skriv «{$current}» i stedet.',
  },
  'german-land-stated': {
    problem:
      'De fleste selskaper i Tyskland er under tilsyn av myndigheten i sin delstat, men ingen slik myndighet er oppgitt.',
    fix: 'Oppgi delstaten, eller bekreft at det gjelder tele- eller posttjenester.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet er navnet på to myndigheter, en norsk og en dansk.',
    fix: 'Skriv det norske eller det danske Datatilsynet.',
  },
  'authority-contact-verified': {
    problem: 'Det går ikke fram at opplysningene om tilsynsmyndigheten er kontrollert det siste året.',
    fix: 'Kontroller dem på nytt og oppgi datoen, eller oppdater programmet.',
  },
}
