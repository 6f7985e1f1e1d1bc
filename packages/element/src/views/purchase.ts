import type { ScriptDocument } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { clauseKeys, findMark, type ReadingProgress, SKIP_REASONS } from '../reading-state.js'
import { clauseView } from './clause.js'
import { notesView } from './document.js'
import { layerChoiceView } from './layer-choice.js'
import type { Scene } from './scene.js'
import { whyView } from './why.js'

/** Draws the reading at a purchase: the clause to say now, the one after it, and how much is left. */
export function purchaseView(scene: Scene): TemplateResult {
  const { language, session } = scene
  const document = scene.render('purchase', session.layer)
  const progress = session.progress(document)
  return html`<section part="script" class="answer" aria-labelledby="title">
    <h2 id="title" class="visually-hidden" tabindex="-1">${language.words.scripts.purchase}</h2>
    ${progressView(scene, progress)}
    ${notesView(scene, document, document.clauses[progress.current]?.unanswered ?? false)}
    ${currentView(scene, document, progress)}
    ${session.isReadOnly ? nothing : stepsView(scene, document, progress)}
    ${whyView(scene, document.clauses.slice(progress.current, progress.current + 1))}
    ${doneView(scene, document)}
  </section>`
}

function progressView(scene: Scene, progress: ReadingProgress): TemplateResult {
  const { labels } = scene
  const position = Math.min(progress.marked + 1, progress.total)
  return html`<div class="progress">
    <p class="count">
      <span
        >${labels['reading.progress'](progress.current === -1 ? progress.marked : position, progress.total)}</span
      >
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

function currentView(scene: Scene, document: ScriptDocument, progress: ReadingProgress): TemplateResult {
  const { labels } = scene
  const clause = document.clauses[progress.current]
  const next = document.clauses[progress.current + 1]
  if (!clause) return endView(scene)
  return html`<div class="stage">
    <div class="say now" lang=${document.locale}>${clauseView(labels, clause)}</div>
    ${
      next
        ? html`<div class="next">
            <p class="next-label">${labels['reading.next']}</p>
            <div lang=${document.locale}>${clauseView(labels, next)}</div>
          </div>`
        : nothing
    }
  </div>`
}

/** Where the profile lacks what has to be said, all was read out and yet not everything was said. */
function endView({ labels, session }: Scene): TemplateResult {
  return html`<div class="stage">
    ${
      session.isWithheld('purchase')
        ? html`<p part="status" class="note">${labels['reading.withheld']}</p>`
        : html`<p part="status" class="state" data-state="open">${labels['reading.complete']}</p>`
    }
  </div>`
}

function stepsView(scene: Scene, document: ScriptDocument, progress: ReadingProgress): TemplateResult {
  const { labels, session } = scene
  const clause = document.clauses[progress.current]
  return html`<div class="steps">
    <button
      type="button"
      id="confirm"
      part="action"
      class="button primary"
      @click=${() => (clause ? session.confirm(document) : session.leave('purchase'))}
    >
      ${labels[clause ? 'action.confirm' : 'action.continue']}
    </button>
    <button
      type="button"
      part="action"
      class="button"
      aria-disabled=${progress.marked === 0}
      @click=${() => session.undo(document)}
    >
      ${labels['action.undo']}
    </button>
    ${clause && !clause.required ? skipView(scene, document, progress.current) : nothing}
    ${clause?.required && document.clauses.some(({ required }) => !required) ? html`<p class="must">${labels['reading.required']}</p>` : nothing}
  </div>`
}

/** The list of reasons folds anew for each clause. */
function skipView({ labels, session }: Scene, document: ScriptDocument, index: number): unknown {
  return keyed(
    clauseKeys(document)[index],
    html`<details class="skip">
      <summary class="button">${labels['action.skip']}</summary>
      <div class="reasons">
        ${SKIP_REASONS.map(
          (reason) =>
            html`<button type="button" class="button" @click=${() => session.skip(document, reason)}>
              ${labels.skip[reason]}
            </button>`,
        )}
      </div>
    </details>`,
  )
}

function doneView(
  { labels, language, session }: Scene,
  document: ScriptDocument,
): TemplateResult | typeof nothing {
  const keys = clauseKeys(document)
  const reading = session.reading('purchase')
  const done = document.clauses.flatMap((clause, index) => {
    const mark = findMark(reading, keys[index] ?? '')
    return mark ? [{ clause, mark }] : []
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
