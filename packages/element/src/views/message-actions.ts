import type { FollowUp, Right } from '@gdpr-script/core/base'
import { renderFollowUp } from '@gdpr-script/core/follow-up'
import { html, nothing, type TemplateResult } from 'lit'
import type { Capability } from '../attributes.js'
import { type Action, actionView } from './action.js'
import { callContext } from '../call-context.js'
import { mailHref, smsHref } from '../hrefs.js'
import { missingView } from './clause.js'
import type { Scene } from './scene.js'
import { smsPreviewView } from './sms-preview.js'

/** Lists the ways to send a text, in the order they are offered. */
const CHANNELS = ['sms', 'email'] as const

type Channel = (typeof CHANNELS)[number]

/** What is sent in writing: whom to turn to, for one right or in general, or all that belongs to a purchase. */
export type MessageSubject =
  { readonly kind: 'rights-contact'; readonly right?: Right } | { readonly kind: 'purchase-notice' }

/** Draws the buttons that send a text in writing, or what the text lacks. */
export function messageActionsView(
  scene: Scene,
  subject: MessageSubject,
  { primary, except }: { readonly primary?: Channel; readonly except?: Capability | undefined } = {},
): TemplateResult {
  const channels = CHANNELS.filter((channel) => channel !== except)
  return html`${channels.map((channel) => messageActionView(scene, subject, { channel, primary: primary === channel }))}`
}

/** Draws the button that sends a text by one channel, or what the text lacks; nothing where the host has no such way. */
export function messageActionView(
  scene: Scene,
  subject: MessageSubject,
  { channel, primary }: { readonly channel: Channel; readonly primary: boolean },
): TemplateResult | typeof nothing {
  if (!scene.capabilities.includes(channel)) return nothing
  const message = followUp(scene, subject, channel)
  if (message.missing.length > 0)
    return html`<p part="status" class="note incomplete">
      ${scene.labels[channel === 'sms' ? 'message.no-sms' : 'message.no-email']}
      ${message.missing.map((name) => missingView(scene.labels, name))}
    </p>`
  return actionView(scene, messageAction(scene, subject, { message, primary }))
}

/** Writes the text that a channel would carry. */
export function followUp(scene: Scene, subject: MessageSubject, channel: Channel): FollowUp {
  return scene.once(requestKey(channel, subject), () => writeFollowUp(scene, subject, channel))
}

function writeFollowUp(scene: Scene, subject: MessageSubject, channel: Channel): FollowUp {
  return renderFollowUp(scene.sound, subject.kind, {
    locale: scene.language.asked,
    channel,
    ...(subject.kind === 'rights-contact' && subject.right ? { right: subject.right } : {}),
    context: callContext(scene.session.call),
  })
}

/** Names the request of a subject by its kind: "sms:access", "sms:rights", "email:purchase-notice". */
export function requestKey(kind: 'transfer' | 'sms' | 'email' | 'copy', subject: MessageSubject): string {
  return `${kind}:${subject.kind === 'rights-contact' ? (subject.right ?? 'rights') : subject.kind}`
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
    fallback: html`<a class="button" part="action" href=${messageHref(message)}
        >${labels[isSms ? 'action.open-sms' : 'action.open-email']}</a
      >
      ${copyAction(scene, `copy:${key.replace(':', '-')}`, { text: message.text })}`,
  }
}

/** Draws the text message of a subject as it will arrive; nothing where the host sends none. */
export function previewView(scene: Scene, subject: MessageSubject): TemplateResult | typeof nothing {
  return scene.capabilities.includes('sms') ? smsPreviewView(scene, followUp(scene, subject, 'sms')) : nothing
}

/** Draws the button that copies what would be sent; nothing where the text lacks a value. */
export function copyTextAction(scene: Scene, subject: MessageSubject): TemplateResult | typeof nothing {
  const { text, missing } = followUp(scene, subject, 'sms')
  return missing.length === 0 ? copyAction(scene, requestKey('copy', subject), { text }) : nothing
}

/** Draws the button that copies a text. */
export function copyAction(
  scene: Scene,
  key: string,
  { text, label = scene.labels['action.copy-text'] }: { readonly text: string; readonly label?: string },
): TemplateResult | typeof nothing {
  return actionView(scene, { key, label, run: () => scene.copy(key, text) })
}

const messageHref = ({ channel, subject, text }: FollowUp): string =>
  channel === 'sms' ? smsHref(text) : mailHref({ subject: subject ?? '', body: text })
