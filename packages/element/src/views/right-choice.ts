import { html, type TemplateResult } from 'lit'
import { RIGHTS } from '../place.js'
import type { Scene } from './scene.js'

/** Draws the rights to choose from. A press counts also on the one that is on screen: it did not change, it was chosen. */
export function rightChoiceView({ labels, language, session }: Scene): TemplateResult {
  return html`<fieldset class="choice">
    <legend>${labels['right.choose']}</legend>
    <div class="chips">
      ${RIGHTS.map(
        (right) =>
          html`<label class="chip">
            <input
              type="radio"
              name="right"
              value=${right}
              .checked=${session.place.right === right}
              @click=${() => session.chooseRight(right)}
            />
            <span>${language.words.rights[right]}</span>
          </label>`,
      )}
    </div>
  </fieldset>`
}
