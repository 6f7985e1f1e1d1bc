import { expect, test } from 'vitest'
import { durationMonths } from './duration-months.js'

test.each([
  ['P1Y', 12],
  ['P18M', 18],
  ['P1Y6M', 18],
  ['P100Y', 1200],
])('%s is %i months', (duration, months) => {
  expect(durationMonths(duration)).toBe(months)
})

test('days are parts of an average month', () => {
  expect(durationMonths('P365D')).toBeLessThan(12)
  expect(durationMonths('P366D')).toBeGreaterThan(12)
})

test.each(['', 'P', 'P0D', 'P0Y0M', 'P6W', '12 months', 'PT5H'])('"%s" is no time', (duration) => {
  expect(durationMonths(duration)).toBeUndefined()
})
