// The law as data: every citation with title and official address.
export { type Citation, CITATIONS, citationEntry, isCitation } from './citation.js'
export type { CitationEntry } from './citation-entry.js'
export { citationLabel } from './citation-label.js'
