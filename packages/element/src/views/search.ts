import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { live } from 'lit/directives/live.js'
import { answerName } from '../answer-name.js'
import type { FoundAnswer } from '../find-answers.js'
import { SOMETHING_ELSE } from '../place.js'
import { handleRovingKey } from '../roving-focus.js'
import { questionView } from './question.js'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'

/** Draws the field for what the customer says. Enter opens the best answer, the arrow leads to all that were found. */
export function searchView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  scene.prepareSearch({ isRetry: false })
  const handleInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) search(scene, event.target.value)
  }
  return html`<div part="search" class="search" role="search">
    ${session.place.script === null ? nothing : backView(scene)}
    <label class="visually-hidden" for="search">${labels['search.field']}</label>
    <input
      id="search"
      class="field"
      type="search"
      maxlength="200"
      placeholder=${labels['search.field']}
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      enterkeyhint="search"
      aria-keyshortcuts=${shortcut(scene, '/')}
      .value=${live(session.query)}
      @focus=${() => scene.prepareSearch({ isRetry: true })}
      @input=${handleInput}
      @keydown=${(event: KeyboardEvent) => handleSearchKey(scene, event)}
    />
  </div>`
}

/** Draws the way back from an answer to the questions. */
const backView = ({ labels, session }: Scene): TemplateResult =>
  html`<button type="button" class="back" @click=${() => session.back()}>
    <span aria-hidden="true">‹</span> ${labels['action.back']}
  </button>`

/** Draws what was found, the best first, and at the end the way out where none of it is meant. */
export function foundView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const found = scene.find(session.query)
  return html`<div class="question-list" @keydown=${handleRovingKey}>
    <h2 id="title" class="visually-hidden" tabindex="-1">${labels['search.results']}</h2>
    ${found.length === 0 && scene.isSearchReady() ? html`<p part="status" class="calm">${labels['search.none']}</p>` : ''}
    ${keyed(
      session.query,
      html`<ol class="four found">
        ${[...found, { answer: SOMETHING_ELSE } as FoundAnswer].map(
          (one, index) => html`<li>${questionView(scene, one, { isStop: index === 0 })}</li>`,
        )}
      </ol>`,
    )}
  </div>`
}

function search(scene: Scene, query: string): void {
  const { labels, session } = scene
  session.search(query)
  if (query.trim() === '') {
    scene.announce('')
    return
  }
  const [best] = scene.find(query)
  scene.announce(best ? labels['search.best'](answerName(scene.language, best)) : labels['search.none'])
}

function handleSearchKey(scene: Scene, event: KeyboardEvent): void {
  const { session } = scene
  const { query } = session
  if (event.isComposing) return
  if (event.key === 'Enter' && query.trim() !== '') {
    const [best] = scene.find(query)
    if (best || scene.isSearchReady()) session.openByAgent(best?.answer ?? SOMETHING_ELSE, best?.right)
  } else if (event.key === 'ArrowDown') session.wishFocus('.question-list .question')
  else if (event.key === 'Escape' && query !== '') search(scene, '')
  else return
  event.preventDefault()
}
