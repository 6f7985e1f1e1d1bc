// Every script, in both layers, for every source and right: what is the same is printed once.
import {
  citationLabel,
  type ClausePart,
  type RenderedClause,
  type ScriptDocument,
  type ScriptId,
  toText,
} from '@gdpr-script/core'
import { matchLabels } from '../labels/match-labels.js'
import { customersOf, type Occasion, occasionsOf, occasionsText } from '../said/occasion.js'
import { type Group, groupSame } from '../said/group-same.js'
import { say } from '../said/say.js'
import { SCRIPT_IDS } from '../said/script-ids.js'
import { type Html, html, NOTHING } from './html.js'
import type { PrintContext } from './print-context.js'

function piece(part: ClausePart): Html {
  switch (part.type) {
    case 'text':
      return html`${part.value}`
    case 'value':
      return html`<b>${part.value}</b>`
    case 'missing':
      return html`<mark>${part.name}</mark>`
  }
}

function clausePart({ id, parts, citations, required }: RenderedClause, { labels }: PrintContext): Html {
  const tags = [id, ...citations.map(citationLabel)].join(' · ')
  const duty = required ? html`<br />${labels.print.required}` : NOTHING
  return html`<div class="clause${required ? ' required' : ''}">
    <p>${parts.map(piece)}</p>
    <p class="tags">${tags}${duty}</p>
  </div> `
}

function marksOf({ seconds, unanswered, missing }: ScriptDocument, { labels }: PrintContext): Html {
  const { print } = labels
  const marks = [
    print.seconds(Math.round(seconds)),
    ...(unanswered ? [print.notAnswered] : []),
    ...(missing.length > 0 ? [print.filledIn(missing.join(', '))] : []),
  ]
  return html`<p class="marks">${marks.join(' · ')}</p>`
}

function casePart({ result, cases }: Group<Occasion, ScriptDocument>, context: PrintContext): Html {
  const when = occasionsText(cases, customersOf([context.profile]), context.labels)
  return html`<div class="say" lang="${result.locale}">
    ${when === '' ? NOTHING : html`<h4 lang="${context.labels.tag}">${when}</h4>`}
    ${result.clauses.map((clause) => clausePart(clause, context))}${marksOf(result, context)}
  </div> `
}

function scriptPart(script: ScriptId, locale: string, context: PrintContext): Html {
  const { profile } = context
  const speaker = { profile, locale, agentName: matchLabels(locale).print.agentName }
  const groups = groupSame(
    occasionsOf(customersOf([profile])),
    (occasion) => say(speaker, script, occasion),
    toText,
  )
  const title = groups[0]?.result.title ?? script
  return html`<section id="${script}-${locale}">
    <h3>${title}</h3>
    ${groups.map((group) => casePart(group, context))}
  </section> `
}

/** Everything that is said in one language. */
export const scriptsPart = (context: PrintContext, locale: string): Html =>
  html`${SCRIPT_IDS.map((script) => scriptPart(script, locale, context))}`
