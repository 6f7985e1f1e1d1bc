// Pieces of Markdown that the generated pages share.
import { citationEntry } from '../../src/citations/citation.js'
import { citationLabel } from '../../src/citations/citation-label.js'

/** Begins a page: a title, where it comes from, what it says. */
export const head = (title: string, from: string, lead: string): string =>
  [`# ${title}`, `<!-- GENERATED from ${from} by \`npm run generate\`. Do not edit. -->`, lead].join('\n\n')

/** Writes text as it is: nothing in it is markup. */
export const plain = (text: string): string => text.replace(/[\\`*_[\]<>|~]/g, '\\$&').replace(/\s+/g, ' ')

export const code = (text: string): string => `\`${text}\``

/** Links a citation by its label to the law. */
export function citationLink(citation: string): string {
  const entry = citationEntry(citation)
  return entry ? `[${citationLabel(citation)}](${entry.url})` : citationLabel(citation)
}

/** Names citations one after the other, each a link. */
export const citationLinks = (citations: readonly string[]): string => citations.map(citationLink).join(', ')

/** Writes a table; cells are Markdown already. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** The anchor that a heading gets where the page is shown. */
export const anchor = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-')

/** Links a built-in clause to its entry. */
export const clauseLink = (id: string): string => `[${code(id)}](clauses.md#${anchor(id)})`
