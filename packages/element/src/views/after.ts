import { html, nothing, type TemplateResult } from 'lit'
import { objectionRow, rightRows } from './after-requests.js'
import { row } from './after-row.js'
import { noteRows } from './after-notes.js'
import { messageActionsView, previewView, requestKey } from './message-actions.js'
import type { StopReason } from '../reading-state.js'
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
    ...noteRows(scene),
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
  if (session.readings.of('opening').length > 0) {
    const { complete, stopped } = session.readings.progress(scene.render('opening'))
    if (complete) return row('done', labels['after.opening-read'])
    if (stopped !== null) return row('owed', labels['after.opening-stopped'], stoppedView(labels, stopped))
  }
  return session.call ? row('owed', labels['after.opening-owed']) : null
}

function purchaseRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  const { readings } = session
  if (readings.of('purchase').length === 0) return null
  const progress = readings.progress(scene.render('purchase', readings.layer))
  const gap = readings.isWithheld('purchase')
    ? html`<p class="facts">${labels['after.purchase-gap']}</p>`
    : nothing
  return row(
    progress.complete ? 'done' : 'owed',
    labels['after.purchase-read'](progress.marked, progress.total),
    html`${progress.stopped === null ? nothing : stoppedView(labels, progress.stopped)}${gap}`,
  )
}

const stoppedView = (labels: Scene['labels'], stopped: StopReason): TemplateResult =>
  html`<p class="facts">${labels['reading.stopped'][stopped]}</p>`

/** The clauses of the opening that promise a message. */
const PROMISES: readonly string[] = ['opening.first-contact', 'opening.first-contact-unnamed']

/** The opening was read out, and it said that more comes in a message. */
const hasPromised = ({ session }: Scene): boolean =>
  session.readings.of('opening').some(({ key, status }) => status === 'confirmed' && PROMISES.includes(key))

/** What was shortened by mouth has to follow in writing, also where the call led to no purchase. */
function writingRow(scene: Scene): TemplateResult | null {
  const { labels, session } = scene
  if (session.readings.of('purchase').length === 0 && !hasPromised(scene)) return null
  const subject = { kind: 'purchase-notice' } as const
  const isSent = (['sms', 'email'] as const).some(
    (channel) => session.requests.outcome(requestKey(channel, subject))?.status === 'done',
  )
  const actions = messageActionsView(scene, subject, isSent ? {} : { primary: 'sms' })
  return row(
    isSent ? 'done' : 'owed',
    labels[isSent ? 'after.writing-sent' : 'after.writing-owed'],
    html`<div class="actions">${actions} ${previewView(scene, subject)}</div>`,
  )
}
