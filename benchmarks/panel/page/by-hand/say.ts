import type { ClausePart, RenderedClause, ScriptDocument } from '@gdpr-script/core/base'
import { citedBy, linesOf, missingText, piecesOf } from '../peers/clause.js'
import { labels } from '../peers/language.js'
import { type Child, h } from './h.js'

/** Draws the words of a script. */
export function sayView({ clauses, locale, unanswered }: ScriptDocument): DocumentFragment {
  const view = document.createDocumentFragment()
  if (unanswered) view.append(h('p', { class: 'note' }, labels['state.not-stated']))
  view.append(h('div', { class: 'say', lang: locale }, ...clauses.map(clauseView)))
  return view
}

function clauseView({ parts }: RenderedClause): HTMLElement {
  const clause = h('p', { part: 'clause', class: 'clause' })
  for (const line of linesOf(parts)) clause.append(h('span', { class: 'line' }, ...line.map(partView)), ' ')
  return clause
}

function partView(part: ClausePart): Child {
  if (part.type === 'text') return part.value
  if (part.type === 'missing')
    return h('strong', { part: 'missing', class: 'missing' }, missingText(part.name))
  const value = h('bdi', { part: 'value', class: 'value' })
  for (const piece of piecesOf(part.value)) {
    if (piece.kind === 'text') value.append(piece.text)
    else if (piece.kind === 'break') value.append(document.createElement('wbr'))
    else value.append(h('span', { class: 'number-run' }, piece.text))
  }
  return value
}

/** Draws the switch to simpler words. */
export function simplerView(): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'button quiet', 'aria-pressed': 'false', 'aria-keyshortcuts': 's' },
    labels['action.simpler'],
  )
}

/** Draws the reasons, folded away. */
export function whyView(clauses: readonly RenderedClause[]): Node {
  const cited = citedBy(clauses)
  if (cited.length === 0) return document.createDocumentFragment()
  return h(
    'details',
    { class: 'why' },
    h('summary', {}, labels['action.why']),
    h('ul', {}, ...cited.map((citation) => h('li', {}, citation))),
  )
}
