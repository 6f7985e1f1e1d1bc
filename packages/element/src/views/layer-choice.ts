import { html, type TemplateResult } from 'lit'
import type { Layer } from '../readings.js'
import type { Scene } from './scene.js'

const LAYERS = ['short', 'full'] as const satisfies readonly Layer[]

/** Draws the choice between the short and the full reading. */
export function layerChoiceView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  return html`<fieldset class="segments">
    <legend class="visually-hidden">${labels['layer.choose']}</legend>
    ${LAYERS.map(
      (layer) =>
        html`<label class="segment">
          <input
            type="radio"
            name="layer"
            value=${layer}
            .checked=${session.readings.layer === layer}
            @change=${() => session.readings.chooseLayer(layer, (one) => scene.render('purchase', one))}
          />
          <span>${labels[`layer.${layer}`]}</span>
        </label>`,
    )}
  </fieldset>`
}
