// What clauses that can be said more than once are about. Pure functions from facts to subjects, in speaking order.
import type { DataCategory } from '../profile/data-category.js'
import type { Purpose } from '../profile/purpose.js'
import type { Retention } from '../profile/retention.js'
import { filled, isArticle14, isMarketing, isObjectable, restsOn } from './conditions.js'
import type { Subjects } from './clause.js'
import { dataLabel } from './data-label.js'
import type { Facts, Subject } from './facts.js'

type Bare = Omit<Subject, 'index'>

const numbered = (subjects: readonly Bare[]): Subject[] =>
  subjects.map((subject, index) => ({ ...subject, index }))

/** Groups items whose key is equal, in order of first appearance. */
export function groupBy<T>(items: readonly T[], key: (item: T) => string | undefined): T[][] {
  const groups = new Map<string | undefined, T[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return [...groups.values()]
}

/** The purposes that a script speaks of: those of the purchase where it is one, else all. */
export function saidPurposes({ profile, script }: Facts): readonly Purpose[] {
  const purposes = profile.purposes ?? []
  return script === 'purchase' || script === 'purchase-notice'
    ? purposes.filter((purpose) => purpose.moment !== 'call')
    : purposes
}

/** Question 2 is about the call: one subject per purpose that is not the purchase's alone, all where none is left. */
export const eachPurposeOfCall: Subjects = ({ profile }) => {
  const purposes = profile.purposes ?? []
  const ofCall = purposes.filter((purpose) => purpose.moment !== 'purchase')
  return numbered((ofCall.length > 0 ? ofCall : purposes).map((purpose) => ({ purposes: [purpose] })))
}

/** One subject per purpose that is said. */
export const eachPurpose: Subjects = (facts) =>
  numbered(saidPurposes(facts).map((purpose) => ({ purposes: [purpose] })))

/** One subject per purpose that rests on a legitimate interest. */
export const eachLegitimateInterest: Subjects = (facts) =>
  numbered(
    saidPurposes(facts)
      .filter(restsOn('legitimate-interests'))
      .map((purpose) => ({ purposes: [purpose] })),
  )

/** One subject with every purpose that can be objected to on grounds of one's own, marketing aside. */
export const objectablePurposes: Subjects = (facts) => {
  const purposes = saidPurposes(facts).filter((purpose) => isObjectable(purpose) && !isMarketing(purpose))
  return purposes.length > 0 ? numbered([{ purposes }]) : []
}

/** True for a row that says how long, or until when. */
export const statesPeriod = (facts: Facts, row: Retention): boolean =>
  row.whileCustomer === true || filled(row.period) || filled(facts.text(row.criteria))

/** The row that holds for a purpose: one that names it, else one for all. */
function retentionOf(facts: Facts, purpose: Purpose): Retention | undefined {
  const rows = (facts.profile.retention ?? []).filter((row) => statesPeriod(facts, row))
  return (
    rows.find((row) => row.purposes?.includes(purpose.id)) ?? rows.find((row) => row.purposes === undefined)
  )
}

/** One subject per retention row that is said, with its purposes; the row of the first purpose comes first. */
export const eachRetention: Subjects = (facts) => {
  const said = saidPurposes(facts)
  if (said.length === 0) {
    const row = (facts.profile.retention ?? []).find((candidate) => statesPeriod(facts, candidate))
    return row ? numbered([{ retention: row }]) : []
  }
  const rows = new Map<Retention, Purpose[]>()
  for (const purpose of said) {
    const row = retentionOf(facts, purpose)
    if (row) rows.set(row, [...(rows.get(row) ?? []), purpose])
  }
  return numbered([...rows].map(([retention, purposes]) => ({ retention, purposes })))
}

/** The first retention row holds for the first purpose, so that "we keep the data" is true of it. */
export const retentionLeads = (facts: Facts): boolean => {
  const [first] = saidPurposes(facts)
  return first === undefined || retentionOf(facts, first) !== undefined
}

/** One subject with the purposes that no row covers, where others are covered. */
export const purposesWithoutRetention: Subjects = (facts) => {
  const said = saidPurposes(facts)
  const open = said.filter((purpose) => retentionOf(facts, purpose) === undefined)
  return open.length > 0 && open.length < said.length ? numbered([{ purposes: open }]) : []
}

const asObject = (entry: string | DataCategory): DataCategory =>
  typeof entry === 'string' ? { id: entry } : entry

/** Entries of `data` that the person gives, not a list bought from somebody else. */
function dataFromPerson({ profile }: Facts): DataCategory[] {
  const bought = new Set((profile.sources ?? []).filter(isArticle14).flatMap((source) => source.data ?? []))
  return (profile.data ?? []).map(asObject).filter((entry) => !bought.has(entry.id))
}

/** One subject per requirement and consequence, with the data that share them (Art. 13(2)(e)). */
export const eachRequirement: Subjects = (facts) => {
  const required = dataFromPerson(facts).filter(
    (entry) => entry.requirement === 'contractual' || entry.requirement === 'statutory',
  )
  const groups = groupBy(required, (entry) => `${entry.requirement}\n${facts.text(entry.consequence) ?? ''}`)
  return numbered(
    groups.flatMap(([first, ...rest]) =>
      first
        ? [
            {
              data: [first, ...rest].map((entry) => dataLabel(facts, entry)),
              consequence: facts.text(first.consequence),
              requirement: first.requirement as 'contractual' | 'statutory',
            },
          ]
        : [],
    ),
  )
}

/** Something is up to the person. */
export const hasOptionalData = (facts: Facts): boolean =>
  dataFromPerson(facts).some((entry) => entry.requirement === 'optional')

/** One subject per special category. */
export const eachSpecialCategory: Subjects = ({ profile }) =>
  typeof profile.specialCategories === 'object'
    ? numbered(profile.specialCategories.map((category) => ({ category })))
    : []

/** One subject per contact that takes back consents (Art. 7(3)). */
export const eachWithdrawal: Subjects = (facts) => {
  const { rights, specialCategories } = facts.profile
  const explicit = typeof specialCategories === 'object' ? specialCategories : []
  const contacts = [
    ...saidPurposes(facts).flatMap(({ legalBasis }) =>
      legalBasis.basis === 'consent' ? [legalBasis.withdrawal] : [],
    ),
    ...explicit
      .filter(({ condition }) => condition === 'a')
      .map(({ withdrawal }) => withdrawal ?? rights?.routes?.['withdraw-consent'] ?? rights?.default),
  ]
  return numbered(groupBy(contacts, (id) => id).map(([withdrawal]) => ({ withdrawal })))
}

/** One subject per new purpose. */
export const eachFurtherProcessing: Subjects = ({ profile }) =>
  numbered((profile.furtherProcessing ?? []).map((further) => ({ further })))
