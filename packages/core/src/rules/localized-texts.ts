// The texts of a profile that may be said, with their places. A plain string cannot tell whether it is one, so the
// places are a table; the test holds it against the schema.
import type { LocalizedText } from '../profile/primitives.js'
import type { Profile } from '../profile/profile.js'

/** A text in one language or in several, and the JSON Pointer that leads to it. */
export interface LocalizedPlace {
  readonly path: string
  readonly text: LocalizedText
}

const BASIS = ['when', 'how', 'need', 'law', 'duty', 'situation', 'task', 'interest', 'balancing'] as const

/** DATA: every place of a text that a script or message may say; "*" stands for each entry. */
export const SAID: readonly string[] = [
  'jointControllers/*/arrangement',
  'sources/*/obtained',
  'sources/*/how',
  'purposes/*/label',
  ...BASIS.map((field) => `purposes/*/legalBasis/${field}`),
  'rights/fee',
  'specialCategories/*/law',
  'criminalData/authority',
  'nationalId/justification',
  'securityMeasures/*',
  'data/*/label',
  'data/*/consequence',
  'recipients/*/category',
  'transfers/*/compellingInterests',
  'furtherProcessing/*/purpose',
  'furtherProcessing/*/informed',
  'retention/*/from',
  'retention/*/criteria',
  'automatedDecisions/decision',
  'automatedDecisions/logic',
  'automatedDecisions/effect',
  'contacts/*/name',
  'call/about',
  'call/recording/purpose',
  'call/recording/retention',
  'offer/personalisedPrice',
  'authority/name',
]

/** DATA: texts that decide something, explain something to the company, or stand on a button: nobody says them. */
export const UNSAID: readonly string[] = [
  'controller/representativeExemption',
  'sources/*/noticeException/law',
  'children/parentalAuthorisation',
  'transfers/*/scope',
  'contacts/*/hours/exceptions/*/label',
  'contacts/*/transfer/label',
  ...BASIS.map((field) => `call/recording/legalBasis/${field}`),
  'call/consentExemption',
  'call/hours/exceptions/*/label',
  'offer/exemptFromWrittenAcceptance',
]

/** A date and the word "none" are no texts. */
const NO_TEXT = /^(?:none|\d{4}-\d{2}-\d{2})$/

const escapeStep = (step: string): string => step.replaceAll('~', '~0').replaceAll('/', '~1')

interface Place {
  readonly path: string
  readonly value: unknown
}

function stepInto({ path, value }: Place, step: string): Place[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value)
    .filter(([key]) => step === '*' || step === key)
    .map(([key, inner]) => ({ path: `${path}/${escapeStep(key)}`, value: inner as unknown }))
}

function placesOf(profile: Profile, pattern: string): LocalizedPlace[] {
  const found = pattern
    .split('/')
    .reduce<Place[]>(
      (places, step) => places.flatMap((place) => stepInto(place, step)),
      [{ path: '', value: profile }],
    )
  return found.flatMap(({ path, value }): LocalizedPlace[] => {
    if (typeof value === 'string') return NO_TEXT.test(value) ? [] : [{ path, text: value }]
    return typeof value === 'object' && value !== null
      ? [{ path, text: value as Exclude<LocalizedText, string> }]
      : []
  })
}

/** Every text of a profile that a script or a message may say, in the order of the table. */
export const saidTexts = (profile: Profile): LocalizedPlace[] =>
  SAID.flatMap((pattern) => placesOf(profile, pattern))
