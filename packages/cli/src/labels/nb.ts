// Norwegian.
import { nb } from '@gdpr-script/core/locales/nb'
import type { Counts, Labels, PrintLabels } from './labels.js'

const count = (number: number, one: string, many: string): string => `${number} ${number === 1 ? one : many}`

const quoted = (ids: readonly string[]): string => ids.map((id) => `«${id}»`).join(', ')

const profiles = ({ profiles: number }: Counts): string => count(number, 'profil', 'profiler')

const found = ({ errors, warnings, infos }: Counts): string =>
  [
    count(errors, 'feil', 'feil'),
    count(warnings, 'advarsel', 'advarsler'),
    count(infos, 'merknad', 'merknader'),
  ].join(', ')

const unusable = ({ unusable: number }: Counts): string =>
  number === 0 ? '' : `, ${count(number, 'fil som ikke kan brukes', 'filer som ikke kan brukes')}`

const print: PrintLabels = {
  title: 'Alt som sies og sendes',
  intro:
    'Alt en medarbeider sier, og alt som sendes etterpå, slik profilen gjør det: hvert språk, hvert nivå, hvert tilfelle. Det som samtalen selv fyller inn, står i parentes. Programmet holder profilen opp mot loven så langt det kan; det er ikke juridisk rådgivning.',
  contents: 'Innhold',
  facts: {
    controller: 'Behandlingsansvarlig',
    caller: 'Hvem som ringer',
    profile: 'Profil',
    version: 'Versjon',
    market: 'Marked',
    languages: 'Språk',
    valid: 'Kan leses opp',
    approvedBy: 'Godkjent av',
    reviewedOn: 'Sist gått gjennom',
    printedOn: 'Skrevet ut',
    fingerprint: 'Filens SHA-256',
  },
  notStated: 'ikke oppgitt',
  from: (day) => `fra ${day}`,
  until: (day) => `til og med ${day}`,
  findings: 'Funn',
  noFindings: 'Det ble ikke funnet noe denne dagen.',
  findingsNote: 'Et funn som et menneske må se på, er ikke nødvendigvis en feil.',
  coverage: 'Hvor kunden får informasjonen',
  coverageNote: 'Hvert punkt i artikkel 13 og 14 som gjelder, og det første stedet som sier det.',
  scripts: 'Det som sies',
  messages: 'Det som sendes',
  required: 'må leses',
  notAnswered: 'Dette svaret, eller en del av det, er et ærlig «det vet jeg ikke»: profilen oppgir det ikke.',
  filledIn: (names) => `Ingen ga en verdi for: ${names}.`,
  seconds: (seconds) => `tar omtrent ${count(seconds, 'sekund', 'sekunder')} å si`,
  subject: 'Emne',
  sms: ({ encoding, characters, segments }) =>
    `${count(segments, 'del', 'deler')}, ${count(characters, 'tegn', 'tegn')}, ${encoding}`,
  signOff: 'Godkjenning',
  statement: (profile, version) =>
    `Jeg har lest alt ovenfor. Det er dette som skal sies og sendes for ${profile}, versjon ${version}.`,
  signature: { name: 'Navn', function: 'Stilling', place: 'Sted og dato', signature: 'Underskrift' },
  agentName: '(medarbeiderens navn)',
  decisions: ['Godkjent', 'Godkjent med de endringene som er notert', 'Ikke godkjent'],
}

const coverageItems: Labels['coverageItems'] = {
  'controller-identity': 'Hvem som er behandlingsansvarlig, og hvordan man får tak i dem',
  representative: 'Hvem som representerer den behandlingsansvarlige i EU',
  'data-protection-officer': 'Hvordan man får tak i personvernombudet',
  purposes: 'Hva opplysningene brukes til',
  'legal-bases': 'Hva hver bruk bygger på',
  'legitimate-interest': 'Hvilken interesse den bygger på, og hvem sin',
  balancing: 'Hvordan interessen er veid',
  'data-categories': 'Hvilke slags opplysninger som kom fra andre',
  recipients: 'Hvem som får opplysningene',
  transfers: 'Hvor utenfor EØS opplysningene sendes',
  'transfer-safeguards': 'Hva som beskytter opplysningene der',
  retention: 'Hvor lenge opplysningene lagres',
  'right-access': 'Retten til å se opplysningene',
  'right-rectification': 'Retten til å få opplysningene rettet',
  'right-erasure': 'Retten til å få opplysningene slettet',
  'right-restriction': 'Retten til å få bruken satt på pause',
  'right-objection': 'Retten til å protestere',
  'right-portability': 'Retten til å ta med opplysningene',
  'withdraw-consent': 'At et samtykke kan trekkes tilbake',
  complaint: 'Hvor man kan klage',
  requirement: 'Om opplysningene må gis',
  'automated-decisions': 'Om en maskin avgjør',
  source: 'Hvor opplysningene kommer fra',
  'new-purpose': 'En ny bruk, før den begynner',
}

/** The labels in Norwegian. */
export const NORWEGIAN: Labels = {
  tag: 'nb',
  whole: 'Profilen som helhet',
  item: (position) => `punkt ${position}`,
  severities: { error: 'feil', warning: 'advarsel', info: 'merknad' },
  review: 'et menneske må se på det',
  summary: (counts) => `${profiles(counts)}: ${found(counts)}${unusable(counts)}.`,
  progress: (counts) => `${profiles(counts)} så langt: ${found(counts)}${unusable(counts)}`,
  coverageColumns: ['Artikkel', 'Om', 'Hvor', 'Setninger'],
  coverageItems,
  coverageStatus: {
    'spoken-short': 'sies, kort nivå',
    'spoken-full': 'sies, fullt nivå',
    'follow-up': 'skriftlig',
    missing: 'MANGLER',
    'not-applicable': 'gjelder ikke',
  },
  layers: { short: 'kort nivå', full: 'fullt nivå' },
  channels: { sms: 'tekstmelding', email: 'e-post' },
  messages: {
    'rights-contact': 'Kontakt for rettigheter',
    'purchase-notice': 'Personverninformasjon etter et kjøp',
  },
  scripts: nb.scripts,
  rights: nb.rights,
  noChange: 'Ingenting endres i det som sies og sendes.',
  costly: (signs) => `koster ekstra: ${signs}`,
  written: (path) => `Skrevet: ${path}`,
  stillMissing: 'Mangler fortsatt:',
  notYetTold: 'Dette får kundene ikke vite ennå:',
  inGeneral: 'generelt',
  ofSources: (ids) => `opplysninger fra ${quoted(ids)}`,
  askingFor: (rights) => `rettighet: ${rights.join(', ')}`,
  print,
}
