import type { ClausePart } from '@gdpr-script/core/base'

/** One sentence of a clause. */
export type Line = readonly ClausePart[]

/** Matches the gap after a sentence, where the next begins with a capital or with a value. */
const SENTENCE_GAP = /(?<=[.!?])\s+(?=[\p{Lu}]|$)/u

/** Cuts a clause into sentences, one to a line: the agent reads one idea at a time. Values are never cut. */
export function clauseLines(parts: readonly ClausePart[]): readonly Line[] {
  const lines: ClausePart[][] = [[]]
  for (const part of parts) {
    if (part.type !== 'text') {
      lines.at(-1)?.push(part)
      continue
    }
    part.value.split(SENTENCE_GAP).forEach((value, index) => {
      if (index > 0) lines.push([])
      if (value !== '') lines.at(-1)?.push({ type: 'text', value })
    })
  }
  return lines.filter((line) => line.length > 0)
}
