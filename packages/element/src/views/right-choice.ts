import { html, type TemplateResult } from 'lit'
import { RIGHTS } from '../place.js'
import type { Scene } from './scene.js'

/**
 * Draws the rights, and the complaint, to choose from. A press counts also on the one that is on screen: it did not
 * change, it was chosen.
 */
export function rightChoiceView({ labels, language, session }: Scene): TemplateResult {
  const { script, right: current } = session.place
  const isComplaint = script === 'complaint'
  const chip = (option: { value: string; label: string; isChecked: boolean; choose: () => void }) =>
    html`<label class="chip">
      <input
        type="radio"
        name="right"
        value=${option.value}
        .checked=${option.isChecked}
        @click=${option.choose}
      />
      <span>${option.label}</span>
    </label>`
  return html`<fieldset
    class="choice"
    @keydown=${({ key }: KeyboardEvent) => session.notePassing(key.startsWith('Arrow'))}
    @keyup=${() => session.notePassing(false)}
  >
    <legend class="visually-hidden">${labels['right.choose']}</legend>
    <div class="chips">
      ${RIGHTS.map((right) =>
        chip({
          value: right,
          label: language.words.rights[right],
          isChecked: !isComplaint && current === right,
          choose: () => session.chooseRight(right),
        }),
      )}
      ${chip({
        value: 'complaint',
        label: labels['right.complaint'],
        isChecked: isComplaint,
        choose: () => (isComplaint ? undefined : session.open('complaint')),
      })}
    </div>
  </fieldset>`
}
