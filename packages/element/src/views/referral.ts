import { type Contact, type Referral, referRight } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { actionView } from './action.js'
import {
  copyAction,
  followUp,
  messageActionsView,
  type MessageSubject,
  requestKey,
} from './message-actions.js'
import type { Scene } from './scene.js'

/** Draws who handles the right that was chosen, and the ways there. */
export function referralView(scene: Scene): TemplateResult {
  const { labels, sound, session } = scene
  const referral = referRight(sound, session.place.right, {
    locale: scene.language.asked,
    ...(scene.now ? { now: scene.now } : {}),
  })
  if (!referral.contact) return html`<p class="note">${labels['contact.none']}</p>`
  return html`<section class="card" aria-labelledby="contact">
    ${contactView(scene, referral, referral.contact)}
    <div class="actions">${waysView(scene, referral)}</div>
  </section>`
}

function contactView(
  { labels, sound, language }: Scene,
  referral: Referral,
  contact: Contact,
): TemplateResult {
  const name =
    typeof contact.name === 'string'
      ? contact.name
      : contactName(contact.name, language.asked, sound.defaultLocale)
  const deadline = sound.rights?.responseDays === undefined ? null : referral.responseDays
  return html`<div class="contact-head">
      <h3 id="contact">${name}</h3>
      ${
        referral.statusText === null
          ? nothing
          : html`<p part="status" class="state" data-state=${referral.status.state}>
              ${referral.statusText}
            </p>`
      }
    </div>
    ${
      referral.phoneHref === null
        ? nothing
        : html`<p class="number"><a href=${referral.phoneHref}>${referral.phoneText}</a></p>`
    }
    <p class="facts">
      ${[
        referral.hoursText ?? (referral.phoneHref === null ? null : labels['contact.hours-unknown']),
        labels['contact.deadline'](deadline),
      ]
        .filter((fact) => fact !== null)
        .map((fact) => html`<span>${fact}</span> `)}
    </p>
    ${addressesView(contact)}`
}

function addressesView({ email, url, postal }: Contact): TemplateResult {
  return html`${email === undefined ? nothing : html`<p class="address"><a href="mailto:${email}">${email}</a></p>`}
  ${
    url === undefined
      ? nothing
      : html`<p class="address"><a href=${url} target="_blank" rel="noopener noreferrer">${url}</a></p>`
  }
  ${postal === undefined ? nothing : html`<p class="address">${postal}</p>`}`
}

/** The way that works now comes first: a call cannot be handed to a closed desk. */
function waysView(scene: Scene, referral: Referral): TemplateResult {
  const { labels, session, capabilities } = scene
  const subject: MessageSubject = { kind: 'rights-contact', right: referral.right }
  const canTransfer = referral.contact?.transfer !== undefined && capabilities.includes('transfer')
  const transferFirst = canTransfer && referral.status.state !== 'closed'
  const key = requestKey('transfer', subject)
  const transfer = canTransfer
    ? actionView(scene, {
        key,
        primary: transferFirst,
        label: labels['action.transfer'],
        run: () => session.transfer(key, referral),
        fallback: numberFallback(scene, referral),
      })
    : nothing
  const written = messageActionsView(scene, subject, transferFirst ? undefined : firstWritten(scene))
  const { text, missing } = followUp(scene, subject, 'sms')
  const copy = missing.length === 0 ? copyAction(scene, requestKey('copy', subject), text) : nothing
  return transferFirst ? html`${transfer}${written}${copy}` : html`${written}${transfer}${copy}`
}

function firstWritten({ capabilities }: Scene): 'sms' | 'email' | undefined {
  return capabilities.includes('sms') ? 'sms' : capabilities.includes('email') ? 'email' : undefined
}

function numberFallback(scene: Scene, { phoneHref, phoneText, right }: Referral): TemplateResult {
  if (phoneHref === null || phoneText === null) return html``
  return html`<a class="button" href=${phoneHref}>${scene.labels['action.call']}</a>
    ${copyAction(scene, `copy:number-${right}`, phoneText)}`
}

function contactName(name: Readonly<Record<string, string>>, asked: string, defaultLocale: string): string {
  return name[asked] ?? name[asked.split('-')[0] ?? ''] ?? name[defaultLocale] ?? Object.values(name)[0] ?? ''
}
