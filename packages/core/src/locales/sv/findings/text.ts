// Själva orden.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'Det som läses upp vid köpet tar {$seconds} sekunder, och det är för långt att lyssna på (språk: {$locale}).',
    fix: 'Flytta meningar till den skriftliga informationen.',
  },
  'second-layer-delivered': {
    problem: 'Det framgår inte hur kunden får resten av informationen efter samtalet.',
    fix: 'Ange att den skickas som sms, e-post eller brev.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{Språket {$locale} finns inte i programmet, så ingenting kan läsas upp på det.}}
* {{Texten ”{$clause}” finns inte på språket {$locale}.}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Ta bort språket ur profilen, eller se till att programmet får ord på det.}}
* {{Översätt texten.}}`,
  },
  'wording-keeps-values': {
    problem:
      'Er egen text för ”{$clause}” säger inte längre värdet ”{$name}”, som den inbyggda meningen gör.',
    fix: 'Lägg tillbaka värdet, eller se till att er text säger detsamma.',
  },
  'wording-tells-all': {
    problem: 'Med er egen text eller ordning säger ingenting längre det som {$article} kräver.',
    fix: 'Lägg tillbaka klausulen i ordningen, eller låt en egen klausul hänvisa till artikeln.',
  },
  'values-filled': {
    problem: 'Er egen formulering behöver värdet ”{$name}”, men det finns inte i profilen.',
    fix: 'Fyll i uppgiften i profilen, eller ta bort värdet ur formuleringen.',
  },
  'sentences-plain': {
    problem: 'Texten är svår att följa för den som bara hör den, för den är lång eller vag.',
    fix: 'Korta meningen, och säg rakt ut vad som gäller.',
  },
  'rights-not-overstated': {
    problem: 'Er egen formulering lovar för mycket, för uppgifter kan inte alltid raderas eller flyttas.',
    fix: 'Skriv att det gäller i vissa fall.',
  },
  'notice-url-secure': {
    problem: 'Webbadressen till dataskyddsinformationen är inte säker.',
    fix: 'Ange en adress som börjar med https.',
  },
  'address-speakable': {
    problem: 'Adressen {$address} är svår att säga i telefon.',
    fix: 'Använd en kort adress utan ovanliga tecken, eller skicka den skriftligt.',
  },
  'contact-details-valid': {
    problem: 'En kontaktuppgift ser felaktig ut.',
    fix: 'Rätta telefonnumret eller e-postadressen.',
  },
  'consequence-stated': {
    problem: 'Det framgår inte vad som händer om kunden inte lämnar ”{$category}”.',
    fix: 'Skriv vad som då inte går att göra.',
  },
  'data-requirement-stated': {
    problem: 'Det framgår inte om kunden måste lämna ”{$category}” eller väljer själv.',
    fix: 'Ange om uppgiften krävs för att ingå eller fullgöra avtalet, krävs enligt lag eller är frivillig.',
  },
}
