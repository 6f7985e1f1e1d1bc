// Periods in words: ISO 8601 durations, and how long data are kept.
import type { IsoDuration } from '../profile/primitives.js'
import type { Retention } from '../profile/retention.js'
import type { LocaleDefinition } from '../locales/locale.js'
import type { Facts } from './facts.js'
import { listPhrase } from './list-phrase.js'
import { formatPhrase } from './phrase.js'

const UNITS = [
  ['Y', 'years'],
  ['M', 'months'],
  ['D', 'days'],
] as const

/** "P1Y6M" → "ett år och 6 månader"; undefined for a duration of nothing. */
export function durationPhrase(locale: LocaleDefinition, duration: IsoDuration): string | undefined {
  const counted = UNITS.flatMap(([letter, unit]) => {
    const count = Number(new RegExp(`(\\d+)${letter}`).exec(duration)?.[1] ?? 0)
    return count > 0 ? [formatPhrase(locale, locale.phrases[unit], { count })] : []
  })
  return listPhrase(locale, counted)
}

type Parts = Readonly<Record<'period' | 'from' | 'criteria', string | undefined>>

function whileCustomer({ locale }: Facts, { period, from, criteria }: Parts): string {
  const words = locale.phrases.retention
  if (period !== undefined && from !== undefined) {
    return formatPhrase(locale, words.whileCustomerAndPeriodFrom, { period, from })
  }
  if (period !== undefined) return formatPhrase(locale, words.whileCustomerAndPeriod, { period })
  const customer = formatPhrase(locale, words.whileCustomer)
  return criteria === undefined
    ? customer
    : formatPhrase(locale, locale.phrases.listLast, { head: customer, last: criteria })
}

/** How long a row keeps data, as it is said after "we keep the data"; undefined where the row does not say. */
export function retentionPhrase(facts: Facts, row: Retention): string | undefined {
  const { locale } = facts
  const words = locale.phrases.retention
  const period = row.period === undefined ? undefined : durationPhrase(locale, row.period)
  const from = facts.text(row.from)
  if (row.whileCustomer === true)
    return whileCustomer(facts, { period, from, criteria: facts.text(row.criteria) })
  if (period !== undefined && from !== undefined) {
    return formatPhrase(locale, words.periodFrom, { period, from })
  }
  return (
    facts.text(row.criteria) ??
    (period === undefined ? undefined : formatPhrase(locale, words.period, { period }))
  )
}
