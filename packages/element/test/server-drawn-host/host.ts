// A page that is itself drawn by Lit: the panel waits until the page around it has taken over.
import { html, LitElement, type TemplateResult } from 'lit'
import type { Profile } from '@gdpr-script/core'
import type { Call } from '../../src/index.js'

/** Shows a panel, and hands it what it was given. */
export class DeskHost extends LitElement {
  static override properties = { profile: { attribute: false }, call: { attribute: false } }
  declare profile: Profile | null
  declare call: Call | null

  override render(): TemplateResult {
    return html`<gdpr-script-panel
      locale="sv"
      .profile=${this.profile}
      .call=${this.call}
    ></gdpr-script-panel>`
  }
}
