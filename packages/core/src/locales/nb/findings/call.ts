// Samtalen: åpning, opptak, salg, tider.
import type { FindingWords } from '../../finding-words.js'

export const callFindings: Readonly<Record<string, FindingWords>> = {
  'opening-complete': {
    problem: 'Åpningen sier ikke alt som kreves: hvem som ringer, for hvem og hvorfor.',
    fix: 'Beskriv samtalen og hva den gjelder, og behold navnene i åpningen.',
  },
  'written-acceptance-announced': {
    problem:
      'Kjøpet gjelder først når kunden har godtatt tilbudet skriftlig, men manuset sier ikke hvordan det skjer.',
    fix: 'Oppgi hvordan det skriftlige tilbudet sendes, og behold setningen om det.',
  },
  'recording-stated': {
    problem: 'Det går ikke fram om samtalen tas opp.',
    fix: 'Oppgi at den ikke tas opp, eller beskriv opptaket.',
  },
  'recording-announced': {
    problem: 'Samtalen tas opp, men kunden får ikke vite det før opptaket begynner.',
    fix: 'Behold setningen om opptak tidlig i åpningen.',
  },
  'recording-grounded': {
    problem: 'Opptaket mangler behandlingsgrunnlag eller lagringstid.',
    fix: 'Oppgi begge deler for opptaket.',
  },
  'recording-consent-de': {
    problem: 'I Tyskland kan samtalen bare tas opp hvis kunden samtykker.',
    fix: 'Spør først, ta bare opp etter et ja, og oppgi samtykke som behandlingsgrunnlag.',
  },
  'recording-consent-dk': {
    problem:
      'Det danske Datatilsynet går ut fra at opptak krever samtykke, for eksempel når det brukes til opplæring.',
    fix: 'Spør først, eller oppgi hvilket behandlingsgrunnlag opptaket har.',
  },
  'ai-voice-announced': {
    problem: 'En KI-stemme snakker, men det blir ikke sagt aller først.',
    fix: 'Behold setningen om KI-stemmen helt først i åpningen.',
  },
  'recording-paused-for-sensitive': {
    problem: 'Sensitive svar kan havne i opptaket.',
    fix: 'Sett opptaket på pause i de delene av samtalen, og oppgi at dere gjør det.',
  },
  'first-contact-complete': {
    problem:
      'Den som ikke kjøper noe, får ikke vite alt: hvor nummeret kom fra, retten til å si nei, og hvor resten av informasjonen finnes.',
    fix: 'Behold setningene om dette i åpningen, med alle tre delene.',
  },
  'sale-to-adults': {
    problem: 'Den som er under 18 år, kan som regel ikke inngå et bindende kjøp på egen hånd.',
    fix: 'Selg bare til voksne, og oppgi 18 år som laveste alder.',
  },
  'personalised-price-told': {
    problem: 'Prisen er satt for akkurat den kunden ved en automatisert avgjørelse, men det blir ikke sagt.',
    fix: 'Skriv hvordan prisen settes, og behold setningen om det i manuset for kjøpet.',
  },
  'calling-hours-no': {
    problem: 'Samtalene foregår til tider da salgssamtaler ikke er tillatt i Norge.',
    fix: 'Ring bare mandag til fredag mellom 9 og 21, aldri på norske helligdager.',
  },
}
