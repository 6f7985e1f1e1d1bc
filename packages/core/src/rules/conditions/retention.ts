// How long data are kept, as the clause table reads it: a row for the purpose itself goes before a row for all.
import { restsOn } from '../../clauses/conditions.js'
import { eachRetention, statesPeriod } from '../../clauses/subjects.js'
import type { Purpose } from '../../profile/purpose.js'
import type { Retention } from '../../profile/retention.js'
import { factsFor } from '../clause-condition.js'
import { durationMonths } from '../duration-months.js'
import { findInText } from '../find-phrase.js'
import { failAt, reviewAt, when } from '../observation.js'
import type { Review } from '../review.js'
import type { Observation } from '../rule.js'

const ENDLESS_MONTHS = 100 * 12
const BOOKKEEPING_MONTHS = 7 * 12
/** What ends up in the books. */
const BOOKKEPT: ReadonlySet<string> = new Set(['payment-details', 'bank-account', 'order-history'])

const rowsOf = ({ profile }: Review): readonly Retention[] => profile.retention ?? []
const at = (index: number, field?: keyof Retention): string =>
  field === undefined ? `/retention/${index}` : `/retention/${index}/${field}`

/** Rows that say how long, each with the purposes that it decides. */
const decided = (review: Review) => eachRetention(factsFor(review, 'retention'))

const names =
  ({ id }: Purpose) =>
  ({ purposes }: Retention): boolean =>
    purposes === undefined || purposes.includes(id)

/** Purposes that no row covers; those of a row that says nothing are found at the row. */
function uncovered(review: Review, silent: readonly Retention[]): Purpose[] {
  const covered = new Set(decided(review).flatMap(({ purposes }) => purposes ?? []))
  return (review.profile.purposes ?? []).filter(
    (purpose) => !covered.has(purpose) && !silent.some(names(purpose)),
  )
}

/** Nothing stated at all, rows that say nothing, and purposes without a row. */
export function unstatedRetention(review: Review): readonly Observation[] {
  const rows = rowsOf(review)
  if (rows.length === 0) return [failAt('/retention', { scope: 'all' })]
  const facts = factsFor(review, 'retention')
  const silent = rows.filter((row) => !statesPeriod(facts, row))
  return [
    ...rows.flatMap((row, index) => when(silent.includes(row), failAt(at(index), { scope: 'row' }))),
    ...uncovered(review, silent).map(({ id, label }) =>
      failAt('/retention', { scope: 'purpose', purpose: review.name(label, id) }),
    ),
  ]
}

/** Criteria from which nobody can work out a time, and no period beside them. */
export const vagueCriteria = (review: Review): readonly Observation[] =>
  rowsOf(review).flatMap(({ criteria, period }, index) => {
    const vague =
      period === undefined ? findInText(review, criteria, (words) => words.vaguePeriods) : undefined
    return when(vague !== undefined, reviewAt(at(index, 'criteria')))
  })

/** Criteria without an end, and periods that outlast the person. */
export const endlessRetention = (review: Review): readonly Observation[] =>
  rowsOf(review).flatMap(({ criteria, period }, index) => [
    ...when(
      findInText(review, criteria, (words) => words.endlessPeriods) !== undefined,
      failAt(at(index, 'criteria')),
    ),
    ...when(
      period !== undefined && (durationMonths(period) ?? 0) >= ENDLESS_MONTHS,
      reviewAt(at(index, 'period')),
    ),
  ])

const startsSomewhere = ({ text }: Review, { whileCustomer, criteria, from }: Retention): boolean =>
  whileCustomer === true || text(criteria) !== undefined || text(from) !== undefined

const needsStart = (purpose: Purpose): boolean =>
  restsOn('contract')(purpose) || restsOn('legal-obligation')(purpose)

/** Periods that count from the day of collection, though a contract or a law counts from another. */
export const unknownStarts = (review: Review): readonly Observation[] =>
  decided(review).flatMap(({ retention, purposes = [] }) => {
    if (retention?.period === undefined || startsSomewhere(review, retention)) return []
    return when(purposes.some(needsStart), reviewAt(at(rowsOf(review).indexOf(retention), 'from')))
  })

const keepsBooks = (review: Review): boolean =>
  decided(review).some(
    ({ retention, purposes = [] }) =>
      purposes.some(restsOn('legal-obligation')) &&
      (durationMonths(retention?.period ?? '') ?? 0) >= BOOKKEEPING_MONTHS,
  )

/** Swedish bookkeeping data that nothing keeps for seven years. */
export function missingBookkeeping(review: Review): readonly Observation[] {
  const { market, data = [] } = review.profile
  const isBookkept = data.some((entry) => BOOKKEPT.has(typeof entry === 'string' ? entry : entry.id))
  return when(market === 'SE' && isBookkept && !keepsBooks(review), reviewAt('/retention'))
}
