// Rettighetene og hvem som hjelper til.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'Den som vil bruke rettighetene sine, kan ikke nå noen.',
    fix: 'Oppgi et telefonnummer eller en e-postadresse til den som hjelper til.',
  },
  'rights-hours-stated': {
    problem: 'En kontakt for rettighetene har telefon, men ingen åpningstider.',
    fix: 'Oppgi åpningstider og tidssone for kontakten.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Deres egen formulering om rettigheter sier ikke at man kan få se opplysningene sine.}}
rectification {{Deres egen formulering om rettigheter sier ikke at man kan få opplysninger rettet.}}
erasure {{Deres egen formulering om rettigheter sier ikke at man kan be om å få opplysninger slettet.}}
* {{Deres egen formulering om rettigheter sier ikke at man kan be om at bruken begrenses.}}`,
    fix: 'Legg til rettigheten i formuleringen.',
  },
  'portability-offered': {
    problem:
      'Kunden har rett til dataportabilitet, altså å flytte opplysningene sine, men får ikke vite det.',
    fix: 'Behold setningen om å flytte opplysninger i manuset for kjøpet, eller send hele informasjonen på e-post eller i brev.',
  },
  'objection-offered': {
    problem: 'Kunden har rett til å protestere mot en bruk av opplysningene, men får ikke vite det.',
    fix: 'Behold setningen om å protestere i manuset for kjøpet, og la formålet gjelde også kjøpet.',
  },
  'response-time-lawful': {
    problem: 'Svartiden er {$days} dager, men svaret skal komme innen en måned.',
    fix: 'Sett antallet dager ned til høyst 31, eller til 28, som går opp i alle måneder.',
  },
  'rights-channels-open': {
    problem: 'En kontakt for rettighetene kan bare nås på én måte, og ikke på telefon.',
    fix: 'Ta imot spørsmål på telefon også.',
  },
  'rights-referral-easy': {
    problem: 'Kunden kan verken settes over til kontakten deres eller få nummeret på sms.',
    fix: 'Gjør det mulig å sette over samtalen eller å sende sms.',
  },
  'requests-free': {
    problem:
      'Profilen oppgir et gebyr, men en forespørsel er gratis hvis den ikke er åpenbart grunnløs eller overdreven eller gjelder flere kopier.',
    fix: 'Fjern gebyret, eller bekreft at det bare gjelder de tilfellene.',
  },
  'identity-check-proportionate': {
    problem: 'En kopi av et identitetsbevis er den eneste måten å vise hvem man er på.',
    fix: 'Tilby å ringe tilbake eller elektronisk ID, og be bare om mer når dere har rimelig grunn til å tvile.',
  },
}
