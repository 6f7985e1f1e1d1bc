// The report for programs: one object, a profile a line in it.
import { citationLabel } from '@gdpr-script/core'
import type { Problem, Verdict } from '../check/problem.js'
import type { Reporter } from './reporter.js'

const toEntry = ({ citations, ...problem }: Problem): object => ({
  ...problem,
  citations: citations.map((id) => ({ id, label: citationLabel(id) })),
})

const toRow = ({ problems, ...verdict }: Verdict): string =>
  JSON.stringify({ ...verdict, problems: problems.map(toEntry) })

/** Reports as JSON: `profiles`, one for each input, then `summary`. */
export function jsonReporter(): Reporter {
  let separator = '\n'
  const add = (verdict: Verdict): string => {
    const row = separator + toRow(verdict)
    separator = ',\n'
    return row
  }
  const end: Reporter['end'] = (counts) => `\n],"summary":${JSON.stringify(counts)}}\n`
  return { begin: () => '{"profiles":[', add, end }
}
