// Variants of the rich profile: what the data are for, how long they are kept and where they go.
import type { Purpose, Retention } from '@gdpr-script/core'
import { both } from './both.js'
import type { ProfileOverrides } from './override-profile.js'
import { RICH_PURPOSES } from './rich-purposes.js'
import { RICH_RETENTION } from './rich-retention.js'
import { RICH_SPECIAL_CATEGORIES } from './rich-sensitive-data.js'

/** Keeps some of the rich purposes, and drops what names the others. */
export function purposesWhere(test: (purpose: Purpose) => boolean): ProfileOverrides {
  const kept = RICH_PURPOSES.filter(test)
  const isKept = (id: string): boolean => kept.some((purpose) => purpose.id === id)
  const retention = RICH_RETENTION.flatMap(({ purposes, ...row }): Retention[] => {
    if (purposes === undefined) return [row]
    const left = purposes.filter(isKept)
    return left.length > 0 ? [{ ...row, purposes: left }] : []
  })
  const specialCategories = RICH_SPECIAL_CATEGORIES.map(({ purposes, ...category }) =>
    purposes === undefined ? category : { ...category, purposes: purposes.filter(isKept) },
  )
  return { purposes: kept, retention, specialCategories }
}

const onlyBasis = (basis: Purpose['legalBasis']['basis']): ProfileOverrides =>
  purposesWhere(({ legalBasis }) => legalBasis.basis === basis)

const UNWEIGHED: Purpose = {
  id: 'unweighed',
  label: both('stoppa bedrägerier', 'stop fraud'),
  legalBasis: {
    basis: 'legitimate-interests',
    interest: both('stoppa bedrägerier', 'stop fraud'),
    holder: 'third-party',
  },
}

const PURPOSES: Readonly<Record<string, ProfileOverrides>> = {
  'purposes: no marketing': purposesWhere((purpose) => purpose.directMarketing !== true),
  'purposes: consent alone': onlyBasis('consent'),
  'purposes: contract alone': onlyBasis('contract'),
  'purposes: legal obligation alone': onlyBasis('legal-obligation'),
  'purposes: one': purposesWhere(({ id }) => id === 'offer'),
  'purposes: none listed': purposesWhere(() => false),
  "purposes: somebody else's interest, not weighed": {
    ...purposesWhere(() => false),
    purposes: [UNWEIGHED],
  },
}

const HANDLING: Readonly<Record<string, ProfileOverrides>> = {
  'retention: one purpose only': { retention: [{ period: 'P1Y', purposes: ['accounts'] }] },
  'recipients: none': { recipients: [], caller: { name: 'Exempelbolaget', role: 'controller' } },
  'transfers: none': { transfers: [] },
  'transfers: no way to a copy': { transfers: [{ country: 'PH', mechanism: 'scc' }] },
  'transfers: nothing that makes them lawful': {
    transfers: [
      { country: 'US', mechanism: 'adequacy' },
      { country: 'AU', mechanism: 'derogation' },
    ],
  },
  'further processing: no date': {
    furtherProcessing: [
      {
        purpose: both('räkna ut utsläpp', 'work out emissions'),
        informed: both('Du får ett brev innan dess.', 'You will get a letter before then.'),
      },
    ],
  },
  'further processing: nobody told': {
    furtherProcessing: [{ purpose: both('räkna ut utsläpp', 'work out emissions'), from: '2027-01-01' }],
  },
  'automated decisions: none': { automatedDecisions: 'none' },
  'offer: nothing': { offer: {} },
  'offer: no personalised price': { offer: { writtenOffer: 'e-id', personalisedPrice: 'none' } },
  'offer: exempt': {
    offer: { exemptFromWrittenAcceptance: both('det gäller ett lotteri', 'this is a lottery') },
  },
}

const SENSITIVE: Readonly<Record<string, ProfileOverrides>> = {
  'sensitive data: none': {
    children: 'none',
    specialCategories: 'none',
    criminalData: 'none',
    nationalId: 'none',
  },
  'sensitive data: an empty list': { children: 'none', specialCategories: [], criminalData: 'none' },
  'sensitive data: no children': { children: 'none' },
  'sensitive data: no special categories': { specialCategories: 'none' },
  'sensitive data: no offences': { criminalData: 'none' },
  'sensitive data: without measures': { securityMeasures: [] },
  'children: no age limit': { children: {} },
}

/** Overrides of the rich profile, by name. */
export const PURPOSE_VARIANTS = { ...PURPOSES, ...HANDLING, ...SENSITIVE }
