// The phrases that become values inside clauses. MessageFormat 2 source unless marked plain.
import type { KnownDataCategory } from '../profile/data-category.js'

/** How a contact is reached, with its preposition: "på 08-12 34 56", "at info@brand.example". */
export interface ChannelPhrases {
  readonly phone: string
  readonly email: string
  readonly url: string
  readonly postal: string
}

/** Lists, channels, periods and the fixed phrases of the law, as they stand in mid-sentence. */
export interface PhraseWords {
  /** {$head}, {$next}: two items with more to come. */
  readonly listHead: string
  /** {$head}, {$last}: the end of a list of which all are meant. */
  readonly listLast: string
  /** {$head}, {$last}: the end of a list of which one is meant. */
  readonly listLastOr: string
  /** {$value} */
  readonly channel: ChannelPhrases
  /** {$name}, {$channel}: "kundservice på 0771-793 336". */
  readonly contactAt: string
  /** {$count}, a whole number of 1 or more. */
  readonly years: string
  readonly months: string
  readonly days: string
  /** Plain. The answer time of Art. 12(3): "en månad". */
  readonly oneMonth: string
  /** How long data are kept; {$period}, {$from}. */
  readonly retention: {
    readonly whileCustomer: string
    readonly whileCustomerAndPeriod: string
    readonly whileCustomerAndPeriodFrom: string
    readonly period: string
    readonly periodFrom: string
  }
  /** Plain. Legal basis after "Det gör vi", "We do that". */
  readonly basis: Readonly<Record<BasisPhrase, string>>
  /** Plain. Safeguard of a transfer, after "genom", "by". */
  readonly safeguard: Readonly<Record<SafeguardPhrase, string>>
  /** Plain but for 'compelling-interests' ({$interests}) and '-copy' ({$interests}, {$copy}). */
  readonly derogation: Readonly<Record<DerogationPhrase, string>>
  /** Art. 9(2) condition after "Det får vi göra"; {$law} in g, i, j. */
  readonly specialCondition: Readonly<
    Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h' | 'i' | 'j', string>
  >
  /** Plain. The same for g, i and j where no law is named. */
  readonly specialConditionUnnamed: Readonly<Record<'g' | 'i' | 'j', string>>
  /** Plain. After "uppgifter om", "data about". */
  readonly specialCategory: Readonly<Record<SpecialCategoryPhrase, string>>
  /** Plain. Bare noun, small initial. */
  readonly dataCategory: Readonly<Record<KnownDataCategory, string>>
  /** Plain. What a source gave where it does not say: "dina uppgifter", "details". */
  readonly sourceData: string
  /** Plain. How the rest of the information comes. */
  readonly followUp: Readonly<Record<'sms' | 'email' | 'post', string>>
  /** Plain. How the offer comes. */
  readonly offer: Readonly<Record<'sms' | 'email' | 'post' | 'e-id', string>>
  /** Plain. What is not known, as an indirect question: "hur länge vi sparar dem". */
  readonly unknown: Readonly<Record<UnknownPhrase, string>>
  /** {$name}: a hole in running text. */
  readonly missing: string
  /** Plain. Names of the values that only the call knows, as the agent would say them. */
  readonly valueNames: Readonly<Record<string, string>>
}

/** A legal basis as it is said. */
export type BasisPhrase =
  | 'consent'
  | 'contract-performance'
  | 'contract-steps-before'
  | 'legal-obligation'
  | 'vital-interests'
  | 'public-task'
  | 'legitimate-interests'

/** A safeguard under Art. 46 as it is said. */
export type SafeguardPhrase =
  'bcr' | 'scc' | 'code-of-conduct' | 'certification' | 'public-instrument' | 'ad-hoc-clauses'

/** A derogation under Art. 49 as it is said. */
export type DerogationPhrase =
  'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'compelling-interests' | 'compelling-interests-copy'

/** A special category as it is said. */
export type SpecialCategoryPhrase =
  | 'racial-or-ethnic-origin'
  | 'political-opinions'
  | 'religious-or-philosophical-beliefs'
  | 'trade-union-membership'
  | 'genetic'
  | 'biometric'
  | 'health'
  | 'sex-life-or-orientation'

/** What a purchase disclosure may have to leave open. */
export type UnknownPhrase =
  | 'controller-contact'
  | 'data'
  | 'purposes'
  | 'retention'
  | 'source'
  | 'recipients'
  | 'transfers'
  | 'officer'
  | 'automated-decisions'
  | 'rights-contact'
  | 'authority'
