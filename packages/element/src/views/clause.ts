import type { ClausePart, RenderedClause } from '@gdpr-script/core/base'
import { html, type TemplateResult } from 'lit'
import type { Labels } from '../labels/labels.js'
import { clauseLines } from './clause-lines.js'

/** Draws a clause, a sentence to a line. */
export function clauseView(labels: Labels, clause: RenderedClause): TemplateResult {
  return html`<p part="clause" class="clause">
    ${clauseLines(clause.parts).map((line) => html`<span class="line">${line.map((part) => partView(labels, part))}</span> `)}
  </p>`
}

function partView(labels: Labels, part: ClausePart): TemplateResult | string {
  switch (part.type) {
    case 'text':
      return part.value
    case 'value':
      return html`<bdi part="value" class="value">${breakable(part.value)}</bdi>`
    case 'missing':
      return missingView(labels, part.name)
  }
}

/** Matches a telephone number as brands write them. */
const NUMBER = /(\+?\d[\d \u00a0-]{4,}\d)/

/** Keeps a telephone number on one line, and lets an address break before its @ and after its slashes. */
export function breakable(value: string): unknown {
  return value
    .split(NUMBER)
    .map((piece, index) =>
      index % 2 === 1 ? html`<span class="number-run">${piece}</span>` : address(piece),
    )
}

function address(text: string): unknown {
  return text
    .split(/@|:\/\/|^www\./.test(text) ? /(?=@)|(?<=\/)(?!\/)|(?=\.)/ : /(?=@)|(?<=\/)(?!\/)/)
    .map((piece, index) => (index === 0 ? piece : html`<wbr />${piece}`))
}

/** Draws a hole so that it cannot be read over. */
export function missingView(labels: Labels, name: string): TemplateResult {
  const known = Object.hasOwn(labels.values, name) ? labels.values[name] : undefined
  return html`<strong part="missing" class="missing">${labels['state.missing'](known ?? name)}</strong>`
}
