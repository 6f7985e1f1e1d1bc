// Själva orden.
import type { FindingWords } from '../../finding-words.js'

export const textFindings: Readonly<Record<string, FindingWords>> = {
  'disclosure-length': {
    problem:
      'Det som läses upp vid köpet tar {$seconds} sekunder, för långt att lyssna på (språk: {$locale}).',
    fix: 'Flytta meningar till den skriftliga informationen.',
  },
  'second-layer-delivered': {
    problem: 'Resten av informationen når aldrig kunden efter samtalet.',
    fix: 'Ange att den skickas som sms, e-post eller brev.',
  },
  'wording-in-locale': {
    problem: `.input {$scope :string}
.match $scope
language {{Språket {$locale} finns inte, så ingenting kan sägas på det.}}
* {{Språket {$locale} saknar text för ”{$clause}”.}}`,
    fix: `.input {$scope :string}
.match $scope
language {{Ta bort språket, eller lägg till dess ord i programmet.}}
* {{Översätt texten.}}`,
  },
  'values-filled': {
    problem: 'Er egen text behöver värdet {$name}, och profilen ger det inte.',
    fix: 'Fyll i fältet, eller ta bort värdet ur texten.',
  },
  'sentences-plain': {
    problem: 'Texten är svår att följa när man bara hör den, för den är lång eller vag.',
    fix: 'Korta meningen, och säg vad som gäller.',
  },
  'rights-not-overstated': {
    problem: 'Er egen text lovar för mycket, för uppgifter kan inte alltid raderas eller flyttas.',
    fix: 'Skriv att det gäller i vissa fall.',
  },
  'notice-url-secure': {
    problem: 'Adressen till informationen om personuppgifter är inte säker.',
    fix: 'Ange en adress som börjar med https.',
  },
  'address-speakable': {
    problem: 'Adressen {$address} är svår att säga i telefon.',
    fix: 'Använd en kort adress utan ovanliga tecken, eller skicka den.',
  },
  'contact-details-valid': {
    problem: 'En kontaktuppgift ser felaktig ut.',
    fix: 'Rätta telefonnumret eller e-postadressen.',
  },
  'consequence-stated': {
    problem: 'Det framgår inte vad som händer om kunden inte lämnar {$category}.',
    fix: 'Skriv vad som då inte går att göra.',
  },
  'data-requirement-stated': {
    problem: 'Det framgår inte om {$category} måste lämnas eller är frivilligt.',
    fix: 'Ange om uppgiften krävs enligt avtal, krävs enligt lag eller är frivillig.',
  },
}
