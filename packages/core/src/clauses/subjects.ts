// What clauses that can be said more than once are about. Pure functions from facts to subjects, in speaking order.
import type { DataCategory } from '../profile/data-category.js'
import type { ContactId } from '../profile/profile.js'
import type { Purpose } from '../profile/purpose.js'
import type { Retention } from '../profile/retention.js'
import type { Source } from '../profile/source.js'
import { filled, isArticle14, isMarketing, isObjectable, restsOn } from './conditions.js'
import type { Subjects } from './clause.js'
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

/** The rows that hold for a purpose: those that name it, else those for all. */
function rowsOf(facts: Facts, purpose: Purpose): Retention[] {
  const rows = (facts.profile.retention ?? []).filter((row) => statesPeriod(facts, row))
  const own = rows.filter((row) => row.purposes?.includes(purpose.id))
  return own.length > 0 ? own : rows.filter((row) => row.purposes === undefined)
}

/** Rows in speaking order with the purposes they hold for; `also` marks a further row of the same purposes. */
function retentionRows(facts: Facts): Bare[] {
  const rows = new Map<Retention, { purposes: Purpose[]; also: boolean }>()
  for (const purpose of saidPurposes(facts)) {
    rowsOf(facts, purpose).forEach((row, index) => {
      const entry = rows.get(row) ?? { purposes: [], also: index > 0 }
      rows.set(row, { purposes: [...entry.purposes, purpose], also: entry.also && index > 0 })
    })
  }
  return [...rows].map(([retention, entry]) => ({ retention, ...entry }))
}

/** One subject per retention row that is said, with its purposes; the row of the first purpose comes first. */
export const eachRetention: Subjects = (facts) => {
  if ((facts.profile.purposes ?? []).length > 0) return numbered(retentionRows(facts))
  const rows = (facts.profile.retention ?? []).filter((row) => statesPeriod(facts, row))
  return numbered(rows.map((retention, index) => ({ retention, also: index > 0 })))
}

/** The first retention row holds for the first purpose, so that "we keep the data" is true of it. */
export const retentionLeads = (facts: Facts): boolean => {
  const [first] = saidPurposes(facts)
  return first === undefined || rowsOf(facts, first).length > 0
}

/** One subject with the purposes that no row covers, where others are covered. */
export const purposesWithoutRetention: Subjects = (facts) => {
  const said = saidPurposes(facts)
  const open = said.filter((purpose) => rowsOf(facts, purpose).length === 0)
  return open.length > 0 && open.length < said.length ? numbered([{ purposes: open }]) : []
}

const asObject = (entry: string | DataCategory): DataCategory =>
  typeof entry === 'string' ? { id: entry } : entry

/** Entries of `data` that the person gives: not those that only somebody else's list holds. */
function dataFromPerson({ profile, source }: Facts): DataCategory[] {
  const sources = source ? [source] : (profile.sources ?? [])
  const named = (from: readonly Source[]): Set<string> => new Set(from.flatMap(({ data }) => data ?? []))
  const bought = named(sources.filter(isArticle14))
  const given = named(sources.filter((candidate) => !isArticle14(candidate)))
  return (profile.data ?? []).map(asObject).filter(({ id }) => !bought.has(id) || given.has(id))
}

/** One subject per requirement and consequence, with the data that share them (Art. 13(2)(e)). */
export const eachRequirement: Subjects = (facts) => {
  const required = dataFromPerson(facts).filter(
    ({ requirement }) => requirement === 'contractual' || requirement === 'statutory',
  )
  const groups = groupBy(required, (entry) => `${entry.requirement}\n${facts.text(entry.consequence) ?? ''}`)
  return numbered(
    groups.map((data) => ({
      data,
      consequence: data[0]?.consequence,
      requirement: data[0]?.requirement === 'statutory' ? 'statutory' : 'contractual',
    })),
  )
}

/** What is up to the person. */
export const optionalData = (facts: Facts): DataCategory[] =>
  dataFromPerson(facts).filter(({ requirement }) => requirement === 'optional')

/** One subject with the contact for portability (Art. 20), where consent or a contract makes it apply. */
export const portabilityContact: Subjects = (facts) => {
  const { rights, specialCategories } = facts.profile
  const applies =
    saidPurposes(facts).some((purpose) => restsOn('consent')(purpose) || restsOn('contract')(purpose)) ||
    (typeof specialCategories === 'object' && specialCategories.some(({ condition }) => condition === 'a'))
  const contact = facts.contact(rights?.routes?.portability ?? rights?.default)
  return applies ? numbered([contact ? { contact } : {}]) : []
}

/** One subject per special category. */
export const eachSpecialCategory: Subjects = ({ profile }) =>
  typeof profile.specialCategories === 'object'
    ? numbered(profile.specialCategories.map((category) => ({ category })))
    : []

/** The contacts that take back the consents that are said; undefined = none is stated. */
function withdrawalContacts(facts: Facts): (ContactId | undefined)[] {
  const { rights, specialCategories } = facts.profile
  const explicit = typeof specialCategories === 'object' ? specialCategories : []
  return [
    ...saidPurposes(facts).flatMap(({ legalBasis }) =>
      legalBasis.basis === 'consent' ? [legalBasis.withdrawal] : [],
    ),
    ...explicit
      .filter(({ condition }) => condition === 'a')
      .map(({ withdrawal }) => withdrawal ?? rights?.routes?.['withdraw-consent'] ?? rights?.default),
  ]
}

/** One subject per contact that takes back consents (Art. 7(3)); one without a contact where none is known. */
export const eachWithdrawal: Subjects = (facts) => {
  const contacts = [...new Set(withdrawalContacts(facts))]
  const known = contacts.filter((id) => facts.contact(id) !== undefined)
  const said = known.length > 0 ? known : contacts.slice(0, 1)
  return numbered(said.map((withdrawal) => ({ withdrawal })))
}

/** One subject per new purpose. */
export const eachFurtherProcessing: Subjects = ({ profile }) =>
  numbered((profile.furtherProcessing ?? []).map((further) => ({ further })))
