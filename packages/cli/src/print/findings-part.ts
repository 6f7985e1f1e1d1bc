// What the review found.
import { citationLabel, explainFinding, type Finding, reviewProfile } from '@gdpr-script/core'
import { placeText } from '../check/place-text.js'
import { SEVERITIES } from '../check/problem.js'
import { type Html, html, NOTHING } from './html.js'
import type { PrintContext } from './print-context.js'

function findingPart(finding: Finding, { labels, locale }: PrintContext): Html {
  const { severity, outcome, rule, path, citations } = finding
  const { problem, fix } = explainFinding(finding, locale)
  const review = outcome === 'review' ? html` (${labels.review})` : NOTHING
  const tags = [rule, ...citations.map(citationLabel)].join(' · ')
  return html`<div class="finding ${severity}">
    <h4>${labels.severities[severity]}${review}: ${placeText(path, labels)}</h4>
    <p>${problem} ${fix}</p>
    <p class="tags">${tags}</p>
  </div> `
}

/** The findings, the worst first. */
export function findingsPart(context: PrintContext): Html {
  const { profile, today, labels } = context
  const { print } = labels
  const findings = reviewProfile(profile, { today })
  const sorted = SEVERITIES.flatMap((wanted) => findings.filter(({ severity }) => severity === wanted))
  const body =
    sorted.length === 0
      ? html`<p>${print.noFindings}</p>`
      : html`<p class="note">${print.findingsNote}</p>
          ${sorted.map((finding) => findingPart(finding, context))}`
  return html`<section id="findings">
    <h2>${print.findings}</h2>
    ${body}
  </section>`
}
