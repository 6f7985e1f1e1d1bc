// The report for people.
import { citationLabel } from '@gdpr-script/core'
import { type Problem, SEVERITIES, type Verdict } from '../check/problem.js'
import type { Labels } from '../labels/labels.js'
import { originText } from '../profiles/profile-input.js'
import type { Ink } from './ink.js'
import { printable } from './printable.js'
import type { Reporter } from './reporter.js'

const INDENT = '  '

/** The worst first; within that, as they came. */
const byRank = (one: Problem, other: Problem): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity)

function headOf({ severity, outcome, region, place }: Problem, labels: Labels, ink: Ink): string {
  const word = ink[severity](labels.severities[severity])
  const position = region === null ? '' : `${region.line}:${region.column}`
  const review = outcome === 'review' ? `(${labels.review})` : ''
  return [ink.dim(position), word, ink.strong(printable(place)), review]
    .filter((part) => part !== '')
    .join('  ')
}

function linesOf(problem: Problem, labels: Labels, ink: Ink): string[] {
  const basis = [problem.rule, problem.path, ...problem.citations.map(citationLabel)]
  const body = [problem.problem, problem.fix].map(printable)
  const foot = printable(basis.filter((part) => part !== '').join(' · '))
  return [
    INDENT + headOf(problem, labels, ink),
    ...[...body, ink.dim(foot)].filter((line) => line !== '').map((line) => INDENT.repeat(3) + line),
  ]
}

/** Reports to people: a block per profile that something is wrong with, and a summary. */
export function textReporter(labels: Labels, ink: Ink): Reporter {
  const add = ({ problems, profile, ...origin }: Verdict): string => {
    if (problems.length === 0) return ''
    const id = profile === null ? '' : ink.dim(printable(` (${profile.id} ${profile.version})`))
    const lines = [...problems].sort(byRank).flatMap((problem) => linesOf(problem, labels, ink))
    return `${ink.strong(printable(originText(origin)))}${id}\n${lines.join('\n')}\n\n`
  }
  return { begin: () => '', add, end: (counts) => `${labels.summary(counts)}\n` }
}
