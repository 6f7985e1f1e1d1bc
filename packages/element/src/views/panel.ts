import { html, nothing, type TemplateResult } from 'lit'
import type { Answer, Tab } from '../place.js'
import { headerView } from './header.js'
import { heardView } from './heard.js'
import { latePart } from './late-part.js'
import { navView } from './nav.js'
import { objectionBarView } from './objection.js'
import { openingBarView, openingView } from './opening.js'
import { questionsView } from './questions.js'
import type { Scene } from './scene.js'

const VIEWS: Readonly<Record<Tab, (scene: Scene) => unknown>> = {
  opening: openingView,
  questions: questionsView,
  purchase: (scene) => latePart(scene, (views) => views.purchaseView(scene)),
  after: (scene) => latePart(scene, (views) => views.afterView(scene)),
}

/** What to press next, by the answer that is open, else by the tab. */
const BARS: Partial<Record<Tab | Answer, (scene: Scene) => unknown>> = {
  opening: openingBarView,
  purchase: (scene) => scene.later.views?.purchaseBarView(scene),
  rights: (scene) => scene.later.views?.referralBarView(scene),
}

/** Draws the panel with a profile in it. */
export function panelView(scene: Scene): TemplateResult {
  const { tab } = scene.session.place
  return html`${headerView(scene)} ${navView(scene)}
    <div
      id="view"
      class=${scene.validity.status === 'valid' ? 'view' : 'view invalid'}
      role="tabpanel"
      aria-labelledby="tab-${tab}"
      tabindex="-1"
    >
      ${validityView(scene)} ${VIEWS[tab](scene)} ${scene.later.views?.keysView(scene) ?? nothing}
    </div>
    <div class="bottom">
      ${heardView(scene)} ${barView(scene)}
      <footer part="footer" class="footer">
        ${gapsView(scene)} ${objectionBarView(scene)}
        <slot name="footer"></slot>
      </footer>
    </div>`
}

/** What to press next, always in the same place and always in sight. */
function barView(scene: Scene): TemplateResult | typeof nothing {
  const { place, query, isReadOnly } = scene.session
  const isHidden = isReadOnly || (place.tab === 'questions' && query.trim() !== '')
  const bar = isHidden ? nothing : (BARS[place.script ?? place.tab]?.(scene) ?? nothing)
  return bar === nothing ? nothing : html`<div class="bar">${bar}</div>`
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
      return html`<p part="status" class="note bad loud">${labels['state.not-yet'](validity.from)}</p>`
    case 'expired':
      return html`<p part="status" class="note bad loud">${labels['state.expired'](validity.until)}</p>`
  }
}
