import type { RenderedClause, ScriptDocument } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'

/** Draws the switch to simpler words for what is on screen; nothing where there are none. */
export function simplerView(
  scene: Scene,
  document: ScriptDocument,
  clauses: readonly RenderedClause[] = document.clauses,
): TemplateResult | typeof nothing {
  const { labels, session } = scene
  const { readings } = session
  if (!clauses.some(({ id }) => scene.hasSimpler(id, document.locale))) return nothing
  return html`<button
    type="button"
    part="action"
    class="button quiet"
    data-simple=${readings.isSimple ? 'true' : 'false'}
    aria-keyshortcuts=${shortcut(scene, 's')}
    @click=${() => readings.toggleSimple()}
  >
    ${labels[readings.isSimple ? 'action.usual' : 'action.simpler']}
  </button>`
}
