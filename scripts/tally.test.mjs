import { expect, it } from 'vitest'
import { closingLine, sum, tallyOfStep, tallyOfTests } from './tally.mjs'

const report = (counts) =>
  JSON.stringify({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
    ...counts,
  })

it('adds tests and steps up to one line', () => {
  const tests = tallyOfTests(report({ numPassedTests: 7 }), true)
  expect(closingLine(sum([tests, tallyOfStep('passed'), tallyOfStep('failed')]))).toBe('8 passed, 1 failed')
})

it('names what was skipped', () => {
  const tests = tallyOfTests(report({ numPassedTests: 7, numPendingTests: 1, numTodoTests: 2 }), true)
  expect(closingLine(tests)).toBe('7 passed, 0 failed, 3 skipped')
})

it('counts a file that does not load beside the tests that failed', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const failing = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] }
  const text = report({ numPassedTests: 1, numFailedTests: 1, testResults: [broken, failing] })
  expect(closingLine(tallyOfTests(text, false))).toBe('1 passed, 2 failed')
})

it.each([
  ['the run failed outside its tests', report({ numPassedTests: 7 }), false, 1],
  ['the report is not there', undefined, false, 1],
  ['the report is broken off', '{"numPassed', false, 1],
  ['no test ran', report({}), true, 1],
  ['two tests failed', report({ numPassedTests: 7, numFailedTests: 2 }), false, 2],
])('counts a failure when %s', (_case, text, ok, failed) => {
  expect(tallyOfTests(text, ok).failed).toBe(failed)
})
