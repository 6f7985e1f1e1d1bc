// Where the customer gets each piece of information.
import { citationEntry, citationLabel, type CoverageRow, coverProfile } from '@gdpr-script/core'
import { type Html, html } from './html.js'
import type { PrintContext } from './print-context.js'

/** Coverage of one language. */
export function coveragePart({ profile, labels }: PrintContext, locale: string): Html {
  const rowPart = ({ id, item, status, clauses }: CoverageRow): Html =>
    html`<tr class="${status}">
      <td>${citationLabel(item)}</td>
      <td>${id}</td>
      <td>${citationEntry(item).title}</td>
      <td>${labels.coverageStatus[status]}</td>
      <td class="tags">${clauses.join(' ')}</td>
    </tr> `
  return html`<p class="note">${labels.print.coverageNote}</p>
    <table>
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
