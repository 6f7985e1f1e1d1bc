import { diffArrays } from 'diff'
import type { Sentence } from './sentences.js'

/** A sentence that is new or gone. */
export interface SentenceChange extends Sentence {
  readonly change: 'added' | 'removed'
}

/** Compares two texts sentence by sentence. A sentence that moves is removed here and added there. */
export function compareSentences(before: readonly Sentence[], after: readonly Sentence[]): SentenceChange[] {
  const parts = diffArrays([...before], [...after], { comparator: (one, other) => one.text === other.text })
  return parts.flatMap(({ value, added, removed }) => {
    if (!added && !removed) return []
    return value.map((sentence) => ({
      ...sentence,
      change: added ? ('added' as const) : ('removed' as const),
    }))
  })
}
