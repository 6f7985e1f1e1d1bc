import { html, type TemplateResult } from 'lit'
import { SOMETHING_ELSE } from '../place.js'
import { clauseView } from './clause.js'
import { contactHeadView } from './contact-head.js'
import { copyTextAction, messageActionsView, previewView } from './message-actions.js'
import { noteView } from './note.js'
import { questionReferral } from './referral-for.js'
import type { Scene } from './scene.js'

/** Draws the answer to what no script answers: the honest sentence, whom to ask, and a note to pass on. */
export function somethingElseView(scene: Scene): TemplateResult {
  const { labels } = scene
  const { clauses, locale } = scene.renderFallback()
  const referral = questionReferral(scene)
  return html`<div class="say" lang=${locale}>${clauses.map((clause) => clauseView(labels, clause))}</div>
    ${noteView(scene, SOMETHING_ELSE, { isOpen: true })}
    ${
      referral.contact
        ? html`<section class="card" aria-labelledby="contact">
            ${contactHeadView(scene, referral, referral.contact)}
            <div class="actions">${waysView(scene)}</div>
          </section>`
        : html`<p part="status" class="note">${labels['contact.none']}</p>`
    }`
}

function waysView(scene: Scene): TemplateResult {
  const subject = { kind: 'rights-contact' } as const
  return html`${messageActionsView(scene, subject)}${copyTextAction(scene, subject)}
  ${previewView(scene, subject)}`
}
