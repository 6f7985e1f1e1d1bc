// Känsliga uppgifter, uppgifter om lagöverträdelser, personnummer.
import type { FindingWords } from '../../finding-words.js'

export const sensitiveDataFindings: Readonly<Record<string, FindingWords>> = {
  'special-categories-stated': {
    problem: 'Det framgår inte om känsliga uppgifter används.',
    fix: 'Ange att inga används, eller vilka det är.',
  },
  'special-condition-stated': {
    problem: 'Det framgår inte enligt vilket villkor känsliga uppgifter får användas.',
    fix: 'Välj ett av villkoren a till j i artikel 9.2 för varje slags känslig uppgift.',
  },
  'special-also-has-basis': {
    problem: 'Känsliga uppgifter används, men de hör inte till något ändamål med rättslig grund.',
    fix: 'Ange vilket ändamål de används för och vilken rättslig grund ändamålet har.',
  },
  'protection-described': {
    problem:
      'Det framgår inte hur känsliga uppgifter, eller uppgifter om barn eller lagöverträdelser, skyddas, så frågan går inte att besvara.',
    fix: 'Räkna upp säkerhetsåtgärderna som korta fraser att läsa upp.',
  },
  'special-condition-law': {
    problem: `.input {$condition :string}
.match $condition
b {{Uppgifter om ”{$category}” används med stöd av en lag eller ett kollektivavtal som inte anges.}}
h {{Uppgifter om ”{$category}” används med stöd av en lag, eller ett avtal med vårdpersonal, som inte anges.}}
* {{Uppgifter om ”{$category}” används med stöd av en lag som inte anges.}}`,
    fix: 'Skriv vilken lag eller vilket avtal det är.',
  },
  'explicit-consent-withdrawable': {
    problem:
      'Samtycket till uppgifter om ”{$category}” går inte att återkalla, för ingen kontakt går att nå.',
    fix: 'Ange en kontakt som tar emot ett återkallat samtycke.',
  },
  'criminal-data-stated': {
    problem: 'Det framgår inte om uppgifter om lagöverträdelser används.',
    fix: 'Ange att inga används, eller vad som tillåter det.',
  },
  'criminal-data-authority': {
    problem: 'Uppgifter om lagöverträdelser används, men det framgår inte vad som tillåter det.',
    fix: 'Skriv vilken lag eller myndighet som tillåter det, eller sluta använda uppgifterna.',
  },
  'hidden-special-category': {
    problem: 'Texten ”{$text}” kan avslöja känsliga uppgifter, fast inga är angivna.',
    fix: 'Låt en människa bedöma det, och ange uppgifterna som känsliga om de är det.',
  },
  'national-id-justified': {
    problem: 'Personnummer används utan att skälet är angivet.',
    fix: 'Ange skälet: samtycke, att ändamålet klart motiverar det, vikten av en säker identifiering eller något annat beaktansvärt skäl.',
  },
}
