// Oplysninger om børn.
import type { FindingWords } from '../../finding-words.js'

export const childrenFindings: Readonly<Record<string, FindingWords>> = {
  'children-stated': {
    problem: 'Det fremgår ikke om der bliver brugt oplysninger om børn.',
    fix: 'Angiv at der ikke bliver brugt nogen, eller beskriv hvilke og hvorfor.',
  },
  'parental-authorisation': {
    problem:
      'Et barn under aldersgrænsen kan blive bedt om samtykke uden at en forælder eller værge godkender det.',
    fix: 'Beskriv hvordan forælderen eller værgen giver sin godkendelse.',
  },
  'child-age-limit': {
    problem: 'Aldersgrænsen er en anden end den i {$country}, som er {$age} år.',
    fix: 'Ret aldersgrænsen, eller fjern den hvis I ikke bevidst har valgt en højere.',
  },
}
