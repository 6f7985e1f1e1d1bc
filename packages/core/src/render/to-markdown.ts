// ScriptDocument → Markdown.
import { missingText } from './clause-text.js'
import { matchLocale } from '../locales/match-locale.js'
import type { ClausePart, ScriptDocument } from './script-document.js'

/** Escapes every sign that means something inside a line of CommonMark or GitHub's tables and tags. */
const escapeInline = (text: string): string => text.replace(/[\\`*_{}[\]<>()#|~&!]/g, '\\$&')

/** Escapes what would make a line a list, a heading, a rule or a quotation. */
const escapeStart = (line: string): string =>
  line.replace(/^(\s*)([-+=])/, '$1\\$2').replace(/^(\s*\d+)([.)])/, '$1\\$2')

/** Writes a title and a paragraph a clause. Values and holes are strong. All text is escaped. */
export function toMarkdown(document: ScriptDocument): string {
  const locale = matchLocale(document.locale)
  const strong = (text: string): string => `**${escapeInline(text.trim())}**`
  const part = (piece: ClausePart): string => {
    switch (piece.type) {
      case 'text':
        return escapeInline(piece.value)
      case 'value':
        return strong(piece.value)
      case 'missing':
        return strong(missingText(locale, piece.name))
    }
  }
  const paragraphs = document.clauses.map(({ parts }) => escapeStart(parts.map(part).join('')))
  return `${[`## ${escapeInline(document.title)}`, ...paragraphs].join('\n\n')}\n`
}
