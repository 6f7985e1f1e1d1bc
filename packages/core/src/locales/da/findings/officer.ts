// Databeskyttelsesrådgiver.
import type { FindingWords } from '../../finding-words.js'

export const officerFindings: Readonly<Record<string, FindingWords>> = {
  'officer-appointed': {
    problem: 'Der skal være en databeskyttelsesrådgiver, men ingen er angivet.',
    fix: 'Udpeg en databeskyttelsesrådgiver, og angiv hvordan man kontakter rådgiveren.',
  },
  'officer-reachable': {
    problem:
      'Databeskyttelsesrådgiveren kan ikke kontaktes: Kontakten har hverken telefonnummer, mailadresse, webside eller postadresse.',
    fix: 'Tilføj en måde at kontakte databeskyttelsesrådgiveren på; personens navn er ikke nødvendigt.',
  },
  'officer-need-stated': {
    problem: 'Det fremgår ikke om der er en databeskyttelsesrådgiver.',
    fix: 'Angiv hvordan man kontakter databeskyttelsesrådgiveren, eller angiv at der ikke er nogen.',
  },
}
