import { expect, test } from 'vitest'
import { firstDay, isOlderThan } from './age-of-date.js'

test.each([
  ['2025-11-24', 12, '2026-11-24', false],
  ['2025-11-23', 12, '2026-11-24', true],
  ['2026-08-31', 6, '2027-02-28', false],
  ['2026-08-31', 6, '2027-03-01', true],
  ['2028-02-29', 12, '2029-02-28', false],
  ['2028-02-29', 12, '2029-03-01', true],
  ['2026-12-15', 1, '2027-01-15', false],
  ['2026-12-15', 1, '2027-01-16', true],
  ['2027-01-01', 12, '2026-11-24', false],
])('%s is more than %i months before %s: %s', (date, months, today, expected) => {
  expect(isOlderThan(date, months, today)).toBe(expected)
})

test('a month is dated by its first day', () => {
  expect(isOlderThan(firstDay('2026-11'), 12, '2027-11-01')).toBe(false)
  expect(isOlderThan(firstDay('2026-11'), 12, '2027-11-02')).toBe(true)
})
