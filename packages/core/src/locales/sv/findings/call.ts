// Samtalet: inledning, inspelning, försäljning, tider.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'Inledningen säger inte allt som krävs: vem som ringer, för vem och varför.',
    fix: 'Beskriv samtalet och vad det gäller, och behåll namnen i inledningen.',
  },
  'written-acceptance-announced': {
    problem:
      'Köpet gäller först när kunden har godkänt erbjudandet skriftligt, men manuset säger inte hur det går till.',
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
    problem: 'I Tyskland får samtalet spelas in bara om kunden samtycker.',
    fix: 'Fråga först, spela in bara efter ett ja, och ange samtycke som rättslig grund.',
  },
  'recording-consent-dk': {
    problem:
      'Danska Datatilsynet utgår från att inspelning kräver samtycke, till exempel när den används för utbildning.',
    fix: 'Fråga först, eller ange vilken rättslig grund inspelningen har.',
  },
  'ai-voice-announced': {
    problem: 'En AI-röst talar, men det sägs inte först av allt.',
    fix: 'Behåll meningen om AI-rösten allra först i inledningen.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Känsliga svar kan hamna i inspelningen.',
    fix: 'Pausa inspelningen i de delarna av samtalet, och ange att ni gör det.',
  },
  'first-contact-complete': {
    problem:
      'Den som inte köper något får inte veta allt: varifrån numret kom, rätten att säga nej och var resten av informationen finns.',
    fix: 'Behåll meningen om detta i inledningen, med alla tre delarna.',
  },
  'sale-to-adults': {
    problem: 'Den som är under 18 kan oftast inte ingå ett bindande köp på egen hand.',
    fix: 'Sälj bara till vuxna, och ange 18 år som lägsta ålder.',
  },
  'personalised-price-told': {
    problem: 'Priset har satts för just den kunden genom automatiserat beslutsfattande, men det sägs inte.',
    fix: 'Skriv hur priset sätts, och behåll meningen om det i manuset för köpet.',
  },
  'calling-hours-no': {
    problem: 'Samtalen görs på tider då säljsamtal inte är tillåtna i Norge.',
    fix: 'Ring bara måndag till fredag mellan 9 och 21, aldrig på norska helgdagar.',
  },
}
