// Tilsynsmyndigheden.
import type { FindingWords } from '../../finding-words.js'

export const authorityFindings: Readonly<Record<string, FindingWords>> = {
  'authority-stated': {
    problem: 'Det fremgår ikke hvilken tilsynsmyndighed kunden kan klage til.',
    fix: 'Angiv tilsynsmyndighedens navn og webadresse.',
  },
  'authority-of-the-right-country': {
    problem: 'Det fremgår ikke at tilsynsmyndigheden ligger i jeres eget eller kundens land.',
    fix: 'Angiv myndigheden i kundens land, eller skriv hvilket land den angivne myndighed hører til.',
  },
  'authority-near-the-person': {
    problem: 'Det er lettere for kunden at klage til myndigheden i sit eget land.',
    fix: 'Overvej at angive myndigheden i det land I ringer til.',
  },
  'authority-name-current': {
    problem: 'Navnet ”{$name}” bliver ikke længere brugt.',
    fix: 'Skriv ”{$current}” i stedet.',
  },
  'german-land-stated': {
    problem:
      'De fleste virksomheder i Tyskland hører under myndigheden i deres delstat, men ingen sådan myndighed er angivet.',
    fix: 'Angiv delstaten, eller bekræft at det gælder tele- eller posttjenester.',
  },
  'authority-name-unambiguous': {
    problem: 'Datatilsynet er navnet på to myndigheder, en norsk og en dansk.',
    fix: 'Skriv det norske Datatilsyn eller det danske Datatilsyn.',
  },
  'authority-contact-verified': {
    problem:
      'Det fremgår ikke at oplysningerne om tilsynsmyndigheden er kontrolleret inden for det seneste år.',
    fix: 'Kontrollér dem igen og angiv datoen, eller opdater programmet.',
  },
}
