import type { FollowUp } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import type { Scene } from './scene.js'

/** Draws, folded away, the text message as it will arrive, how many parts it takes, and what makes it dear. */
export function smsPreviewView(
  { labels, language }: Scene,
  { text, sms, missing }: FollowUp,
): TemplateResult | typeof nothing {
  if (!sms || missing.length > 0) return nothing
  const { segments, characters, costly, encoding } = sms
  return html`<details class="preview">
    <summary>${labels['sms.preview'](segments)}</summary>
    <p class="bubble" lang=${language.asked}>${text}</p>
    <p class="facts">${labels['sms.size'](characters, segments)}</p>
    ${
      costly.length === 0
        ? nothing
        : html`<p class="facts">
            ${labels[encoding === 'UCS-2' ? 'sms.halved-by' : 'sms.doubled'](costly.join(' '))}
          </p>`
    }
  </details>`
}
