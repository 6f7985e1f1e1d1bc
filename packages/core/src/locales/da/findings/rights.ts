// Rettighederne og hvem der hjælper.
import type { FindingWords } from '../../finding-words.js'

export const rightsFindings: Readonly<Record<string, FindingWords>> = {
  'rights-contact-reachable': {
    problem: 'Den der vil bruge sine rettigheder, kan ikke få fat i nogen.',
    fix: 'Angiv et telefonnummer eller en mailadresse til den der hjælper.',
  },
  'rights-hours-stated': {
    problem: 'En kontakt for rettighederne har telefon, men ingen åbningstider.',
    fix: 'Angiv åbningstider og tidszone for kontakten.',
  },
  'rights-complete': {
    problem: `.input {$right :string}
.match $right
access {{Jeres egen formulering om rettighederne siger ikke at man kan få sine oplysninger at se.}}
rectification {{Jeres egen formulering om rettighederne siger ikke at man kan få oplysninger rettet.}}
erasure {{Jeres egen formulering om rettighederne siger ikke at man kan bede om at få oplysninger slettet.}}
* {{Jeres egen formulering om rettighederne siger ikke at man kan bede om at få brugen begrænset.}}`,
    fix: 'Tilføj rettigheden i formuleringen.',
  },
  'portability-offered': {
    problem:
      'Kunden har ret til dataportabilitet, altså at flytte sine oplysninger, men får det ikke at vide.',
    fix: 'Behold sætningen om at flytte oplysninger i manuskriptet til køb, eller send hele informationen på mail eller med posten.',
  },
  'objection-offered': {
    problem: 'Kunden har ret til at gøre indsigelse mod en brug af oplysningerne, men får det ikke at vide.',
    fix: 'Behold sætningen om indsigelse i manuskriptet til køb, og lad formålet gælde køb også.',
  },
  'response-time-lawful': {
    problem: 'Svartiden er {$days} dage, men svaret skal komme inden for en måned.',
    fix: 'Sæt antallet af dage ned til højst 31, eller til 28, som passer i alle måneder.',
  },
  'rights-channels-open': {
    problem: 'En kontakt for rettighederne kan kun kontaktes på én måde, og ikke på telefon.',
    fix: 'Tag også imod spørgsmål på telefon.',
  },
  'rights-referral-easy': {
    problem: 'Kunden kan hverken blive stillet om til jeres kontakt eller få nummeret på sms.',
    fix: 'Gør det muligt at stille samtalen om eller at sende sms.',
  },
  'requests-free': {
    problem:
      'Profilen angiver et gebyr, men en anmodning er gratis medmindre den er åbenbart grundløs eller overdreven eller gælder flere kopier.',
    fix: 'Fjern gebyret, eller bekræft at det kun gælder de tilfælde.',
  },
  'identity-check-proportionate': {
    problem: 'En kopi af et id-kort er den eneste måde at vise hvem man er.',
    fix: 'Tilbyd at ringe tilbage eller digital legitimation, og bed kun om mere når I har rimelig grund til at tvivle.',
  },
}
