import type { ScriptDocument } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { readDocument } from '../steps.js'
import { confirmButtonView } from './confirm-button.js'
import { documentView } from './document.js'
import type { Scene } from './scene.js'
import { simplerView } from './simpler.js'
import { stopMenuView } from './stop-menu.js'
import { undoView } from './undo.js'
import { whyView } from './why.js'

/** Draws how the call begins: read in one go, ticked off once. */
export function openingView(scene: Scene): TemplateResult {
  const { language } = scene
  const document = readDocument(scene, 'opening')
  return html`<section part="script" class="answer" aria-labelledby="title">
    <h2 id="title" class="visually-hidden" tabindex="-1">${language.words.scripts.opening}</h2>
    ${documentView(scene, document)} ${endView(scene, document)} ${simplerView(scene, document)}
    ${whyView(scene, document.clauses)}
  </section>`
}

/** Draws the step that ticks the opening off, and the ways not to read it. */
export function openingBarView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const document = readDocument(scene, 'opening')
  const isAtEnd = session.readings.progress(document).current === -1
  const isOff = !isAtEnd && session.isBeforeTalk
  const label = labels[isAtEnd ? 'action.continue' : 'action.confirm']
  return html`<div class="steps">
    ${confirmButtonView(scene, document, { label, isOff })}
    ${isAtEnd ? undoView(scene, document) : isOff ? nothing : stopMenuView(scene, document)}
  </div>`
}

function endView({ labels, session }: Scene, document: ScriptDocument): TemplateResult | typeof nothing {
  const { current, stopped } = session.readings.progress(document)
  if (current !== -1) return nothing
  return stopped === null
    ? html`<p part="status" class="state" data-state="open">${labels['after.opening-read']}</p>`
    : html`<p part="status" class="note">${labels['reading.stopped'][stopped]}</p>`
}
