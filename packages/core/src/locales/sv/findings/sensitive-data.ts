// Känsliga uppgifter, uppgifter om brott, personnummer.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'Det framgår inte om känsliga uppgifter används.',
    fix: 'Ange att inga används, eller vilka det är.',
  },
  'special-condition-stated': {
    problem: 'Det framgår inte varför känsliga uppgifter får användas.',
    fix: 'Välj ett av villkoren a till j för varje slags känslig uppgift.',
  },
  'special-also-has-basis': {
    problem: 'Känsliga uppgifter används, men inget ändamål med rättslig grund bär dem.',
    fix: 'Lägg till ändamålet och dess rättsliga grund.',
  },
  'protection-described': {
    problem: 'Det framgår inte vad som skyddar uppgifterna, så frågan går inte att besvara.',
    fix: 'Räkna upp skyddsåtgärderna som korta fraser att säga högt.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Uppgifter om {$category} används med stöd av en lag eller ett kollektivavtal som inte nämns.}}
h {{Uppgifter om {$category} används med stöd av en lag, eller ett avtal med vårdpersonal, som inte nämns.}}
* {{Uppgifter om {$category} används med stöd av en lag som inte nämns.}}`,
    fix: 'Skriv vilken lag eller vilket avtal det är.',
  },
  'explicit-consent-withdrawable': {
    problem: 'Samtycket till uppgifter om {$category} går inte att ta tillbaka, för kontakten kan inte nås.',
    fix: 'Ange en kontakt som tar emot ett återtaget samtycke.',
  },
  'criminal-data-stated': {
    problem: 'Det framgår inte om uppgifter om brott används.',
    fix: 'Ange att inga används, eller vad som tillåter det.',
  },
  'criminal-data-authority': {
    problem: 'Uppgifter om brott används, men det framgår inte vad som tillåter det.',
    fix: 'Skriv vilken lag eller myndighet som tillåter det, eller sluta använda uppgifterna.',
  },
  'hidden-special-category': {
    problem: 'Texten ”{$text}” kan avslöja känsliga uppgifter, fast inga är angivna.',
    fix: 'Låt någon bedöma det, och ange uppgifterna som känsliga om de är det.',
  },
  'national-id-justified': {
    problem: 'Personnummer används utan att skälet är angivet.',
    fix: 'Ange skälet: samtycke, klart behov för ändamålet, säker identifiering eller något annat tungt skäl.',
  },
}
