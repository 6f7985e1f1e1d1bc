import type { RenderedClause, ScriptDocument } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { clauseKeys, findMark, type ReadingProgress } from '../reading-state.js'
import { readDocument } from '../steps.js'
import { clauseView } from './clause.js'
import { confirmButtonView } from './confirm-button.js'
import { notesView } from './document.js'
import { layerChoiceView } from './layer-choice.js'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'
import { simplerView } from './simpler.js'
import { stopMenuView } from './stop-menu.js'
import { undoView } from './undo.js'
import { whyView } from './why.js'

/** Draws the reading at a purchase: the clause to say now, the one after it, and how much is left. */
export function purchaseView(scene: Scene): TemplateResult {
  const { language, session } = scene
  const document = readDocument(scene, 'purchase')
  const progress = session.readings.progress(document)
  const shown = document.clauses[session.readings.shown(document)]
  return html`<section part="script" class="answer" aria-labelledby="title">
    <h2 id="title" class="visually-hidden" tabindex="-1">${language.words.scripts.purchase}</h2>
    ${progressView(scene, progress)} ${notesView(scene, document, shown?.unanswered ?? false)}
    ${stageView(scene, document)} ${session.isReadOnly ? nothing : againView(scene, document)}
    ${whyView(scene, shown ? [shown] : [])} ${doneView(scene, document)}
  </section>`
}

function progressView(scene: Scene, progress: ReadingProgress): TemplateResult {
  const { labels } = scene
  const position = progress.current === -1 ? progress.marked : Math.min(progress.marked + 1, progress.total)
  return html`<div class="progress">
    <p class="count">
      <span>${labels['reading.progress'](position, progress.total)}</span>
      ${progress.secondsLeft === 0 ? nothing : html`<span>${labels['reading.time-left'](progress.secondsLeft)}</span>`}
    </p>
    ${layerChoiceView(scene)}
    <progress
      aria-label=${labels['reading.done']}
      max=${Math.max(1, progress.total)}
      .value=${progress.marked}
    ></progress>
  </div>`
}

function stageView(scene: Scene, document: ScriptDocument): TemplateResult {
  const { labels, session } = scene
  const { readings } = session
  const index = readings.shown(document)
  const clause = sayable(scene, document).clauses[index]
  const next = document.clauses[index + 1]
  if (!clause) return endView(scene, document)
  return html`<div class="stage">
    <div>
      ${readings.isRepeating(document) ? html`<p class="next-label">${labels['reading.again']}</p>` : nothing}
      <div class="say now" lang=${document.locale}>${clauseView(labels, clause)}</div>
    </div>
    ${next ? nextView(scene, document, next) : nothing}
  </div>`
}

/** The words on the stage: the simpler ones where the customer asked for them. */
const sayable = (scene: Scene, document: ScriptDocument): ScriptDocument =>
  scene.session.readings.isSimple
    ? scene.render(document.script, document.layer, { wording: 'simpler' })
    : document

function nextView({ labels }: Scene, document: ScriptDocument, next: RenderedClause): TemplateResult {
  return html`<div class="next">
    <p class="next-label">${labels['reading.next']}</p>
    <div lang=${document.locale}>${clauseView(labels, next)}</div>
  </div>`
}

/** Where the profile lacks what has to be said, all was read out and yet not everything was said. */
function endView({ labels, session }: Scene, document: ScriptDocument): TemplateResult {
  const { stopped } = session.readings.progress(document)
  const trouble =
    stopped === null
      ? session.readings.isWithheld('purchase') && labels['reading.withheld']
      : labels['reading.stopped'][stopped]
  return html`<div class="stage">
    ${
      trouble
        ? html`<p part="status" class="note">${trouble}</p>`
        : html`<p part="status" class="state" data-state="open">${labels['reading.complete']}</p>`
    }
  </div>`
}

/** Draws the step that notes the clause on screen as read out, and the ways not to read on. */
export function purchaseBarView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const { readings } = session
  const document = readDocument(scene, 'purchase')
  const clause = document.clauses[readings.shown(document)]
  const isRepeating = readings.isRepeating(document)
  const label = isRepeating ? 'action.end-repeat' : clause ? 'action.confirm' : 'action.continue'
  const isOff = session.isBeforeTalk && clause !== undefined
  const isMust = clause?.required && !isRepeating && document.clauses.some(({ required }) => !required)
  return html`<div class="steps">
    ${isMust ? html`<p class="must">${labels['reading.required']}</p>` : nothing}
    ${confirmButtonView(scene, document, { label: labels[label], isOff })}
    ${clause && !isRepeating && !isOff ? stopMenuView(scene, document) : nothing}
  </div>`
}

/** The ways back, and to simpler words. */
function againView(scene: Scene, document: ScriptDocument): TemplateResult {
  const clause = document.clauses[scene.session.readings.shown(document)]
  return html`<div class="steps">
    ${undoView(scene, document)} ${repeatView(scene, document)}
    ${clause ? simplerView(scene, document, [clause]) : nothing}
  </div>`
}

function repeatView(scene: Scene, document: ScriptDocument): TemplateResult {
  const { labels, session } = scene
  const { readings } = session
  const isOff = readings.progress(document).marked === 0
  return html`<button
    type="button"
    part="action"
    class="button quiet"
    aria-keyshortcuts=${shortcut(scene, 'r')}
    aria-disabled=${isOff ? 'true' : 'false'}
    @click=${() => (isOff ? undefined : readings.repeat(document))}
  >
    ${labels['action.repeat']}
  </button>`
}

function doneView(
  { labels, language, session }: Scene,
  document: ScriptDocument,
): TemplateResult | typeof nothing {
  const keys = clauseKeys(document)
  const reading = session.readings.of('purchase')
  const done = document.clauses.flatMap((clause, index) => {
    const mark = findMark(reading, keys[index] ?? '')
    return mark?.status === 'confirmed' || mark?.status === 'skipped' ? [{ clause, mark }] : []
  })
  if (done.length === 0) return nothing
  return html`<h3 class="more-title">${labels['reading.done']}</h3>
    <ol class="done" lang=${document.locale}>
      ${done.map(
        ({ clause, mark }) =>
          html`<li data-status=${mark.status}>
            ${clause.text}
            ${mark.reason ? html`<span class="reason" lang=${language.tag}>${labels.skip[mark.reason]}</span>` : nothing}
          </li>`,
      )}
    </ol>`
}
