import { referComplaint } from '@gdpr-script/core/referral'
import { html, nothing, type TemplateResult } from 'lit'
import { addressView } from './contact-head.js'
import { copyAction } from './message-actions.js'
import type { Scene } from './scene.js'

/** Draws where the customer can complain. Nothing where neither the profile nor the table knows an authority. */
export function complaintView(scene: Scene): TemplateResult | typeof nothing {
  const authority = referComplaint(scene.sound, scene.referralOptions)
  if (!authority) return nothing
  return html`<section class="card" aria-labelledby="authority">
    <div class="contact-head"><h3 id="authority">${authority.name}</h3></div>
    ${addressView(authority.url)}
    <div class="actions">
      ${copyAction(scene, 'copy:complaint', {
        text: `${capitalised(authority.name)}: ${authority.url}`,
        label: scene.labels['action.copy-address'],
      })}
    </div>
  </section>`
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
