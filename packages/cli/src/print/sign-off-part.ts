// Where the person in charge signs.
import { type Html, html } from './html.js'
import type { PrintContext } from './print-context.js'

/** The last page. */
export function signOffPart({ profile, labels }: PrintContext): Html {
  const { print } = labels
  const { name, function: role, place, signature } = print.signature
  return html`<section id="sign-off" class="sign-off">
    <h2>${print.signOff}</h2>
    <p>${print.statement(profile.id, profile.version)}</p>
    <ul class="decisions">
      ${print.decisions.map((decision) => html`<li>${decision}</li>`)}
    </ul>
    <div class="signatures">${[name, role, place, signature].map((label) => html`<div>${label}</div>`)}</div>
  </section>`
}
