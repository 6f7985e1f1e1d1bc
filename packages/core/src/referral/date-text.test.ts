import { describe, expect, it } from 'vitest'
import { en } from '../locales/en/index.js'
import { sv } from '../locales/sv/index.js'
import { dateText } from './date-text.js'
import { SHIPPED_LOCALES } from '../locales/shipped.js'

describe.each(SHIPPED_LOCALES)('the words of $tag', ({ tag, calendar }) => {
  // 1 January 2001 was a Monday.
  const intl = (options: Intl.DateTimeFormatOptions, month: number, day: number): string =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(Date.UTC(2001, month, day))

  /** A month as it stands in a date. */
  const inDate = (month: number): string | undefined =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', day: 'numeric', month: 'long' })
      .formatToParts(Date.UTC(2001, month, 1))
      .find(({ type }) => type === 'month')?.value

  it('names months as they stand in a date of Intl', () => {
    expect(calendar.months).toEqual(Array.from({ length: 12 }, (_, month) => inDate(month)))
  })

  it('names weekdays as Intl does, in the case that says "on" where the language has one', () => {
    const named = Array.from({ length: 7 }, (_, day) => intl({ weekday: 'long' }, 0, day + 1))
    expect(calendar.weekdays).toEqual(named.map((name) => (tag === 'fi' ? `${name}na` : name)))
  })
})

describe('dateText', () => {
  it('says a date', () => {
    expect(dateText('2026-03-03', sv, 'adverbial')).toBe('den 3 mars 2026')
    expect(dateText('2026-03-03', sv, 'noun')).toBe('den 3 mars 2026')
    expect(dateText('2026-03-03', en, 'adverbial')).toBe('on 3 March 2026')
    expect(dateText('2026-03-03', en, 'noun')).toBe('3 March 2026')
    expect(dateText('2026-12-31', en, 'season')).toBe('31 December')
  })
})
