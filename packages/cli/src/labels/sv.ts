// Swedish.
import { sv } from '@gdpr-script/core/locales/sv'
import type { Counts, Labels, PrintLabels } from './labels.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const quoted = (ids: readonly string[]): string => ids.map((id) => `"${id}"`).join(', ')

const profiles = ({ profiles: number }: Counts): string => count(number, 'profil', 'profiler')

const found = ({ errors, warnings, infos }: Counts): string =>
  [`${errors} fel`, count(warnings, 'varning', 'varningar'), count(infos, 'anmärkning', 'anmärkningar')].join(
    ', ',
  )

const unusable = ({ unusable: number }: Counts): string =>
  number === 0 ? '' : `, ${number} indata som inte kan användas`

const print: PrintLabels = {
  title: 'Allt som sägs och skickas',
  intro:
    'Allt som säljaren säger och allt som skickas efteråt, så som profilen ger det: varje språk, varje lager, varje fall. Det som samtalet självt fyller i står inom parentes. Programmet jämför profilen med lagen så långt det kan; det är ingen juridisk rådgivning.',
  contents: 'Innehåll',
  facts: {
    controller: 'Personuppgiftsansvarig',
    caller: 'Den som ringer',
    profile: 'Profil',
    version: 'Version',
    market: 'Marknad',
    languages: 'Språk',
    valid: 'Får läsas upp',
    approvedBy: 'Godkänd av',
    reviewedOn: 'Senast genomgången',
    printedOn: 'Utskriven',
    fingerprint: 'Filens SHA-256',
  },
  notStated: 'inte angivet',
  from: (day) => `från och med ${day}`,
  until: (day) => `till och med ${day}`,
  findings: 'Vad granskningen hittade',
  noFindings: 'Inget hittades den här dagen.',
  findingsNote: 'Det som en människa måste titta på är inte nödvändigtvis ett fel.',
  coverage: 'Var kunden får informationen',
  coverageNote: 'Varje punkt i artiklarna 13 och 14 som gäller här, och det första ställe där den finns.',
  scripts: 'Vad som sägs',
  messages: 'Vad som skickas',
  required: 'måste läsas upp',
  notAnswered: 'Svaret, eller en del av det, är ett ärligt "jag vet inte": profilen anger det inte.',
  filledIn: (names) => `Ingen har angett något värde för: ${names}.`,
  seconds: (seconds) => `ungefär ${count(seconds, 'sekund', 'sekunder')} att säga`,
  subject: 'Ämne',
  sms: ({ encoding, characters, segments }) =>
    `${count(segments, 'del', 'delar')}, ${characters} tecken, ${encoding}`,
  signOff: 'Godkännande',
  statement: (profile, version) =>
    `Jag har läst allt ovan. Det är vad som ska sägas och skickas för ${profile}, version ${version}.`,
  signature: { name: 'Namn', function: 'Funktion', place: 'Ort och datum', signature: 'Underskrift' },
  agentName: '(säljarens namn)',
  decisions: ['Godkänt', 'Godkänt med noterade ändringar', 'Inte godkänt'],
}

const coverageItems: Labels['coverageItems'] = {
  'controller-identity': 'Vem som är personuppgiftsansvarig och hur man når företaget',
  representative: 'Vem som företräder den ansvarige i EU',
  'data-protection-officer': 'Hur man når dataskyddsombudet',
  purposes: 'Vad uppgifterna används till',
  'legal-bases': 'Vilken rättslig grund varje användning har',
  'legitimate-interest': 'Vilket intresse det gäller och vems det är',
  balancing: 'Hur intresset har vägts',
  'data-categories': 'Vilka slags uppgifter som kommer från någon annan',
  recipients: 'Vilka som får uppgifterna',
  transfers: 'Vart uppgifterna tar vägen utanför EES',
  'transfer-safeguards': 'Vad som skyddar uppgifterna där',
  retention: 'Hur länge uppgifterna sparas',
  'right-access': 'Rätten att få se uppgifterna',
  'right-rectification': 'Rätten att få uppgifterna rättade',
  'right-erasure': 'Rätten att få uppgifterna raderade',
  'right-restriction': 'Rätten att få användningen pausad',
  'right-objection': 'Rätten att säga nej',
  'right-portability': 'Rätten att ta med sig uppgifterna',
  'withdraw-consent': 'Att ett samtycke kan tas tillbaka',
  complaint: 'Vart man kan klaga',
  requirement: 'Om uppgifterna måste lämnas',
  'automated-decisions': 'Om en dator fattar beslut',
  source: 'Var uppgifterna kommer ifrån',
  'new-purpose': 'En ny användning, innan den börjar',
}

/** The labels in Swedish. */
export const SWEDISH: Labels = {
  tag: 'sv',
  whole: 'Profilen som helhet',
  item: (position) => `nummer ${position}`,
  severities: { error: 'fel', warning: 'varning', info: 'anmärkning' },
  review: 'en människa måste titta',
  summary: (counts) => `${profiles(counts)}: ${found(counts)}${unusable(counts)}.`,
  progress: (counts) => `${profiles(counts)} hittills: ${found(counts)}${unusable(counts)}`,
  coverageColumns: ['Artikel', 'Vad', 'Var', 'Klausuler'],
  coverageItems,
  coverageStatus: {
    'spoken-short': 'sägs, korta lagret',
    'spoken-full': 'sägs, hela lagret',
    'follow-up': 'skriftligt',
    missing: 'SAKNAS',
    'not-applicable': 'gäller inte',
  },
  layers: { short: 'korta lagret', full: 'hela lagret' },
  channels: { sms: 'sms', email: 'e-post' },
  messages: {
    'rights-contact': 'Kontakt för rättigheter',
    'purchase-notice': 'Dataskyddsinformation efter köp',
  },
  scripts: sv.scripts,
  rights: sv.rights,
  noChange: 'Inget ändras i det som sägs och skickas.',
  costly: (signs) => `kostar extra: ${signs}`,
  written: (path) => `Skriven: ${path}`,
  stillMissing: 'Det här saknas än:',
  notYetTold: 'Det här får kunderna inte veta än:',
  inGeneral: 'i allmänhet',
  ofSources: (ids) => `uppgifter från ${quoted(ids)}`,
  askingFor: (rights) => `rättighet: ${rights.join(', ')}`,
  print,
}
