// A value that ends in a stop ("Inc.", "Yahoo!") and a sentence that ends in one share it.
import type { ClausePart } from './script-document.js'

/** Drops the full stop of the sentence where the value before it already brings one. */
export function closeSentences(parts: readonly ClausePart[]): ClausePart[] {
  return parts.flatMap((part, index) => {
    const before = parts[index - 1]
    const doubled =
      part.type === 'text' &&
      part.value.startsWith('.') &&
      before?.type === 'value' &&
      /[.!?…]$/.test(before.value)
    if (!doubled) return [part]
    const value = part.value.slice(1)
    return value === '' ? [] : [{ ...part, value }]
  })
}
