import type { ScriptDocument } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { clauseView } from './clause.js'
import type { Scene } from './scene.js'

/** Draws the words of a whole script, and what the agent has to know about them. */
export function documentView(scene: Scene, document: ScriptDocument): TemplateResult {
  return html`${notesView(scene, document)}
    <div class="say" lang=${document.locale}>
      ${document.clauses.map((clause) => clauseView(scene.labels, clause))}
    </div>`
}

/** Draws the remarks on what is on screen: not stated, or not in the language asked for. */
export function notesView(
  { labels, language }: Scene,
  document: ScriptDocument,
  unanswered = document.unanswered,
): TemplateResult {
  const isOtherLanguage = !language.asked
    .toLowerCase()
    .startsWith(document.locale.split('-')[0]?.toLowerCase() ?? '')
  return html`${unanswered ? html`<p part="status" class="note">${labels['state.not-stated']}</p>` : nothing}
  ${isOtherLanguage ? html`<p part="status" class="note quiet">${labels['state.other-language']}</p>` : nothing}`
}
