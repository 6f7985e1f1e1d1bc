const LONGEST_WORD = 40
const MOST_KNOWN = 400

/** The number of single-letter changes between two words; `enough` or more is not counted further. */
function distance(left: string, right: string, enough: number): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (let index = 0; index < left.length; index++) {
    const next = [index + 1]
    let least = index + 1
    let beside = index + 1
    for (let column = 1; column <= right.length; column++) {
      const change = left[index] === right[column - 1] ? 0 : 1
      beside = Math.min((row[column] ?? 0) + 1, beside + 1, (row[column - 1] ?? 0) + change)
      next.push(beside)
      least = Math.min(least, beside)
    }
    if (least >= enough) return enough
    row = next
  }
  return row[right.length] ?? enough
}

/**
 * Finds the known word that a misspelt one most likely stands for, letter case aside. Undefined where none is close.
 * Gives up on long words and long lists; still too dear to be asked about every word of a hostile profile.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD || known.length > MOST_KNOWN) return undefined
  const wanted = word.toLowerCase()
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const changes = distance(wanted, candidate.toLowerCase(), least)
    if (changes < least) [best, least] = [candidate, changes]
  }
  return best
}
