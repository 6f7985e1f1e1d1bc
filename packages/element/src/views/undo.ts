import type { ScriptDocument } from '@gdpr-script/core/base'
import { html, type TemplateResult } from 'lit'
import type { Scene } from './scene.js'
import { shortcut } from './shortcut.js'

/** Draws the button that takes back the last step of a reading. */
export function undoView(scene: Scene, document: ScriptDocument): TemplateResult {
  const { labels, session } = scene
  const { readings } = session
  const { marked, stopped } = readings.progress(document)
  return html`<button
    type="button"
    part="action"
    class="button"
    aria-keyshortcuts=${shortcut(scene, 'u')}
    aria-disabled=${marked === 0 && stopped === null ? 'true' : 'false'}
    @click=${() => readings.undo(document)}
  >
    ${labels[stopped === null ? 'action.undo' : 'action.resume']}
  </button>`
}
