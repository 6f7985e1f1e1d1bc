// One self-contained page: no script, nothing fetched.
import { languagesOf } from '../said/languages.js'
import { matchLabels } from '../labels/match-labels.js'
import { coveragePart } from './coverage-part.js'
import { findingsPart } from './findings-part.js'
import { frontPart } from './front-part.js'
import { type Html, html } from './html.js'
import { messagesPart } from './messages-part.js'
import type { PrintContext } from './print-context.js'
import { scriptsPart } from './scripts-part.js'
import { signOffPart } from './sign-off-part.js'
import { STYLE } from './style.js'

/** What a language is called in itself is not our business: the tag stands for it. */
const languageHeading = (title: string, locale: string): string => `${title} (${locale})`

function coverageHeading(locale: string): Html {
  const { tag, print } = matchLabels(locale)
  return html`<h2 id="covered-${locale}" lang="${tag}">${languageHeading(print.coverage, locale)}</h2>`
}

function languagePart(context: PrintContext, locale: string): Html {
  const { print } = context.labels
  return html`<section id="said-${locale}" class="language">
      <h2>${languageHeading(print.scripts, locale)}</h2>
      ${scriptsPart(context, locale)}
    </section>
    <section id="sent-${locale}" class="language">
      <h2>${languageHeading(print.messages, locale)}</h2>
      ${messagesPart(context, locale)}
    </section>
    <section class="language">${coverageHeading(locale)} ${coveragePart(context, locale)}</section> `
}

function contentsPart({ profile, labels: { print } }: PrintContext): Html {
  const entries = languagesOf(profile).flatMap((locale) => [
    [`said-${locale}`, languageHeading(print.scripts, locale)],
    [`sent-${locale}`, languageHeading(print.messages, locale)],
    [`covered-${locale}`, languageHeading(print.coverage, locale)],
  ])
  const all = [['findings', print.findings], ...entries, ['sign-off', print.signOff]]
  return html`<nav>
    <h2>${print.contents}</h2>
    <ul>
      ${all.map(([id = '', title = '']) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ul>
  </nav>`
}

/** Prints everything that will ever be said and sent, with what was found, for somebody to sign. */
export function printPage(context: PrintContext): string {
  const { profile, labels } = context
  const title = `${labels.print.title}: ${profile.controller.name}, ${profile.id} ${profile.version}`
  return html`<!doctype html>
    <html lang="${labels.tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>${title}</title>
        <style>
          ${STYLE}
        </style>
      </head>
      <body>
        ${frontPart(context)} ${contentsPart(context)}
        <main>
          ${findingsPart(context)} ${languagesOf(profile).map((locale) => languagePart(context, locale))}
          ${signOffPart(context)}
        </main>
      </body>
    </html> `.toString()
}
