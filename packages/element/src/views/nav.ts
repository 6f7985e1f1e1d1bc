import { html, type TemplateResult } from 'lit'
import { TABS } from '../place.js'
import { handleRovingKey } from '../roving-focus.js'
import { keyOfTab } from '../shortcuts.js'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'

/** Draws the four tabs. One of them is in the tab order, the arrows reach the others. */
export function navView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  return html`<div
    part="nav"
    class="nav"
    role="tablist"
    aria-label=${labels['panel.name']}
    @keydown=${handleRovingKey}
  >
    ${TABS.map((tab) => {
      const isSelected = session.place.tab === tab
      return html`<button
        type="button"
        role="tab"
        id="tab-${tab}"
        class="tab"
        aria-selected=${isSelected}
        aria-controls="view"
        aria-keyshortcuts=${shortcut(scene, keyOfTab(tab))}
        tabindex=${isSelected ? 0 : -1}
        @click=${() => session.showTab(tab)}
      >
        ${labels.tab[tab]}
      </button>`
    })}
  </div>`
}
