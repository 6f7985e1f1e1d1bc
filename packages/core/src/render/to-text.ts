// ScriptDocument → plain text.
import type { ScriptDocument } from './script-document.js'

/** Writes the words, a clause a line, without the title. */
export const toText = (document: ScriptDocument): string =>
  document.clauses.map(({ text }) => text).join('\n')
