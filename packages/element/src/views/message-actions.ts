import { type FollowUp, renderFollowUp, type Right } from '@gdpr-script/core/base'
import { html, type nothing, type TemplateResult } from 'lit'
import { type Action, actionView } from './action.js'
import { callContext } from '../call-context.js'
import { missingView } from './clause.js'
import type { Scene } from './scene.js'

/** What is sent in writing: about one right, or all that belongs to a purchase. */
export type MessageSubject =
  { readonly kind: 'rights-contact'; readonly right: Right } | { readonly kind: 'purchase-notice' }

/** Draws the buttons that send a text in writing, and what the text lacks. */
export function messageActionsView(
  scene: Scene,
  subject: MessageSubject,
  primary?: 'sms' | 'email',
): TemplateResult {
  const channels = (['sms', 'email'] as const).filter((channel) => scene.capabilities.includes(channel))
  return html`${channels.map((channel) => {
    const message = followUp(scene, subject, channel)
    if (message.missing.length > 0) {
      return html`<p class="note">${message.missing.map((name) => missingView(scene.labels, name))}</p>`
    }
    return actionView(scene, messageAction(scene, subject, { message, primary: primary === channel }))
  })}`
}

/** Writes the text that a channel would carry. */
export function followUp(scene: Scene, subject: MessageSubject, channel: 'sms' | 'email'): FollowUp {
  return renderFollowUp(scene.sound, subject.kind, {
    locale: scene.language.asked,
    channel,
    ...(subject.kind === 'rights-contact' ? { right: subject.right } : {}),
    context: callContext(scene.session.call),
  })
}

/** Names the request of a subject by its kind: "sms:access", "email:purchase-notice". */
export function requestKey(kind: 'transfer' | 'sms' | 'email' | 'copy', subject: MessageSubject): string {
  return `${kind}:${subject.kind === 'rights-contact' ? subject.right : subject.kind}`
}

function messageAction(
  scene: Scene,
  subject: MessageSubject,
  { message, primary }: { message: FollowUp; primary: boolean },
): Action {
  const { labels } = scene
  const isSms = message.channel === 'sms'
  const key = requestKey(message.channel, subject)
  return {
    key,
    primary,
    label: labels[isSms ? 'action.sms' : 'action.email'],
    run: () => scene.session.sendMessage(key, message),
    fallback: html`<a class="button" href=${messageHref(message)}
        >${labels[isSms ? 'action.open-sms' : 'action.open-email']}</a
      >
      ${copyAction(scene, `copy:${key.replace(':', '-')}`, message.text)}`,
  }
}

/** Draws the button that copies a text. */
export function copyAction(scene: Scene, key: string, text: string): TemplateResult | typeof nothing {
  return actionView(scene, { key, label: scene.labels['action.copy'], run: () => scene.copy(key, text) })
}

/** Addresses the agent's own program with the text alone: the customer's number is the host's to fill in. */
function messageHref(message: FollowUp): string {
  const body = `body=${encodeURIComponent(message.text)}`
  if (message.channel === 'sms') return `sms:?${body}`
  return `mailto:?subject=${encodeURIComponent(message.subject ?? '')}&${body}`
}
