import type { ScriptDocument } from '@gdpr-script/core/base'
import { html, type TemplateResult } from 'lit'
import { confirmStep } from '../steps.js'
import type { Scene } from './scene.js'

/** Draws the button that notes as read what is on screen, or goes on where all of it is. Off: nobody can have heard it. */
export function confirmButtonView(
  scene: Scene,
  document: ScriptDocument,
  { label, isOff }: { readonly label: string; readonly isOff: boolean },
): TemplateResult {
  return html`<button
    type="button"
    id="confirm"
    part="action"
    class="button primary"
    aria-disabled=${isOff ? 'true' : 'false'}
    @click=${() => confirmStep(scene, document)}
  >
    ${label}
  </button>`
}
