import { html, nothing, type TemplateResult } from 'lit'
import { documentView } from './document.js'
import type { Scene } from './scene.js'
import { whyView } from './why.js'

/** Draws how the call begins: read in one go, ticked off once. */
export function openingView(scene: Scene): TemplateResult {
  const { labels, language, session } = scene
  const document = scene.render('opening')
  const progress = session.progress(document)
  const isDone = progress.total > 0 && progress.current === -1
  return html`<section part="script" class="answer" aria-labelledby="title">
    <h2 id="title" class="visually-hidden" tabindex="-1">${language.words.scripts.opening}</h2>
    ${documentView(scene, document)}
    ${
      session.isReadOnly
        ? nothing
        : html`<div class="steps">
            <button
              type="button"
              id="confirm"
              part="action"
              class="button primary"
              aria-disabled=${!isDone && session.isBeforeTalk ? 'true' : 'false'}
              @click=${() => (isDone ? session.leave('opening') : session.confirmAll(document))}
            >
              ${labels[isDone ? 'action.continue' : 'action.confirm']}
            </button>
          </div>`
    }
    ${isDone ? html`<p part="status" class="state" data-state="open">${labels['after.opening-read']}</p>` : nothing}
    ${whyView(scene, document.clauses)}
  </section>`
}
