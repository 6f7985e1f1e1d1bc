// Pieces of Markdown.
import { typeNames } from './type-names.js'

/** Writes text as code, in a table too. */
export const code = (text: string): string => `\`${text.replaceAll('|', '\\|')}\``

/** Writes a table; cells are Markdown already. */
export const table = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')

/** Writes a type as code; one of ours leads to where it is explained. */
export const typeText = (text = 'unknown'): string =>
  typeNames(text).length > 0 ? `[${code(text)}](#types)` : code(text)

/** Writes a section, with everything that belongs into it. */
export const section = (heading: string, ...parts: readonly string[]): string =>
  [`## ${heading}`, ...parts].join('\n\n')
