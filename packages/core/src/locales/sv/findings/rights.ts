// Rättigheterna och vem som hjälper till.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'Ingen går att nå i frågor om rättigheterna.',
    fix: 'Ange ett telefonnummer eller en e-postadress till den som hjälper till.',
  },
  'rights-hours-stated': {
    problem: 'En kontakt för rättigheterna har telefon men inga öppettider.',
    fix: 'Ange öppettider och tidszon för kontakten.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Er egen text om rättigheterna säger inte att man kan få se sina uppgifter.}}
rectification {{Er egen text om rättigheterna säger inte att man kan få uppgifter rättade.}}
erasure {{Er egen text om rättigheterna säger inte att man kan få uppgifter raderade.}}
* {{Er egen text om rättigheterna säger inte att man kan få användningen begränsad.}}`,
    fix: 'Lägg till rättigheten i texten.',
  },
  'portability-offered': {
    problem: 'Kunden kan ta med sig sina uppgifter till någon annan, men får inte veta det.',
    fix: 'Behåll meningen om att flytta uppgifter i köpet, eller skicka hela informationen efter samtalet.',
  },
  'objection-offered': {
    problem: 'Kunden kan invända mot en användning av uppgifterna, men får inte veta det.',
    fix: 'Behåll meningen om att invända i köpet, och låt ändamålet gälla även där.',
  },
  'response-time-lawful': {
    problem: 'Svarstiden är {$days} dagar, men svaret ska komma inom en månad.',
    fix: 'Sänk antalet dagar till högst 31, helst 28.',
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
      'En begäran kostar pengar, men ska vara gratis om den inte är ogrundad eller orimlig eller gäller fler kopior.',
    fix: 'Ta bort avgiften, eller bekräfta att den bara gäller de fallen.',
  },
  'identity-check-proportionate': {
    problem: 'En kopia av id-handlingen är det enda sättet att visa vem man är.',
    fix: 'Erbjud motringning eller e-legitimation, och be om mer bara när ni verkligen tvivlar.',
  },
}
