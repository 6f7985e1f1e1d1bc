import type { RenderedClause } from '@gdpr-script/core/base'
import { citationLabel } from '@gdpr-script/core/script'
import { html, nothing, type TemplateResult } from 'lit'
import type { Scene } from './scene.js'

/** Draws the reasons for what is said, folded away; titles and addresses of the law are loaded on unfolding. */
export function whyView(
  { labels, citations }: Scene,
  clauses: readonly RenderedClause[],
): TemplateResult | typeof nothing {
  const cited = [...new Set(clauses.flatMap((clause) => clause.citations))]
  if (cited.length === 0) return nothing
  return html`<details class="why" @toggle=${() => citations.load()}>
    <summary>${labels['action.why']}</summary>
    <ul>
      ${cited.map((citation) => {
        const entry = citations.find(citation)
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
