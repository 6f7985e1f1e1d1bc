import { html, nothing, type TemplateResult } from 'lit'
import { ifDefined } from 'lit/directives/if-defined.js'
import type { Labels } from '../labels/labels.js'
import { OBJECTION_KEY, type Outcome } from '../request-entry.js'
import { outcomeText } from './outcome-text.js'
import type { Scene } from './scene.js'

/** One thing the agent can ask for. */
export interface Action {
  /** Its request; the word before the colon names the kind. */
  readonly key: string
  readonly label: string
  readonly primary?: boolean
  /** True where there is nothing to ask for yet. */
  readonly isOff?: boolean
  readonly run: () => void
  /** True where what became of it is said beside the button already; the button then offers to try again. */
  readonly isToldBeside?: boolean
  /** What is left where no host answers. */
  readonly fallback?: TemplateResult
}

/** Draws a button together with what became of it. The button itself never goes away, so that the focus stays. */
export function actionView({ labels, session }: Scene, action: Action): TemplateResult | typeof nothing {
  const outcome = session.requests.outcome(action.key)
  if (session.isReadOnly && !outcome) return nothing
  const isOff =
    session.isReadOnly ||
    action.isOff === true ||
    outcome?.status === 'pending' ||
    (outcome?.status === 'done' && !isRepeatable(action))
  const noteId = `note-${action.key.replace(/[^a-z-]/g, '-')}`
  const note = noteText(labels, action, outcome)
  return html`<div class=${action.primary ? 'action wide' : note ? 'action wide' : 'action'}>
    <button
      type="button"
      part="action"
      class=${action.primary ? 'button primary' : 'button'}
      data-status=${ifDefined(outcome?.status)}
      aria-disabled=${isOff ? 'true' : 'false'}
      aria-describedby=${ifDefined(note ? noteId : undefined)}
      @click=${() => (isOff ? undefined : action.run())}
    >
      ${buttonText(labels, action, outcome)}
    </button>
    ${
      note
        ? html`<p id=${noteId} part="status" class=${isBad(action, outcome) ? 'note bad' : 'note'}>
            ${note}
          </p>`
        : nothing
    }
    ${outcome?.status === 'unanswered' && action.fallback ? html`<div class="fallback">${action.fallback}</div>` : nothing}
  </div>`
}

/** A no that nobody took is as bad as one that failed. */
const isBad = ({ key }: Action, outcome: Outcome | undefined): boolean =>
  outcome?.status === 'failed' || (outcome?.status === 'unanswered' && key === OBJECTION_KEY)

/** Copying again is harmless; a message or a transfer is not. */
function isRepeatable(action: Action): boolean {
  return action.key.startsWith('copy:')
}

function buttonText(labels: Labels, action: Action, outcome: Outcome | undefined): string {
  switch (outcome?.status) {
    case 'pending':
      return labels['request.pending']
    case 'done':
      return `✓ ${outcomeText(labels, action.key, outcome)}`
    case 'failed':
      return labels['action.retry'](action.label)
    case 'unanswered':
      return action.isToldBeside ? labels['action.retry'](action.label) : action.label
    case undefined:
      return action.label
  }
}

function noteText(labels: Labels, action: Action, outcome: Outcome | undefined): string | null {
  if (action.isToldBeside) return null
  const isTrouble = outcome?.status === 'failed' || outcome?.status === 'unanswered'
  return isTrouble ? outcomeText(labels, action.key, outcome) : null
}
