// Where the customer gets each piece of information.
import { citationLabel, type CoverageRow, coverProfile } from '@gdpr-script/core'
import { coverageTitle } from '../labels/coverage-title.js'
import { matchLabels } from '../labels/match-labels.js'
import { type Html, html } from './html.js'
import type { PrintContext } from './print-context.js'

/** Coverage of one language, in the words of that language. */
export function coveragePart({ profile }: PrintContext, locale: string): Html {
  const labels = matchLabels(locale)
  const rowPart = (row: CoverageRow): Html =>
    html`<tr class="${row.status}">
      <td>${citationLabel(row.item)}</td>
      <td>${coverageTitle(row, labels)}</td>
      <td>${labels.coverageStatus[row.status]}</td>
      <td class="tags">${row.clauses.join(' ')}</td>
    </tr> `
  return html`<p class="note" lang="${labels.tag}">${labels.print.coverageNote}</p>
    <table lang="${labels.tag}">
      <thead>
        <tr>
          ${labels.coverageColumns.map((name) => html`<th scope="col">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${coverProfile(profile, { locale }).map(rowPart)}
      </tbody>
    </table> `
}
