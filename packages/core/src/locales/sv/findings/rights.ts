// Rättigheterna och vem som hjälper till.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'Den som vill använda sina rättigheter kan inte nå någon.',
    fix: 'Ange ett telefonnummer eller en e-postadress till den som hjälper till.',
  },
  'rights-hours-stated': {
    problem: 'En kontakt för rättigheterna har telefon men inga öppettider.',
    fix: 'Ange öppettider och tidszon för kontakten.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Er egen formulering om rättigheterna säger inte att man kan få se sina uppgifter.}}
rectification {{Er egen formulering om rättigheterna säger inte att man kan få uppgifter rättade.}}
erasure {{Er egen formulering om rättigheterna säger inte att man kan begära att få uppgifter raderade.}}
* {{Er egen formulering om rättigheterna säger inte att man kan begära att användningen begränsas.}}`,
    fix: 'Lägg till rättigheten i formuleringen.',
  },
  'portability-offered': {
    problem:
      'Kunden har rätt till dataportabilitet, alltså att flytta sina uppgifter, men får inte veta det.',
    fix: 'Behåll meningen om att flytta uppgifter i manuset för köpet, eller skicka hela informationen med e-post eller brev.',
  },
  'objection-offered': {
    problem: 'Kunden har rätt att invända mot en användning av uppgifterna, men får inte veta det.',
    fix: 'Behåll meningen om att invända i manuset för köpet, och låt ändamålet gälla även köpet.',
  },
  'response-time-lawful': {
    problem: 'Svarstiden är {$days} dagar, men svaret ska komma inom en månad.',
    fix: 'Sänk antalet dagar till högst 31, eller till 28, som ryms i alla månader.',
  },
  'rights-channels-open': {
    problem: 'En kontakt för rättigheterna går bara att nå på ett enda sätt, och inte per telefon.',
    fix: 'Ta emot frågor per telefon också.',
  },
  'rights-referral-easy': {
    problem: 'Kunden kan varken bli kopplad till er kontakt eller få numret som sms.',
    fix: 'Gör det möjligt att koppla samtalet eller att skicka sms.',
  },
  'requests-free': {
    problem:
      'Profilen anger en avgift, men en begäran är gratis om den inte är uppenbart ogrundad eller orimlig eller gäller fler kopior.',
    fix: 'Ta bort avgiften, eller bekräfta att den bara gäller de fallen.',
  },
  'identity-check-proportionate': {
    problem: 'En kopia av en id-handling är det enda sättet att visa vem man är.',
    fix: 'Erbjud motringning eller e-legitimation, och begär mer bara när ni har rimliga skäl att tvivla.',
  },
}
