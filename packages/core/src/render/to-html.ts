// ScriptDocument → HTML. Everything that is not ours is escaped; no style, no script, no id.
import { missingText } from './clause-text.js'
import { matchLocale } from '../locales/match-locale.js'
import { escapeHtml } from './escape-html.js'
import type { ClausePart, ScriptDocument } from './script-document.js'

/** Writes an `article` with a heading and a paragraph a clause; values are `b`, holes are `mark`. Escapes everything. */
export function toHtml(document: ScriptDocument): string {
  const locale = matchLocale(document.locale)
  const part = (piece: ClausePart): string => {
    switch (piece.type) {
      case 'text':
        return escapeHtml(piece.value)
      case 'value':
        return `<b>${escapeHtml(piece.value)}</b>`
      case 'missing':
        return `<mark>${escapeHtml(missingText(locale, piece.name))}</mark>`
    }
  }
  const paragraphs = document.clauses.map(({ parts }) => `<p>${parts.map(part).join('')}</p>`)
  const title = `<h2>${escapeHtml(document.title)}</h2>`
  return [`<article lang="${escapeHtml(document.locale)}">`, title, ...paragraphs, '</article>'].join('\n')
}
