// What this is, of which profile.
import { createHash } from 'node:crypto'
import { languagesOf } from '../said/languages.js'
import { type Html, html } from './html.js'
import type { PrintContext } from './print-context.js'

const fingerprintOf = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

function validText({ profile, labels }: PrintContext): string {
  const { from, until } = labels.print
  const parts = [
    profile.validFrom === undefined ? '' : from(profile.validFrom),
    profile.validUntil === undefined ? '' : until(profile.validUntil),
  ]
  return parts.filter((part) => part !== '').join(', ')
}

function factsOf(context: PrintContext): readonly (readonly [string, string])[] {
  const { profile, labels, today, text } = context
  const { facts, notStated } = labels.print
  const rows: readonly (readonly [string, string | undefined])[] = [
    [facts.controller, profile.controller.name],
    [facts.caller, profile.caller.name],
    [facts.profile, profile.id],
    [facts.version, profile.version],
    [facts.market, profile.market],
    [facts.languages, languagesOf(profile).join(', ')],
    [facts.valid, validText(context)],
    [facts.approvedBy, profile.approvedBy],
    [facts.reviewedOn, profile.reviewedOn],
    [facts.printedOn, today],
    [facts.fingerprint, fingerprintOf(text)],
  ]
  return rows.map(([name, value = '']) => [name, value === '' ? notStated : value])
}

/** The head of the document. */
export function frontPart(context: PrintContext): Html {
  const { print } = context.labels
  const facts = factsOf(context).map(
    ([name, value]) =>
      html`<dt>${name}</dt>
        <dd>${value}</dd> `,
  )
  return html`<header>
    <h1>${print.title}</h1>
    <p class="note">${print.intro}</p>
    <dl>${facts}</dl>
  </header>`
}
