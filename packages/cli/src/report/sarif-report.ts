// The report for code scanning: SARIF 2.1.0. Results come first and the tool last, so that the rules that found
// something are known when they are written; the order of properties means nothing in JSON.
import { pathToFileURL } from 'node:url'
import type { Invocation, Location, ReportingDescriptor, Result, Run } from 'sarif'
import type { Problem, Severity, Verdict } from '../check/problem.js'
import type { Labels } from '../labels/labels.js'
import { STDIN } from '../profiles/profile-input.js'
import { VERSION } from '../version.js'
import type { Reporter } from './reporter.js'
import { sarifRule } from './sarif-rule.js'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
}

/** A relative path as a URI reference; an absolute one as a file URI; standard input has no artifact. */
function uriOf(name: string): string {
  if (name === STDIN) return 'stdin'
  if (/^(?:\/|[a-z]:[\\/])/i.test(name)) return pathToFileURL(name).href
  return name.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}

function locationOf({ name }: Verdict, { region, path, place }: Problem): Location {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(name) },
      ...(region !== null && {
        region: {
          startLine: region.line,
          startColumn: region.column,
          endLine: region.endLine,
          endColumn: region.endColumn,
        },
      }),
    },
    ...(place !== '' && { logicalLocations: [{ name: place, fullyQualifiedName: path, kind: 'member' }] }),
  }
}

function resultOf(verdict: Verdict, problem: Problem, { rules, labels }: Writing): Result {
  if (!rules.has(problem.rule)) rules.set(problem.rule, sarifRule(problem))
  const review = problem.outcome === 'review' ? ` (${labels.review})` : ''
  return {
    ruleId: problem.rule,
    ruleIndex: [...rules.keys()].indexOf(problem.rule),
    level: LEVELS[problem.severity],
    message: { text: [`${problem.problem}${review}`, problem.fix].filter((line) => line !== '').join(' ') },
    locations: [locationOf(verdict, problem)],
    properties: { outcome: problem.outcome, profile: verdict.profile?.id ?? null },
  }
}

interface Writing {
  readonly rules: Map<string, ReportingDescriptor>
  readonly labels: Labels
}

function restOf(rules: readonly ReportingDescriptor[], isWhole: boolean): Omit<Run, 'results'> {
  const invocation: Invocation = { executionSuccessful: isWhole }
  return {
    columnKind: 'utf16CodeUnits',
    invocations: [invocation],
    tool: { driver: { name: 'gdpr-script', version: VERSION, rules: [...rules] } },
  }
}

/** Reports as SARIF 2.1.0, one run. What the software cannot tell keeps its level and says so in its text. */
export function sarifReporter(labels: Labels): Reporter {
  const rules = new Map<string, ReportingDescriptor>()
  let separator = '\n'
  const add = (verdict: Verdict): string =>
    verdict.problems
      .map((problem) => {
        const row = separator + JSON.stringify(resultOf(verdict, problem, { rules, labels }))
        separator = ',\n'
        return row
      })
      .join('')
  const begin = (): string => `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[{"results":[`
  const end: Reporter['end'] = ({ unusable }) =>
    `\n],${JSON.stringify(restOf([...rules.values()], unusable === 0)).slice(1)}]}\n`
  return { begin, add, end }
}
