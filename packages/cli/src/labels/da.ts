// Danish.
import { da } from '@gdpr-script/core/locales/da'
import type { Counts, Labels, PrintLabels } from './labels.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const quoted = (ids: readonly string[]): string => ids.map((id) => `”${id}”`).join(', ')

const profiles = ({ profiles: number }: Counts): string => count(number, 'profil', 'profiler')

const found = ({ errors, warnings, infos }: Counts): string =>
  [
    count(errors, 'fejl', 'fejl'),
    count(warnings, 'advarsel', 'advarsler'),
    count(infos, 'bemærkning', 'bemærkninger'),
  ].join(', ')

const unusable = ({ unusable: number }: Counts): string =>
  number === 0 ? '' : `, ${count(number, 'fil der ikke kan bruges', 'filer der ikke kan bruges')}`

const print: PrintLabels = {
  title: 'Alt hvad der bliver sagt og sendt',
  intro:
    'Alt hvad en medarbejder siger, og alt hvad der bliver sendt bagefter, sådan som profilen gør det: hvert sprog, hvert niveau, hvert tilfælde. Det som samtalen selv udfylder, står i parentes. Programmet holder profilen op mod loven, så langt det kan; det er ikke juridisk rådgivning.',
  contents: 'Indhold',
  facts: {
    controller: 'Dataansvarlig',
    caller: 'Hvem der ringer',
    profile: 'Profil',
    version: 'Version',
    market: 'Marked',
    languages: 'Sprog',
    valid: 'Må læses op',
    approvedBy: 'Godkendt af',
    reviewedOn: 'Sidst gået igennem',
    printedOn: 'Udskrevet',
    fingerprint: 'Filens SHA-256',
  },
  notStated: 'ikke oplyst',
  from: (day) => `fra ${day}`,
  until: (day) => `til og med ${day}`,
  findings: 'Fund',
  noFindings: 'Der blev ikke fundet noget på denne dag.',
  findingsNote: 'Et fund som et menneske skal se på, er ikke nødvendigvis en fejl.',
  coverage: 'Hvor kunden får oplysningerne',
  coverageNote: 'Hvert punkt i artikel 13 og 14 der gælder, og det første sted der siger det.',
  scripts: 'Det der bliver sagt',
  messages: 'Det der bliver sendt',
  required: 'skal læses',
  notAnswered: 'Dette svar, eller en del af det, er et ærligt ”det ved jeg ikke”: profilen oplyser det ikke.',
  filledIn: (names) => `Ingen gav en værdi for: ${names}.`,
  seconds: (seconds) => `tager omkring ${count(seconds, 'sekund', 'sekunder')} at sige`,
  subject: 'Emne',
  sms: ({ encoding, characters, segments }) =>
    `${count(segments, 'del', 'dele')}, ${count(characters, 'tegn', 'tegn')}, ${encoding}`,
  signOff: 'Godkendelse',
  statement: (profile, version) =>
    `Jeg har læst alt ovenfor. Det er det der skal siges og sendes for ${profile}, version ${version}.`,
  signature: { name: 'Navn', function: 'Stilling', place: 'Sted og dato', signature: 'Underskrift' },
  agentName: '(medarbejderens navn)',
  decisions: ['Godkendt', 'Godkendt med de ændringer der er noteret', 'Ikke godkendt'],
}

const coverageItems: Labels['coverageItems'] = {
  'controller-identity': 'Hvem der er dataansvarlig, og hvordan man får fat i dem',
  representative: 'Hvem der repræsenterer den dataansvarlige i EU',
  'data-protection-officer': 'Hvordan man får fat i databeskyttelsesrådgiveren',
  purposes: 'Hvad oplysningerne bliver brugt til',
  'legal-bases': 'Hvad hver brug bygger på',
  'legitimate-interest': 'Hvilken interesse den bygger på, og hvis',
  balancing: 'Hvordan interessen er afvejet',
  'data-categories': 'Hvilke slags oplysninger der kom fra andre',
  recipients: 'Hvem der får oplysningerne',
  transfers: 'Hvor uden for EØS oplysningerne bliver sendt hen',
  'transfer-safeguards': 'Hvad der beskytter oplysningerne der',
  retention: 'Hvor længe oplysningerne bliver gemt',
  'right-access': 'Retten til at se oplysningerne',
  'right-rectification': 'Retten til at få oplysningerne rettet',
  'right-erasure': 'Retten til at få oplysningerne slettet',
  'right-restriction': 'Retten til at få brugen sat på pause',
  'right-objection': 'Retten til at gøre indsigelse',
  'right-portability': 'Retten til at få oplysningerne med sig',
  'withdraw-consent': 'At et samtykke kan trækkes tilbage',
  complaint: 'Hvor man kan klage',
  requirement: 'Om oplysningerne skal gives',
  'automated-decisions': 'Om en maskine afgør noget',
  source: 'Hvor oplysningerne kommer fra',
  'new-purpose': 'En ny brug, før den begynder',
}

/** The labels in Danish. */
export const DANISH: Labels = {
  tag: 'da',
  whole: 'Profilen som helhed',
  item: (position) => `punkt ${position}`,
  severities: { error: 'fejl', warning: 'advarsel', info: 'bemærkning' },
  review: 'et menneske skal se på det',
  summary: (counts) => `${profiles(counts)}: ${found(counts)}${unusable(counts)}.`,
  progress: (counts) => `${profiles(counts)} indtil videre: ${found(counts)}${unusable(counts)}`,
  coverageColumns: ['Artikel', 'Om', 'Hvor', 'Sætninger'],
  coverageItems,
  coverageStatus: {
    'spoken-short': 'bliver sagt, kort niveau',
    'spoken-full': 'bliver sagt, fuldt niveau',
    'follow-up': 'skriftligt',
    missing: 'MANGLER',
    'not-applicable': 'gælder ikke',
  },
  layers: { short: 'kort niveau', full: 'fuldt niveau' },
  channels: { sms: 'sms', email: 'mail' },
  messages: {
    'rights-contact': 'Kontakt for rettigheder',
    'purchase-notice': 'Oplysninger om persondata efter et køb',
  },
  scripts: da.scripts,
  rights: da.rights,
  noChange: 'Intet ændrer sig i det der bliver sagt og sendt.',
  costly: (signs) => `koster ekstra: ${signs}`,
  written: (path) => `Skrevet: ${path}`,
  stillMissing: 'Mangler stadig:',
  notYetTold: 'Det får kunderne ikke at vide endnu:',
  inGeneral: 'generelt',
  ofSources: (ids) => `oplysninger fra ${quoted(ids)}`,
  askingFor: (rights) => `rettighed: ${rights.join(', ')}`,
  print,
}
