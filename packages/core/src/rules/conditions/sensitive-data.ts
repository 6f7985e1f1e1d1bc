// What needs more than a legal basis: special categories, offences, the national number.
import { isReachable } from '../../clauses/conditions.js'
import type { Profile } from '../../profile/profile.js'
import type { LocalizedText } from '../../profile/primitives.js'
import type { SpecialCategory } from '../../profile/sensitive-data.js'
import { findInText } from '../find-phrase.js'
import { nameFromLocale } from '../name-from-locale.js'
import { failAt, reviewAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'

type Condition = SpecialCategory['condition']

const NEEDS_LAW: ReadonlySet<Condition> = new Set(['b', 'g', 'i', 'j'])
/** A contract with a health professional serves as well. */
const NEEDS_LAW_OR_CONTRACT: Condition = 'h'

/** The special categories that the profile states. */
export const specialCategories = ({ specialCategories: stated }: Profile): readonly SpecialCategory[] =>
  typeof stated === 'object' ? stated : []

const at = (index: number, field: keyof SpecialCategory): string => `/specialCategories/${index}/${field}`

const eachCategory = (
  review: Review,
  observe: (category: SpecialCategory, index: number) => readonly Observation[],
): readonly Observation[] => specialCategories(review.profile).flatMap(observe)

const named = (review: Review, { category }: SpecialCategory): { category: string } => ({
  category: nameFromLocale(review, category, ({ phrases }) => phrases.specialCategory[category]),
})

/** Categories that no purpose, and so no legal basis, carries. */
export function missingBasis(review: Review): readonly Observation[] {
  const { profile } = review
  if (specialCategories(profile).length > 0 && (profile.purposes ?? []).length === 0) {
    return [failAt('/purposes')]
  }
  return eachCategory(review, ({ purposes }, index) =>
    when(purposes?.length === 0, failAt(at(index, 'purposes'))),
  )
}

/** Conditions that rest on a law, and none is named. */
export const missingLaws = (review: Review): readonly Observation[] =>
  eachCategory(review, (category, index) => {
    const { condition, law } = category
    if (review.text(law) !== undefined) return []
    const params = { ...named(review, category), condition }
    if (NEEDS_LAW.has(condition)) return [failAt(at(index, 'law'), params)]
    return when(condition === NEEDS_LAW_OR_CONTRACT, reviewAt(at(index, 'law'), params))
  })

/** Explicit consent that nobody takes back: the contact that the script would name has no channel. */
export const unwithdrawableConsent = (review: Review): readonly Observation[] =>
  eachCategory(review, (category, index) => {
    const { rights } = review.profile
    const id = category.withdrawal ?? rights?.routes?.['withdraw-consent'] ?? rights?.default
    const isOpen = category.condition === 'a' && !isReachable(review.contact(id))
    return when(isOpen, failAt(at(index, 'withdrawal'), named(review, category)))
  })

/** Sensitive data, or children's, without a word on what protects them. */
export function missingProtection({ profile, text }: Review): readonly Observation[] {
  const { children, criminalData, securityMeasures = [] } = profile
  const isNeeded =
    typeof children === 'object' || typeof criminalData === 'object' || specialCategories(profile).length > 0
  const isStated = securityMeasures.some((measure) => text(measure) !== undefined)
  return when(isNeeded && !isStated, failAt('/securityMeasures'))
}

/** Data about offences without an authority. */
export const missingAuthority = ({ profile: { criminalData }, text }: Review): readonly Observation[] =>
  when(
    typeof criminalData === 'object' && text(criminalData.authority) === undefined,
    failAt('/criminalData/authority'),
  )

interface Place {
  readonly path: string
  readonly text: LocalizedText | undefined
}

/** Where a subject may give a special category away. */
const revealingTexts = ({ purposes = [], data = [], sources = [], call }: Profile): readonly Place[] => [
  ...purposes.map(({ label }, index) => ({ path: `/purposes/${index}/label`, text: label })),
  ...data.map((entry, index) => ({
    path: `/data/${index}/label`,
    text: typeof entry === 'string' ? undefined : entry.label,
  })),
  ...sources.map(({ name }, index) => ({ path: `/sources/${index}/name`, text: name })),
  { path: '/call/about', text: call?.about },
]

/** Words that hint at a special category, where none is stated. */
export function hiddenCategories(review: Review): readonly Observation[] {
  if (specialCategories(review.profile).length > 0) return []
  return revealingTexts(review.profile).flatMap(({ path, text }) => {
    const hint = findInText(review, text, (words) => words.sensitiveSubjects)
    return when(hint !== undefined, reviewAt(path, { text: review.name(text, path) }))
  })
}

/** Swedish personal numbers without a reason. */
export function unjustifiedNationalId({ profile, text }: Review): readonly Observation[] {
  const { market, nationalId, data = [] } = profile
  if (market !== 'SE') return []
  if (typeof nationalId === 'object') {
    return when(text(nationalId.justification) === undefined, failAt('/nationalId/justification'))
  }
  if (!usesNationalId(data)) return []
  return [nationalId === undefined ? reviewAt('/nationalId') : failAt('/nationalId')]
}

/** The national number is among the data. */
export const usesNationalId = (data: NonNullable<Profile['data']>): boolean =>
  data.some((entry) => (typeof entry === 'string' ? entry : entry.id) === 'national-id')
