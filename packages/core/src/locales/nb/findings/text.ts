// Selve ordene.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'Det som leses opp ved kjøpet, tar {$seconds} sekunder, og det er for lenge å høre på (språk: {$locale}).',
    fix: 'Flytt setninger til den skriftlige informasjonen.',
  },
  'second-layer-delivered': {
    problem: 'Det går ikke fram hvordan kunden får resten av informasjonen etter samtalen.',
    fix: 'Oppgi at den sendes på sms, på e-post eller i brev.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{Språket {$locale} finnes ikke i programmet, så ingenting kan leses opp på det.}}
* {{Teksten «{$clause}» finnes ikke på språket {$locale}.}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Fjern språket fra profilen, eller sørg for at programmet får ord på det.}}
* {{Oversett teksten.}}`,
  },
  'wording-keeps-values': {
    problem:
      'Deres egen tekst for «{$clause}» sier ikke lenger verdien «{$name}», slik den innebygde setningen gjør.',
    fix: 'Ta verdien inn igjen, eller pass på at teksten sier det samme.',
  },
  'wording-tells-all': {
    problem: 'Med egen tekst eller rekkefølge er det ingenting som lenger sier det {$article} krever.',
    fix: 'Ta setningen inn igjen i rekkefølgen, eller la en egen setning vise til artikkelen.',
  },
  'values-filled': {
    problem: 'Deres egen formulering trenger verdien «{$name}», men den finnes ikke i profilen.',
    fix: 'Fyll inn opplysningen i profilen, eller fjern verdien fra formuleringen.',
  },
  'sentences-plain': {
    problem: 'Teksten er vanskelig å følge for den som bare hører den, for den er lang eller vag.',
    fix: 'Kort ned setningen, og si rett ut hva som gjelder.',
  },
  'rights-not-overstated': {
    problem: 'Deres egen formulering lover for mye, for opplysninger kan ikke alltid slettes eller flyttes.',
    fix: 'Skriv at det gjelder i noen tilfeller.',
  },
  'notice-url-secure': {
    problem: 'Nettadressen til personvernerklæringen er ikke sikker.',
    fix: 'Oppgi en adresse som begynner med https.',
  },
  'address-speakable': {
    problem: 'Adressen {$address} er vanskelig å si på telefon.',
    fix: 'Bruk en kort adresse uten uvanlige tegn, eller send den skriftlig.',
  },
  'contact-details-valid': {
    problem: 'En kontaktopplysning ser feil ut.',
    fix: 'Rett telefonnummeret eller e-postadressen.',
  },
  'consequence-stated': {
    problem: 'Det går ikke fram hva som skjer hvis kunden ikke oppgir «{$category}».',
    fix: 'Skriv hva som da ikke er mulig.',
  },
  'data-requirement-stated': {
    problem: 'Det går ikke fram om kunden må oppgi «{$category}» eller velger selv.',
    fix: 'Oppgi om opplysningen kreves for å inngå eller oppfylle avtalen, kreves etter loven eller er frivillig.',
  },
}
