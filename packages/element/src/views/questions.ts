import { type ScriptId } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { FOUR_QUESTIONS, MORE_QUESTIONS } from '../place.js'
import { handleRovingKey } from '../roving-focus.js'
import { answerView } from './answer.js'
import type { Scene } from './scene.js'

/** Draws the questions, and the answer beside or in place of them. */
export function questionsView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const { script } = session.place
  return html`<div class=${script === null ? 'questions' : 'questions answered'}>
    <div class="question-list" @keydown=${handleRovingKey}>
      <h2 id=${script === null ? 'title' : 'list-title'} class="visually-hidden" tabindex="-1">
        ${labels['questions.four']}
      </h2>
      <ol class="four">
        ${FOUR_QUESTIONS.map((question, index) => html`<li>${questionView(scene, question, index + 1)}</li>`)}
      </ol>
      <h3 class="more-title">${labels['questions.more']}</h3>
      <ul class="more">
        ${MORE_QUESTIONS.map((question) => html`<li>${questionView(scene, question)}</li>`)}
      </ul>
    </div>
    ${script === null ? nothing : answerView(scene, script)}
  </div>`
}

function questionView({ language, session }: Scene, script: ScriptId, digit?: number): TemplateResult {
  const isCurrent = session.place.script === script
  const isFirst = digit === 1
  return html`<button
    type="button"
    class="question"
    data-script=${script}
    aria-current=${isCurrent ? 'true' : 'false'}
    aria-keyshortcuts=${digit ?? nothing}
    tabindex=${isFirst ? 0 : -1}
    @click=${() => session.openByAgent(script)}
  >
    ${digit === undefined ? nothing : html`<span class="digit" aria-hidden="true">${digit}</span>`}
    <span>${language.words.scripts[script]}</span>
  </button>`
}
