import type { Right } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { OBJECTION_KEY } from '../requests.js'
import { messageActionsView, requestKey } from './message-actions.js'
import { outcomeText } from './outcome-text.js'
import type { Scene } from './scene.js'

/** Draws what was done in the call and what is still owed. */
export function afterView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const rows = [
    openingRow(scene),
    purchaseRow(scene),
    writingRow(scene),
    objectionRow(scene),
    ...session.asked.map((right) => rightRow(scene, right)),
  ]
  const shown = rows.filter((row) => row !== null)
  return html`<section part="script" class="answer" aria-labelledby="title">
    <h2 id="title" class="visually-hidden" tabindex="-1">${labels.tab.after}</h2>
    ${session.isReadOnly ? html`<p class="note quiet">${labels['state.ended']}</p>` : nothing}
    ${
      shown.length === 0
        ? html`<p class="calm">${labels['after.done']}</p>`
        : html`<ul class="owed">
            ${shown}
          </ul>`
    }
  </section>`
}

type RowState = 'done' | 'owed' | 'noted'

function row(state: RowState, text: string, more: unknown = nothing): TemplateResult {
  return html`<li data-state=${state}>
    <p>${text}</p>
    ${more}
  </li>`
}

function openingRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  if (session.reading('opening').length > 0) return row('done', labels['after.opening-read'])
  return session.call ? row('owed', labels['after.opening-owed']) : null
}

function purchaseRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  if (session.reading('purchase').length === 0) return null
  const progress = session.progress(scene.render('purchase', session.layer))
  return row(
    progress.complete ? 'done' : 'owed',
    labels['after.purchase-read'](progress.marked, progress.total),
    session.isWithheld('purchase') ? html`<p class="facts">${labels['after.purchase-gap']}</p>` : nothing,
  )
}

/** What was shortened by mouth has to follow in writing, also where the call led to no purchase. */
function writingRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  if (session.reading('purchase').length === 0) return null
  const subject = { kind: 'purchase-notice' } as const
  const isSent = (['sms', 'email'] as const).some(
    (channel) => session.requests.outcome(requestKey(channel, subject))?.status === 'done',
  )
  return row(
    isSent ? 'done' : 'owed',
    labels['after.writing-owed'],
    html`<div class="actions">${messageActionsView(scene, subject, isSent ? undefined : 'sms')}</div>`,
  )
}

function objectionRow({ labels, session }: Scene): TemplateResult | null {
  const outcome = session.requests.outcome(OBJECTION_KEY)
  if (!outcome) return null
  return row(outcome.status === 'done' ? 'done' : 'owed', outcomeText(labels, OBJECTION_KEY, outcome))
}

function rightRow({ labels, language, session }: Scene, right: Right): TemplateResult {
  const outcomes = (['transfer', 'sms', 'email'] as const).flatMap((kind) => {
    const key = requestKey(kind, { kind: 'rights-contact', right })
    const outcome = session.requests.outcome(key)
    return outcome ? [{ key, outcome }] : []
  })
  return row(
    outcomes.some(({ outcome }) => outcome.status === 'done') ? 'done' : 'noted',
    labels['after.right-asked'](language.words.rights[right]),
    outcomes.map(({ key, outcome }) => html`<p class="facts">${outcomeText(labels, key, outcome)}</p>`),
  )
}
