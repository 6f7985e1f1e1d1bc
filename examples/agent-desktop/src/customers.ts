// The people in the queue. All invented; the numbers come from ranges that are set aside for fiction, or that nobody
// has (see examples/profiles/README.md).
import type { Language } from './language.js'

/** A text in each language of the page. */
export type PageText = Readonly<Record<Language, string>>

/** One simulated call: who, for which brand, in which campaign. */
export interface Customer {
  readonly name: string
  /** E.164. */
  readonly number: string
  /** The number as people write it. */
  readonly numberText: string
  /** File name of the brand's profile, without its ending. */
  readonly profile: string
  readonly brand: string
  readonly campaign: PageText
  readonly direction: 'outbound' | 'inbound'
  /** Which of the profile's sources the person came from. Absent = the dialer does not know. */
  readonly sourceId?: string
  /** Absent = the dialer does not know. */
  readonly customerSince?: PageText
}

/** The queue, in calling order: each call is for another brand than the one before. */
export const CUSTOMERS: readonly Customer[] = [
  {
    name: 'Astrid Norelius',
    number: '+46701740611',
    numberText: '070-174 06 11',
    profile: 'fjallvind-energi',
    brand: 'Fjällvind Energi',
    campaign: { sv: 'Nya elavtal, köpt lista', en: 'New contracts, bought list' },
    direction: 'outbound',
    sourceId: 'address-list',
  },
  {
    name: 'Göran Liljedal',
    number: '+46701740623',
    numberText: '070-174 06 23',
    profile: 'alvsunds-dagblad',
    brand: 'Älvsunds Dagblad',
    campaign: { sv: 'Tidigare prenumeranter', en: 'Former subscribers' },
    direction: 'outbound',
    sourceId: 'former-subscribers',
  },
  {
    name: 'Maj-Britt Ekfors',
    number: '+46701740638',
    numberText: '070-174 06 38',
    profile: 'klarljud-horsel',
    brand: 'Klarljud Hörsel',
    campaign: { sv: 'Dags för nytt hörseltest', en: 'Time for a new hearing test' },
    direction: 'outbound',
    sourceId: 'earlier-tests',
    customerSince: { sv: 'mars 2024', en: 'March 2024' },
  },
  {
    name: 'Ingrid Solhaugen',
    number: '+4720000077',
    numberText: '20 00 00 77',
    profile: 'lomvi-mobil',
    brand: 'Lomvi Mobil',
    campaign: { sv: 'Svar på brev om mobilabonnemang', en: 'Answers to the mobile plan letter' },
    direction: 'inbound',
    sourceId: 'customers',
  },
  {
    name: 'Nils Åkerbo',
    number: '+46701740654',
    numberText: '070-174 06 54',
    profile: 'fjallvind-energi',
    brand: 'Fjällvind Energi',
    campaign: { sv: 'Nya elavtal, okänd källa', en: 'New contracts, source unknown' },
    direction: 'outbound',
  },
  {
    name: 'Karin Tallmyr',
    number: '+46701740669',
    numberText: '070-174 06 69',
    profile: 'tallbo-tradgard',
    brand: 'Tallbo Trädgård',
    campaign: { sv: 'Profil nästan utan innehåll', en: 'A profile that is almost empty' },
    direction: 'outbound',
  },
]

/** The agent of every call. */
export const AGENT_NAME = 'Sam'
