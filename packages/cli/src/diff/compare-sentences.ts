import { diffArrays } from 'diff'
import type { Sentence } from './sentences.js'

/** A sentence that is new or gone. */
export interface SentenceChange extends Sentence {
  readonly change: 'added' | 'removed'
}

/** Pairs what is gone with what takes its place, where there is one for each; else all of it is one edit. */
function editsOf(gone: readonly SentenceChange[], young: readonly SentenceChange[]): SentenceChange[][] {
  if (gone.length !== young.length) return [[...gone, ...young]]
  return gone.map((sentence, index) => [sentence, ...young.slice(index, index + 1)])
}

/**
 * Compares two texts sentence by sentence, and gives back each place where they differ. A sentence that moves is
 * removed here and added there.
 */
export function compareSentences(
  before: readonly Sentence[],
  after: readonly Sentence[],
): SentenceChange[][] {
  const parts = diffArrays([...before], [...after], { comparator: (one, other) => one.text === other.text })
  const edits: SentenceChange[][] = []
  let gone: SentenceChange[] = []
  let young: SentenceChange[] = []
  const close = (): void => {
    edits.push(...editsOf(gone, young))
    gone = []
    young = []
  }
  for (const { value, added, removed } of parts) {
    if (removed) gone.push(...value.map((sentence) => ({ ...sentence, change: 'removed' as const })))
    else if (added) young.push(...value.map((sentence) => ({ ...sentence, change: 'added' as const })))
    else close()
  }
  close()
  return edits.filter((edit) => edit.length > 0)
}
