import { html, nothing, type TemplateResult } from 'lit'
import type { Tab } from '../place.js'
import { afterView } from './after.js'
import { headerView } from './header.js'
import { navView } from './nav.js'
import { objectionBarView } from './objection.js'
import { openingView } from './opening.js'
import { purchaseView } from './purchase.js'
import { questionsView } from './questions.js'
import type { Scene } from './scene.js'

const VIEWS: Readonly<Record<Tab, (scene: Scene) => TemplateResult>> = {
  opening: openingView,
  questions: questionsView,
  purchase: purchaseView,
  after: afterView,
}

/** Draws the panel with a profile in it. */
export function panelView(scene: Scene): TemplateResult {
  const { tab } = scene.session.place
  return html`${headerView(scene)} ${navView(scene)}
    <div id="view" class="view" role="tabpanel" aria-labelledby="tab-${tab}" tabindex="-1">
      ${validityView(scene)} ${VIEWS[tab](scene)}
    </div>
    <footer part="footer" class="footer">
      ${gapsView(scene)} ${objectionBarView(scene)}
      <slot name="footer"></slot>
    </footer>`
}

/** Below the words to say, since it comes a moment after them and must not push them away. */
function gapsView({ labels, gaps }: Scene): TemplateResult | typeof nothing {
  return gaps === 0
    ? nothing
    : html`<p part="status" class="note gaps">${labels['state.incomplete'](gaps)}</p>`
}

function validityView({ labels, validity }: Scene): TemplateResult | typeof nothing {
  switch (validity.status) {
    case 'valid':
      return nothing
    case 'not-yet':
      return html`<p part="status" class="note">${labels['state.not-yet'](validity.from)}</p>`
    case 'expired':
      return html`<p part="status" class="note">${labels['state.expired'](validity.until)}</p>`
  }
}
