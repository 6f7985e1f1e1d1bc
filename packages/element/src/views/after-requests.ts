import type { Right } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { RIGHTS } from '../place.js'
import { OBJECTION_KEY, type Outcome } from '../request-entry.js'
import { row, type RowState } from './after-row.js'
import { requestKey } from './message-actions.js'
import { objectionActionView } from './objection.js'
import { outcomeLines } from './outcome-text.js'
import type { Scene } from './scene.js'

interface Made {
  readonly key: string
  readonly outcome: Outcome
}

/** Draws what became of the customer's no; what failed can be tried again on the spot. */
export function objectionRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  const outcome = session.requests.outcome(OBJECTION_KEY)
  if (!outcome) return null
  const [text = '', ...advice] = outcomeLines(labels, OBJECTION_KEY, outcome)
  const canRetry = outcome.status !== 'done' && !session.isReadOnly
  return row(
    outcome.status === 'done' ? 'done' : 'owed',
    text,
    html`${factsView(advice)}
    ${canRetry ? html`<div class="actions">${objectionActionView(scene, { isToldBeside: true })}</div>` : nothing}`,
  )
}

/** Draws each right that was chosen with what was done about it, then what was done with none chosen. */
export function rightRows(scene: Scene): readonly TemplateResult[] {
  const { asked } = scene.session
  const others = RIGHTS.filter((right) => !asked.includes(right))
  return [
    ...asked.map((right) => askedRow(scene, right)),
    ...[...others, undefined].flatMap((right) => madeFor(scene, right).map((made) => madeRow(scene, made))),
  ]
}

function askedRow(scene: Scene, right: Right): TemplateResult {
  const { labels, language } = scene
  const made = madeFor(scene, right)
  return row(
    stateOf(made),
    labels['after.right-asked'](language.words.rights[right]),
    factsView(made.flatMap(({ key, outcome }) => outcomeLines(labels, key, outcome))),
  )
}

function madeRow({ labels }: Scene, made: Made): TemplateResult {
  const [text = '', ...advice] = outcomeLines(labels, made.key, made.outcome)
  return row(stateOf([made]), text, factsView(advice))
}

/** Absent right = what was sent about rights in general. */
function madeFor({ session }: Scene, right: Right | undefined): readonly Made[] {
  return (['transfer', 'sms', 'email'] as const).flatMap((kind) => {
    const key = requestKey(kind, { kind: 'rights-contact', ...(right ? { right } : {}) })
    const outcome = session.requests.outcome(key)
    return outcome ? [{ key, outcome }] : []
  })
}

function stateOf(made: readonly Made[]): RowState {
  const statuses = made.map(({ outcome }) => outcome.status)
  if (statuses.includes('done')) return 'done'
  return statuses.some((status) => status === 'failed' || status === 'unanswered') ? 'owed' : 'noted'
}

function factsView(lines: readonly string[]): readonly TemplateResult[] {
  return lines.map((line) => html`<p class="facts">${line}</p>`)
}
