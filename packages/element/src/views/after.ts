import { html, nothing, type TemplateResult } from 'lit'
import { objectionRow, rightRows } from './after-requests.js'
import { row } from './after-row.js'
import { messageActionsView, requestKey } from './message-actions.js'
import type { Scene } from './scene.js'

/** Draws what was done in the call and what is still owed. */
export function afterView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const rows = [
    openingRow(scene),
    purchaseRow(scene),
    writingRow(scene),
    objectionRow(scene),
    ...rightRows(scene),
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

function openingRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  const isRead = session.reading('opening').length > 0 && session.progress(scene.render('opening')).complete
  if (isRead) return row('done', labels['after.opening-read'])
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

/** The clauses of the opening that promise a message. */
const PROMISES: readonly string[] = ['opening.first-contact', 'opening.first-contact-unnamed']

/** The opening was read out, and it said that more comes in a message. */
const hasPromised = ({ session }: Scene): boolean =>
  session.reading('opening').some(({ key }) => PROMISES.includes(key))

/** What was shortened by mouth has to follow in writing, also where the call led to no purchase. */
function writingRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  if (session.reading('purchase').length === 0 && !hasPromised(scene)) return null
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
