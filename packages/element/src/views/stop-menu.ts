import type { ScriptDocument } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { clauseKeys, SKIP_REASONS, STOP_REASONS } from '../reading-state.js'
import type { Scene } from './scene.js'

/**
 * Draws the ways not to read on: leaving out the current clause where it need not be read, and ending the reading. The
 * list folds anew for each clause.
 */
export function stopMenuView({ labels, session }: Scene, document: ScriptDocument): unknown {
  const { readings } = session
  const { current } = readings.progress(document)
  const canSkip = document.clauses[current]?.required === false && document.script === 'purchase'
  const skips = canSkip
    ? SKIP_REASONS.map((reason) => choice(labels.skip[reason], () => readings.skip(document, reason)))
    : nothing
  return keyed(
    clauseKeys(document)[current],
    html`<details class="skip">
      <summary class="button" part="action">${labels[canSkip ? 'action.skip' : 'action.stop']}</summary>
      <div class="reasons">
        ${skips}
        ${STOP_REASONS.map((reason) => choice(labels.stop[reason], () => readings.stop(document, reason)))}
      </div>
    </details>`,
  )
}

const choice = (label: string, choose: () => void): TemplateResult =>
  html`<button type="button" part="action" class="button" @click=${choose}>${label}</button>`
