// The holes of a text.
import type { RenderedClause } from './script-document.js'

/** Names of the values that nobody gave, each once, in the order in which they are met. */
export const missingNames = (clauses: readonly RenderedClause[]): string[] => [
  ...new Set(
    clauses.flatMap(({ parts }) => parts.flatMap((part) => (part.type === 'missing' ? [part.name] : []))),
  ),
]
