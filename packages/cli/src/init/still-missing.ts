// What a profile does not say yet.
import {
  citationLabel,
  coverProfile,
  explainFinding,
  parseProfile,
  type Profile,
  reviewProfile,
} from '@gdpr-script/core'
import { SEVERITIES } from '../check/problem.js'
import { coverageTitle } from '../labels/coverage-title.js'
import type { Labels } from '../labels/labels.js'
import type { Ink } from '../report/ink.js'

/** How it is told. */
export interface Telling {
  readonly today: string
  readonly labels: Labels
  readonly ink: Ink
}

/** Lists what a review finds, the worst first, and what the customer does not get to know. */
export function stillMissing(start: Profile, { today, labels, ink }: Telling): string {
  const profile = parseProfile(start)
  const findings = reviewProfile(profile, { today })
  const found = SEVERITIES.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted)).map(
    (finding) => {
      const { problem, fix } = explainFinding(finding, labels.tag)
      const word = ink[finding.severity](labels.severities[finding.severity])
      return `- ${word}: ${problem} ${fix} ${ink.dim(`[${finding.path}]`)}`
    },
  )
  const uncovered = coverProfile(profile, { locale: profile.defaultLocale })
    .filter(({ status }) => status === 'missing')
    .map((row) => `- ${citationLabel(row.item)}: ${coverageTitle(row, labels)}`)
  return [
    ...(found.length === 0 ? [] : ['', ink.strong(labels.stillMissing), ...found]),
    ...(uncovered.length === 0 ? [] : ['', ink.strong(labels.notYetTold), ...uncovered]),
  ].join('\n')
}
