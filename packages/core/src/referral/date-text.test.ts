import { describe, expect, it } from 'vitest'
import { en } from '../locales/en/index.js'
import { sv } from '../locales/sv/index.js'
import { dateText } from './date-text.js'
import { SHIPPED_LOCALES } from '../locales/shipped.js'

describe.each(SHIPPED_LOCALES)('the words of $tag', ({ tag, calendar }) => {
  // 1 January 2001 was a Monday.
  const intl = (options: Intl.DateTimeFormatOptions, month: number, day: number): string =>
    new Intl.DateTimeFormat(tag, { timeZone: 'UTC', ...options }).format(Date.UTC(2001, month, day))

  it('names months and weekdays as Intl does', () => {
    expect(calendar.months).toEqual(
      Array.from({ length: 12 }, (_, month) => intl({ month: 'long' }, month, 1)),
    )
    expect(calendar.weekdays).toEqual(
      Array.from({ length: 7 }, (_, day) => intl({ weekday: 'long' }, 0, day + 1)),
    )
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
