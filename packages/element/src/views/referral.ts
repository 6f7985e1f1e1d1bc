import type { Referral } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import type { Capability } from '../attributes.js'
import { actionView } from './action.js'
import { contactHeadView } from './contact-head.js'
import {
  copyAction,
  copyTextAction,
  messageActionView,
  previewView,
  messageActionsView,
  type MessageSubject,
  requestKey,
} from './message-actions.js'
import { noteView } from './note.js'
import { referralFor } from './referral-for.js'
import type { Scene } from './scene.js'

/** Draws who handles the right that was chosen, the ways there, and the note to pass on where none leads there now. */
export function referralView(scene: Scene): TemplateResult {
  const { labels, session } = scene
  const { right } = session.place
  const referral = referralOf(scene)
  const { contact } = referral
  const note = noteView(scene, right, { isOpen: contact === null || referral.status.state === 'closed' })
  if (!contact)
    return html`<p part="status" class="note">${labels['contact.none']}</p>
      ${note}`
  return html`<section class="card" aria-labelledby="contact">
      ${contactHeadView(scene, referral, contact)}
      <div class="actions">${waysView(scene, referral)}</div>
    </section>
    ${note}`
}

/** Draws the way that works now: a call cannot be handed to a closed desk. Nothing where the host has none. */
export function referralBarView(scene: Scene): TemplateResult | typeof nothing {
  const referral = referralOf(scene)
  if (!referral.contact) return nothing
  const first = firstWay(scene, referral)
  if (first === 'transfer') return transferView(scene, referral, { primary: true })
  return first ? messageActionView(scene, subjectOf(referral), { channel: first, primary: true }) : nothing
}

/** The ways beside the one that comes first. */
function waysView(scene: Scene, referral: Referral): TemplateResult {
  const first = firstWay(scene, referral)
  const subject = subjectOf(referral)
  return html`${first === 'transfer' ? nothing : transferView(scene, referral, { primary: false })}
  ${messageActionsView(scene, subject, { except: first })} ${copyTextAction(scene, subject)}
  ${previewView(scene, subject)}`
}

/** Finds who handles the right on screen. */
const referralOf = (scene: Scene): Referral => referralFor(scene, scene.session.place.right)

const subjectOf = ({ right }: Referral): MessageSubject => ({ kind: 'rights-contact', right })

const canTransfer = ({ capabilities }: Scene, { contact }: Referral): boolean =>
  contact?.transfer !== undefined && capabilities.includes('transfer')

function firstWay(scene: Scene, referral: Referral): Capability | undefined {
  const isClosed = referral.status.state === 'closed'
  return canTransfer(scene, referral) && !isClosed ? 'transfer' : firstWritten(scene)
}

function transferView(
  scene: Scene,
  referral: Referral,
  { primary }: { readonly primary: boolean },
): TemplateResult | typeof nothing {
  if (!canTransfer(scene, referral)) return nothing
  const key = requestKey('transfer', subjectOf(referral))
  return actionView(scene, {
    key,
    primary,
    label: scene.labels['action.transfer'],
    run: () => scene.session.transfer(key, referral),
    fallback: numberFallback(scene, referral),
  })
}

/** The written way that is offered first; undefined = the host has none. */
export function firstWritten({ capabilities }: Scene): 'sms' | 'email' | undefined {
  return capabilities.includes('sms') ? 'sms' : capabilities.includes('email') ? 'email' : undefined
}

function numberFallback(scene: Scene, { phoneHref, phoneText, right }: Referral): TemplateResult {
  if (phoneHref === null || phoneText === null) return html``
  return html`<a class="button" part="action" href=${phoneHref}>${scene.labels['action.call']}</a>
    ${copyAction(scene, `copy:number-${right}`, { text: phoneText, label: scene.labels['action.copy-number'] })}`
}
