// Dates in words.
import { formatPhrase } from '../clauses/phrase.js'
import type { LocaleDefinition } from '../locales/locale.js'
import type { IsoDate } from '../profile/primitives.js'
import { dayOfIso, figuresOf } from './calendar-date.js'

/**
 * Says a date: 'adverbial' is when something happens ("den 3 mars 2026", "on 3 March 2026"), 'noun' is the date by
 * itself ("den 3 mars 2026", "3 March 2026"), 'season' leaves out the year ("den 3 mars", "3 March").
 */
export function dateText(
  date: IsoDate,
  locale: LocaleDefinition,
  form: 'adverbial' | 'noun' | 'season',
): string {
  const { year, month, day } = figuresOf(dayOfIso(date))
  const { months, onDate, date: noun, dayOfYear } = locale.calendar
  const source = { adverbial: onDate, noun, season: dayOfYear }[form]
  return formatPhrase(locale, source, {
    day: String(day),
    month: months[month - 1] ?? String(month),
    year: String(year),
  })
}
