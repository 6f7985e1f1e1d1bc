import { html, nothing, type TemplateResult } from 'lit'
import { answerName } from '../answer-name.js'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'

/** Draws the answer to what the customer just said, as one button that opens it. Above the bar: nothing moves for it. */
export function heardView(scene: Scene): TemplateResult | typeof nothing {
  const { labels, language, session } = scene
  const { heard } = session.hearing
  if (!heard) return nothing
  return html`<div part="heard" class="heard-answer">
    <button
      type="button"
      class="heard-open"
      aria-keyshortcuts=${shortcut(scene, 'h')}
      @click=${() => session.openByAgent(heard.answer, heard.right)}
    >
      <span class="digit" aria-hidden="true">H</span>
      <span>${labels['heard.answer'](answerName(language, heard))}</span>
    </button>
  </div>`
}
