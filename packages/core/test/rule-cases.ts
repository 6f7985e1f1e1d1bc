// Patches that several fixtures share: what has to be right before one thing is made wrong.
import { both, type ProfilePatches } from '@gdpr-script/test-utils'

/** Consent, as a legal basis that nothing is to be said against, in Germany either. */
export const CONSENT = {
  basis: 'consent',
  when: both('i mars', 'in March'),
  how: both('i formuläret på webben', 'in the form on the website'),
  withdrawal: 'service',
  proofPeriod: 'P5Y',
} as const

/** Marketing on consent. */
export const ON_CONSENT: ProfilePatches = { '/purposes/0/legalBasis': CONSENT }

/** A German company that calls people who said yes, and records only after a yes. */
export const IN_GERMANY: ProfilePatches = {
  ...ON_CONSENT,
  '/market': 'DE',
  '/controller/country': 'DE',
  '/controller/region': 'DE-BE',
  '/call/recording/legalBasis': CONSENT,
}

/** The same campaign without its bookkeeping, which is shorter to read out. */
export const BRIEF: ProfilePatches = {
  '/purposes/2': undefined,
  '/retention/1': undefined,
  '/data/3': undefined,
}

/** The same campaign a year later, gone through again. */
export const A_YEAR_LATER: ProfilePatches = {
  '/validUntil': undefined,
  '/reviewedOn': '2027-11-24',
  '/call/doNotCallCheckedOn': '2027-11-24',
  '/sources/0/obtained': '2027-11-24',
}

/** The Swedish authority, as a profile states it. */
export const SWEDISH = {
  name: both('Integritetsskyddsmyndigheten (IMY)', 'the Swedish Authority for Privacy Protection'),
  url: 'https://www.imy.se',
  verifiedOn: '2026-11-01',
} as const

/** The Norwegian authority. */
export const NORWEGIAN = {
  name: both('norska Datatilsynet', 'the Norwegian Data Protection Authority'),
  url: 'https://www.datatilsynet.no',
  verifiedOn: '2026-11-01',
} as const

/** A contact that nobody can reach. */
export const NOBODY = { name: both('någon på kontoret', 'somebody at the office') }

/** Data about health, on a condition that nothing is to be said against. */
export const HEALTH = { category: 'health', condition: 'c', purposes: ['supply'] } as const

/** A decision made by a computer alone that nothing is to be said against. */
export const DECISION = {
  decision: both('din kreditgräns', 'your credit limit'),
  logic: both('din inkomst', 'your income'),
  effect: both('ett nej', 'a no'),
  basis: 'contract',
  usesSpecialCategories: false,
  humanReview: 'service',
} as const

/** An order of the purchase that tells all that the campaign of the fixtures has to tell. */
export const PURCHASE = [
  'purchase.controller',
  'purchase.data-protection-officer',
  'purchase.data',
  'purchase.required-data',
  'purchase.purpose',
  'purchase.purpose-next',
  'purchase.retention',
  'purchase.retention-purpose',
  'purchase.rights',
  'purchase.portability',
  'purchase.objection',
  'purchase.complaint',
  'purchase.rest-in-writing',
  'purchase.written-acceptance',
] as const

/** The purchase without some of its clauses. */
export const purchaseWithout = (...left: readonly string[]): ProfilePatches => ({
  '/scripts': { purchase: PURCHASE.filter((id) => !left.includes(id)) },
})
