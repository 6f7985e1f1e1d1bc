// Samtalet: inledning, inspelning, försäljning, tider.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'Inledningen säger inte vem som ringer, för vem och varför.',
    fix: 'Beskriv samtalet och vad det gäller, och behåll namnen i inledningen.',
  },
  'written-acceptance-announced': {
    problem: 'Köpet gäller först när kunden har svarat ja skriftligt, men manuset säger inte hur.',
    fix: 'Ange hur det skriftliga erbjudandet skickas, och behåll meningen om det.',
  },
  'recording-stated': {
    problem: 'Det framgår inte om samtalet spelas in.',
    fix: 'Ange att det inte spelas in, eller beskriv inspelningen.',
  },
  'recording-announced': {
    problem: 'Samtalet spelas in, men kunden får inte veta det innan inspelningen börjar.',
    fix: 'Behåll meningen om inspelning tidigt i inledningen.',
  },
  'recording-grounded': {
    problem: 'Inspelningen saknar rättslig grund eller lagringstid.',
    fix: 'Ange båda för inspelningen.',
  },
  'recording-consent-de': {
    problem: 'I Tyskland får samtalet bara spelas in om kunden har sagt ja.',
    fix: 'Fråga först, spela in bara efter ett ja, och ange samtycke som grund.',
  },
  'recording-consent-dk': {
    problem: 'Den danska myndigheten väntar sig samtycke till inspelning, till exempel för utbildning.',
    fix: 'Fråga först, eller ange vilken rättslig grund inspelningen har.',
  },
  'ai-voice-announced': {
    problem: 'En datorröst talar, men det är inte det första som sägs.',
    fix: 'Behåll meningen om datorrösten allra först i inledningen.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Känsliga svar kan hamna i inspelningen.',
    fix: 'Pausa inspelningen i de delarna av samtalet och ange det.',
  },
  'first-contact-complete': {
    problem:
      'Den som inte köper något får inte veta varifrån numret kom, att man kan säga nej och var resten står.',
    fix: 'Behåll meningen om detta i inledningen, med alla tre delarna.',
  },
  'sale-to-adults': {
    problem: 'Den som är under 18 kan för det mesta inte binda sig till ett köp.',
    fix: 'Sälj bara till vuxna och ange 18 som lägsta ålder.',
  },
  'personalised-price-told': {
    problem: 'Priset räknas fram för just den kunden, men det sägs inte.',
    fix: 'Skriv hur priset sätts, och behåll meningen om det i köpet.',
  },
  'calling-hours-no': {
    problem: 'Samtalen görs på tider då säljsamtal inte är tillåtna i Norge.',
    fix: 'Ring bara på vardagar mellan 9 och 21, aldrig på norska helgdagar.',
  },
}
