import type { Contact, ContactReferral } from '@gdpr-script/core/base'
import { html, nothing, type TemplateResult } from 'lit'
import { mailHref } from '../hrefs.js'
import { breakable } from './clause.js'
import type { Scene } from './scene.js'

/** Draws who helps: name, open or closed, number, hours, and how soon there is an answer. */
export function contactHeadView(scene: Scene, referral: ContactReferral, contact: Contact): TemplateResult {
  const { labels, sound, language } = scene
  const name =
    typeof contact.name === 'string'
      ? contact.name
      : contactName(contact.name, language.asked, sound.defaultLocale)
  const hours = referral.hoursText ?? (referral.phoneHref === null ? null : labels['contact.hours-unknown'])
  const facts = [hours, deadlineText(scene, referral)].filter((fact) => fact !== null)
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
    <p class="facts">${facts.map((fact) => html`<span>${fact}</span> `)}</p>
    ${addressesView(contact)}`
}

/** Says within which time there is an answer. */
export function deadlineText({ labels, sound }: Scene, { responseDays }: ContactReferral): string {
  return labels['contact.deadline'](sound.rights?.responseDays === undefined ? null : responseDays)
}

function addressesView({ email, url, postal }: Contact): TemplateResult {
  return html`${email === undefined ? nothing : html`<p class="address"><a href=${mailHref({ to: email })}>${breakable(email)}</a></p>`}
  ${url === undefined ? nothing : addressView(url)}
  ${postal === undefined ? nothing : html`<p class="address postal">${postal}</p>`}`
}

/** Draws an address of the web; it opens beside the agent's own page. */
export function addressView(url: string): TemplateResult {
  return html`<p class="address">
    <a href=${url} target="_blank" rel="noopener noreferrer">${breakable(url)}</a>
  </p>`
}

function contactName(name: Readonly<Record<string, string>>, asked: string, defaultLocale: string): string {
  return name[asked] ?? name[asked.split('-')[0] ?? ''] ?? name[defaultLocale] ?? Object.values(name)[0] ?? ''
}
