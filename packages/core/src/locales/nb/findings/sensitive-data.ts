// Sensitive opplysninger, opplysninger om straffbare forhold, fødselsnummer.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'Det går ikke fram om sensitive opplysninger brukes.',
    fix: 'Oppgi at ingen brukes, eller hvilke det er.',
  },
  'special-condition-stated': {
    problem: 'Det går ikke fram etter hvilket vilkår sensitive opplysninger kan brukes.',
    fix: 'Velg ett av vilkårene a til j i artikkel 9 nr. 2 for hver type sensitiv opplysning.',
  },
  'special-also-has-basis': {
    problem: 'Sensitive opplysninger brukes, men de hører ikke til noe formål med behandlingsgrunnlag.',
    fix: 'Oppgi hvilket formål de brukes til, og hvilket behandlingsgrunnlag formålet har.',
  },
  'protection-described': {
    problem:
      'Det går ikke fram hvordan sensitive opplysninger, eller opplysninger om barn eller straffbare forhold, er vernet, så spørsmålet kan ikke besvares.',
    fix: 'Nevn sikkerhetstiltakene som korte setninger til å lese opp.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Opplysninger om «{$category}» brukes med hjemmel i en lov eller en tariffavtale som ikke er oppgitt.}}
h {{Opplysninger om «{$category}» brukes med hjemmel i en lov, eller en avtale med helsepersonell, som ikke er oppgitt.}}
* {{Opplysninger om «{$category}» brukes med hjemmel i en lov som ikke er oppgitt.}}`,
    fix: 'Skriv hvilken lov eller avtale det er.',
  },
  'explicit-consent-withdrawable': {
    problem:
      'Samtykket til opplysninger om «{$category}» kan ikke trekkes tilbake, for det er ingen kontakt som kan nås.',
    fix: 'Oppgi en kontakt som tar imot et tilbaketrukket samtykke.',
  },
  'criminal-data-stated': {
    problem: 'Det går ikke fram om opplysninger om straffbare forhold brukes.',
    fix: 'Oppgi at ingen brukes, eller hva som tillater det.',
  },
  'criminal-data-authority': {
    problem: 'Opplysninger om straffbare forhold brukes, men det går ikke fram hva som tillater det.',
    fix: 'Skriv hvilken lov eller myndighet som tillater det, eller slutt å bruke opplysningene.',
  },
  'hidden-special-category': {
    problem: 'Teksten «{$text}» kan avsløre sensitive opplysninger, selv om ingen er oppgitt.',
    fix: 'La et menneske vurdere det, og oppgi opplysningene som sensitive hvis de er det.',
  },
  'national-id-justified': {
    problem: 'Fødselsnummer brukes uten at grunnen er oppgitt.',
    fix: 'Oppgi grunnen: samtykke, at formålet klart begrunner det, behovet for sikker identifisering eller en annen saklig grunn.',
  },
}
