// Selve ordene.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'Det der bliver læst op ved køb, tager {$seconds} sekunder, og det er for længe at lytte til (sprog: {$locale}).',
    fix: 'Flyt sætninger til den skriftlige information.',
  },
  'second-layer-delivered': {
    problem: 'Det fremgår ikke hvordan kunden får resten af informationen efter samtalen.',
    fix: 'Angiv at den bliver sendt på sms, på mail eller med posten.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{Sproget {$locale} findes ikke i programmet, så intet kan læses op på det.}}
* {{Teksten ”{$clause}” findes ikke på sproget {$locale}.}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Fjern sproget fra profilen, eller sørg for at programmet får ord på det.}}
* {{Oversæt teksten.}}`,
  },
  'wording-keeps-values': {
    problem:
      'Jeres egen tekst til ”{$clause}” siger ikke længere værdien ”{$name}”, som den indbyggede sætning gør.',
    fix: 'Sæt værdien ind igen, eller sørg for, at teksten siger det samme.',
  },
  'wording-tells-all': {
    problem:
      'Med jeres egen tekst eller rækkefølge er der ikke længere noget, der siger det, som {$article} kræver.',
    fix: 'Sæt sætningen ind i rækkefølgen igen, eller lad en egen sætning henvise til artiklen.',
  },
  'values-filled': {
    problem: 'Jeres egen formulering skal bruge værdien ”{$name}”, men den findes ikke i profilen.',
    fix: 'Udfyld oplysningen i profilen, eller tag værdien ud af formuleringen.',
  },
  'sentences-plain': {
    problem: 'Teksten er svær at følge for den der kun hører den, for den er lang eller vag.',
    fix: 'Gør sætningen kortere, og sig lige ud hvad der gælder.',
  },
  'rights-not-overstated': {
    problem: 'Jeres egen formulering lover for meget, for oplysninger kan ikke altid slettes eller flyttes.',
    fix: 'Skriv at det gælder i nogle tilfælde.',
  },
  'notice-url-secure': {
    problem: 'Webadressen til privatlivspolitikken er ikke sikker.',
    fix: 'Angiv en adresse der begynder med https.',
  },
  'address-speakable': {
    problem: 'Adressen {$address} er svær at sige i telefonen.',
    fix: 'Brug en kort adresse uden usædvanlige tegn, eller send den skriftligt.',
  },
  'contact-details-valid': {
    problem: 'En kontaktoplysning ser forkert ud.',
    fix: 'Ret telefonnummeret eller mailadressen.',
  },
  'consequence-stated': {
    problem: 'Det fremgår ikke hvad der sker hvis kunden ikke giver ”{$category}”.',
    fix: 'Skriv hvad der så ikke kan lade sig gøre.',
  },
  'data-requirement-stated': {
    problem: 'Det fremgår ikke om kunden skal give ”{$category}” eller selv vælger.',
    fix: 'Angiv om oplysningen er nødvendig for at indgå eller opfylde aftalen, kræves efter loven eller er frivillig.',
  },
}
