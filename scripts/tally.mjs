/** Counts what passed, failed and was skipped. Pure. */

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * Counts one step that is no test run.
 *
 * @param {'passed' | 'failed' | 'skipped'} outcome
 * @returns {Tally}
 */
export function tallyOfStep(outcome) {
  return { passed: 0, failed: 0, skipped: 0, [outcome]: 1 }
}

/**
 * Counts the tests of a Vitest report. A run that failed counts as a failure even where no single test did: an
 * error outside a test, a report that is not there. A file that does not load counts as one.
 *
 * @param {string | undefined} report JSON of Vitest's reporter
 * @param {boolean} ok whether the run ended well
 * @returns {Tally}
 */
export function tallyOfTests(report, ok) {
  const counts = numbersOf(report)
  if (ok && counts.passed === 0) return { ...counts, failed: 1 }
  return { ...counts, failed: ok ? counts.failed : Math.max(1, counts.failed) }
}

function numbersOf(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(report)
    const failed = numFailedTests + testResults.filter(failedAsAWhole).length
    return { passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}

/** A file that failed though none of its tests did: it does not load. */
function failedAsAWhole({ status, assertionResults }) {
  return status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
}

/**
 * Adds tallies up.
 *
 * @param {readonly Tally[]} tallies
 * @returns {Tally}
 */
export function sum(tallies) {
  const total = (key) => tallies.reduce((sofar, tally) => sofar + tally[key], 0)
  return { passed: total('passed'), failed: total('failed'), skipped: total('skipped') }
}

/**
 * Says a tally as the closing line: "12 passed, 0 failed", and ", 1 skipped" where something was.
 *
 * @param {Tally} tally
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
