// Personvernombud.
import type { FindingWords } from '../../finding-words.js'

export const officerFindings: Readonly<Record<string, FindingWords>> = {
  'officer-appointed': {
    problem: 'Det må finnes et personvernombud, men ingen er oppgitt.',
    fix: 'Utpek et personvernombud, og oppgi hvordan ombudet nås.',
  },
  'officer-reachable': {
    problem:
      'Personvernombudet kan ikke nås: Kontakten har verken telefonnummer, e-postadresse, nettside eller postadresse.',
    fix: 'Legg til en måte å nå personvernombudet på; navnet på personen trengs ikke.',
  },
  'officer-need-stated': {
    problem: 'Det går ikke fram om det finnes et personvernombud.',
    fix: 'Oppgi hvordan personvernombudet nås, eller oppgi at det ikke finnes noe.',
  },
}
