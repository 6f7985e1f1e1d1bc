// Dataskyddsombud.
import type { FindingWords } from '../../finding-words.js'

export const officerFindings: Readonly<Record<string, FindingWords>> = {
  'officer-appointed': {
    problem: 'Ett dataskyddsombud måste finnas, men inget är angivet.',
    fix: 'Utse ett dataskyddsombud och ange hur ombudet nås.',
  },
  'officer-reachable': {
    problem:
      'Dataskyddsombudet går inte att nå: kontakten har varken telefonnummer, e-postadress, webbsida eller postadress.',
    fix: 'Lägg till ett sätt att nå dataskyddsombudet; personens namn behövs inte.',
  },
  'officer-need-stated': {
    problem: 'Det framgår inte om det finns ett dataskyddsombud.',
    fix: 'Ange hur dataskyddsombudet nås, eller ange att det inte finns något.',
  },
}
