// Samtalen: indledning, optagelse, salg, tider.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'Indledningen siger ikke alt det den skal: hvem der ringer, for hvem og hvorfor.',
    fix: 'Beskriv samtalen og hvad den drejer sig om, og behold navnene i indledningen.',
  },
  'written-acceptance-announced': {
    problem:
      'Købet gælder først når kunden har godkendt tilbuddet skriftligt, men manuskriptet siger ikke hvordan det foregår.',
    fix: 'Angiv hvordan det skriftlige tilbud bliver sendt, og behold sætningen om det.',
  },
  'recording-stated': {
    problem: 'Det fremgår ikke om samtalen bliver optaget.',
    fix: 'Angiv at den ikke bliver optaget, eller beskriv optagelsen.',
  },
  'recording-announced': {
    problem: 'Samtalen bliver optaget, men kunden får det ikke at vide før optagelsen begynder.',
    fix: 'Behold sætningen om optagelse tidligt i indledningen.',
  },
  'recording-grounded': {
    problem: 'Optagelsen mangler retsgrundlag eller opbevaringstid.',
    fix: 'Angiv begge dele for optagelsen.',
  },
  'recording-consent-de': {
    problem: 'I Tyskland må samtalen kun optages hvis kunden samtykker.',
    fix: 'Spørg først, optag kun efter et ja, og angiv samtykke som retsgrundlag.',
  },
  'recording-consent-dk': {
    problem:
      'Datatilsynet i Danmark går ud fra at optagelse kræver samtykke, for eksempel når den bruges til uddannelse.',
    fix: 'Spørg først, eller angiv hvilket retsgrundlag optagelsen har.',
  },
  'ai-voice-announced': {
    problem: 'En AI-stemme taler, men det bliver ikke sagt som det allerførste.',
    fix: 'Behold sætningen om AI-stemmen allerførst i indledningen.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Følsomme svar kan havne i optagelsen.',
    fix: 'Sæt optagelsen på pause i de dele af samtalen, og angiv at I gør det.',
  },
  'first-contact-complete': {
    problem:
      'Den der ikke køber noget, får ikke alt at vide: hvor nummeret kommer fra, retten til at sige nej, og hvor resten af informationen er.',
    fix: 'Behold sætningen om det i indledningen, med alle tre dele.',
  },
  'sale-to-adults': {
    problem: 'Den der er under 18, kan som regel ikke indgå et bindende køb på egen hånd.',
    fix: 'Sælg kun til voksne, og angiv 18 år som laveste alder.',
  },
  'personalised-price-told': {
    problem: 'Prisen er fastsat til netop den kunde ved en automatisk afgørelse, men det bliver ikke sagt.',
    fix: 'Skriv hvordan prisen bliver fastsat, og behold sætningen om det i manuskriptet til køb.',
  },
  'calling-hours-no': {
    problem: 'Opkaldene sker på tidspunkter hvor salgsopkald ikke er tilladt i Norge.',
    fix: 'Ring kun mandag til fredag mellem 9 og 21, aldrig på norske helligdage.',
  },
}
