import { citationEntry, citationLabel, type RenderedClause } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import type { Labels } from '../labels/labels.js'

/** Draws the reasons for what is said, folded away. */
export function whyView(labels: Labels, clauses: readonly RenderedClause[]): TemplateResult | typeof nothing {
  const citations = [...new Set(clauses.flatMap((clause) => clause.citations))]
  if (citations.length === 0) return nothing
  return html`<details class="why">
    <summary>${labels['action.why']}</summary>
    <ul>
      ${citations.map((citation) => {
        const entry = citationEntry(citation)
        const label = citationLabel(citation)
        return entry
          ? html`<li>
              <a href=${entry.url} target="_blank" rel="noopener noreferrer">${label}</a>
              <span lang="en">${entry.title}</span>
            </li>`
          : html`<li>${label}</li>`
      })}
    </ul>
  </details>`
}
