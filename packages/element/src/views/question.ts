import { html, type TemplateResult } from 'lit'
import { answerName } from '../answer-name.js'
import type { FoundAnswer } from '../find-answers.js'
import { keyOfAnswer } from '../shortcuts.js'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'

/** Draws a question as a button that opens its answer. `isStop`: the one of its list that the Tab key stops at. */
export function questionView(
  scene: Scene,
  found: FoundAnswer,
  { isStop }: { readonly isStop: boolean },
): TemplateResult {
  const { language, session } = scene
  const { answer, right } = found
  const key = right === undefined ? keyOfAnswer(answer) : undefined
  const isHeard = session.hearing.heard?.answer === answer
  const isCurrent = right === undefined && session.place.script === answer
  return html`<button
    type="button"
    class=${isHeard ? 'question heard' : 'question'}
    data-script=${answer}
    aria-current=${isCurrent ? 'true' : 'false'}
    aria-keyshortcuts=${shortcut(scene, key)}
    tabindex=${isStop ? 0 : -1}
    @click=${() => session.openByAgent(answer, right)}
  >
    <span class="digit" aria-hidden="true">${key ?? ''}</span>
    <span>${answerName(language, found)}</span>
  </button>`
}
