// Følsomme oplysninger, oplysninger om strafbare forhold, cpr-nummer.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'Det fremgår ikke om der bliver brugt følsomme oplysninger.',
    fix: 'Angiv at der ikke bliver brugt nogen, eller hvilke det er.',
  },
  'special-condition-stated': {
    problem: 'Det fremgår ikke efter hvilken betingelse følsomme oplysninger må bruges.',
    fix: 'Vælg en af betingelserne a til j i artikel 9, stk. 2, for hver slags følsom oplysning.',
  },
  'special-also-has-basis': {
    problem: 'Der bliver brugt følsomme oplysninger, men de hører ikke til noget formål med retsgrundlag.',
    fix: 'Angiv hvilket formål de bliver brugt til, og hvilket retsgrundlag formålet har.',
  },
  'protection-described': {
    problem:
      'Det fremgår ikke hvordan følsomme oplysninger, eller oplysninger om børn eller strafbare forhold, er beskyttet, så spørgsmålet ikke kan besvares.',
    fix: 'Nævn sikkerhedsforanstaltningerne som korte vendinger til oplæsning.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Oplysninger om ”{$category}” bliver brugt med hjemmel i en lov eller en overenskomst som ikke er angivet.}}
h {{Oplysninger om ”{$category}” bliver brugt med hjemmel i en lov, eller en aftale med sundhedspersonale, som ikke er angivet.}}
* {{Oplysninger om ”{$category}” bliver brugt med hjemmel i en lov som ikke er angivet.}}`,
    fix: 'Skriv hvilken lov eller hvilken aftale det er.',
  },
  'explicit-consent-withdrawable': {
    problem:
      'Samtykket til oplysninger om ”{$category}” kan ikke trækkes tilbage, for der er ingen kontakt man kan få fat i.',
    fix: 'Angiv en kontakt der tager imod et tilbagetrukket samtykke.',
  },
  'criminal-data-stated': {
    problem: 'Det fremgår ikke om der bliver brugt oplysninger om strafbare forhold.',
    fix: 'Angiv at der ikke bliver brugt nogen, eller hvad der tillader det.',
  },
  'criminal-data-authority': {
    problem: 'Der bliver brugt oplysninger om strafbare forhold, men det fremgår ikke hvad der tillader det.',
    fix: 'Skriv hvilken lov eller myndighed der tillader det, eller hold op med at bruge oplysningerne.',
  },
  'hidden-special-category': {
    problem: 'Teksten ”{$text}” kan afsløre følsomme oplysninger, selv om ingen er angivet.',
    fix: 'Lad et menneske vurdere det, og angiv oplysningerne som følsomme hvis de er det.',
  },
  'national-id-justified': {
    problem: 'Personnummer bliver brugt uden at grunden er angivet.',
    fix: 'Angiv grunden: samtykke, at formålet klart begrunder det, behovet for sikker identifikation eller en anden vægtig grund.',
  },
}
