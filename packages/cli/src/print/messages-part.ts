// Every message, for every source and right: what is the same is printed once.
import type { FollowUp } from '@gdpr-script/core'
import { matchLabels } from '../labels/match-labels.js'
import { type Customer, customersOf, customersText } from '../said/occasion.js'
import { type Group, groupSame } from '../said/group-same.js'
import { MESSAGE_IDS, type MessageId, send } from '../said/say.js'
import { type Html, html, NOTHING } from './html.js'
import type { PrintContext } from './print-context.js'

function casePart({ result, cases }: Group<Customer, FollowUp>, locale: string, context: PrintContext): Html {
  const { labels, profile } = context
  const who = customersText(cases, customersOf([profile]), labels)
  const subject =
    result.subject === null ? NOTHING : html`<p><b>${labels.print.subject}:</b> ${result.subject}</p>`
  const count = result.sms === null ? NOTHING : html`<p class="marks">${labels.print.sms(result.sms)}</p> `
  const missing =
    result.missing.length === 0
      ? NOTHING
      : html`<p class="marks">${labels.print.filledIn(result.missing.join(', '))}</p> `
  return html`${who === '' ? NOTHING : html`<h4>${who}</h4> `}
    <div class="message" lang="${locale}">
      ${subject}
      <p>${result.text}</p>
    </div>
    ${count}${missing}`
}

function messagePart(message: MessageId, locale: string, context: PrintContext): Html {
  const { profile, labels } = context
  const speaker = { profile, locale, agentName: matchLabels(locale).print.agentName }
  const groups = groupSame(
    customersOf([profile]),
    (customer) => send(speaker, message, customer),
    ({ subject, text }) => `${subject ?? ''}\n${text}`,
  )
  return html`<section>
    <h3>${labels.messages[message.kind]}, ${labels.channels[message.channel]}</h3>
    ${groups.map((group) => casePart(group, locale, context))}
  </section> `
}

/** Everything that is sent in one language. */
export const messagesPart = (context: PrintContext, locale: string): Html =>
  html`${MESSAGE_IDS.map((message) => messagePart(message, locale, context))}`
