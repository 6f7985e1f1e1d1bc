import { html, nothing, type TemplateResult } from 'lit'
import type { Labels } from '../labels/labels.js'
import type { ProfileState } from '../profile-loader.js'

/** Issues that are listed at most; the rest are in the event. */
const MAX_ISSUES = 20

/**
 * Draws the panel without a profile: on its way, not chosen, or refused. Labels are null until a language is there. What
 * the host put into the slot stays in sight through all three: it may be words to say.
 */
export function waitingView(labels: Labels | null, state: ProfileState): TemplateResult {
  switch (state.status) {
    case 'ready':
    case 'loading':
      return html`<div class="loading" aria-busy="true">
        <p part="status" class="calm">${labels?.['state.loading'] ?? nothing}</p>
        <slot name="empty">
          <div class="skeleton" aria-hidden="true"><span></span><span></span><span></span><span></span></div>
        </slot>
      </div>`
    case 'empty':
      return html`<div class="view waiting">
        <slot name="empty"><p part="status" class="calm">${labels?.['state.empty'] ?? nothing}</p></slot>
      </div>`
    case 'refused':
      return html`<div class="view waiting">
        <slot name="empty"><p part="status" class="refusal">${labels?.['state.refused'] ?? nothing}</p></slot>
        ${labels ? detailsView(labels, state.error) : nothing}
      </div>`
  }
}

/** What the developer needs; profile texts are not among it. */
function detailsView(labels: Labels, error: Error): TemplateResult {
  const issues = issuesOf(error)
  return html`<details class="why">
    <summary>${labels['state.details']}</summary>
    <p lang="en">${error.message.split('\n')[0]}</p>
    ${
      issues.length === 0
        ? nothing
        : html`<ul lang="en">
            ${issues.map((issue) => html`<li>${issue}</li>`)}
          </ul>`
    }
  </details>`
}

function issuesOf(error: Error): readonly string[] {
  const issues: unknown = Reflect.get(error, 'issues')
  return Array.isArray(issues) ? issues.slice(0, MAX_ISSUES).map(messageOf) : []
}

function messageOf(issue: unknown): string {
  const message: unknown = typeof issue === 'object' && issue !== null ? Reflect.get(issue, 'message') : ''
  return typeof message === 'string' ? message : ''
}
