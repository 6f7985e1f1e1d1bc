// Opplysninger om barn.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'Det går ikke fram om opplysninger om barn brukes.',
    fix: 'Oppgi at ingen brukes, eller beskriv hvilke og hvorfor.',
  },
  'parental-authorisation': {
    problem:
      'Et barn under aldersgrensen kan bli bedt om å samtykke uten at noen med foreldreansvar godkjenner det.',
    fix: 'Beskriv hvordan den som har foreldreansvar, gir sin godkjenning.',
  },
  'child-age-limit': {
    problem: 'Aldersgrensen er en annen enn den i {$country}, som er {$age} år.',
    fix: 'Rett aldersgrensen eller fjern den, hvis dere ikke bevisst har valgt en høyere.',
  },
}
