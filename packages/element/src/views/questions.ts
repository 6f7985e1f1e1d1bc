import { html, nothing, type TemplateResult } from 'lit'
import { type Answer, FOUR_QUESTIONS, MORE_QUESTIONS, SOMETHING_ELSE } from '../place.js'
import { handleRovingKey } from '../roving-focus.js'
import { answerView } from './answer.js'
import { questionView } from './question.js'
import type { Scene } from './scene.js'
import { foundView, searchView } from './search.js'

const MORE: readonly Answer[] = [...MORE_QUESTIONS, SOMETHING_ELSE]

/** Draws the field to search in and the questions, and the answer beside or in place of them. */
export function questionsView(scene: Scene): TemplateResult {
  const { session } = scene
  const { script } = session.place
  const isSearching = session.query.trim() !== ''
  return html`${searchView(scene)}
  ${
    isSearching
      ? foundView(scene)
      : html`<div class=${script === null ? 'questions' : 'questions answered'}>
          ${listView(scene)} ${script === null ? nothing : answerView(scene, script)}
        </div>`
  }`
}

function listView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const item = (answer: Answer): TemplateResult =>
    html`<li>${questionView(scene, { answer }, { isStop: answer === FOUR_QUESTIONS[0] })}</li>`
  return html`<div class="question-list" @keydown=${handleRovingKey}>
    <h2 id=${session.place.script === null ? 'title' : 'list-title'} class="visually-hidden" tabindex="-1">
      ${labels['questions.four']}
    </h2>
    <ol class="four">
      ${FOUR_QUESTIONS.map(item)}
    </ol>
    <h3 class="more-title">${labels['questions.more']}</h3>
    <ul class="more">
      ${MORE.map(item)}
    </ul>
  </div>`
}
