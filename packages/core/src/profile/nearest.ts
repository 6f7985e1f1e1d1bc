const LONGEST_WORD = 40
const MOST_KNOWN = 400

/** The number of single-letter changes between two words; `enough` or more is not counted further. */
function distance(left: string, right: string, enough: number): number {
  let row = Array.from({ length: right.length + 1 }, (_, column) => column)
  for (const [index, letter] of Array.from(left).entries()) {
    const next = [index + 1]
    for (let column = 1; column <= right.length; column++) {
      const change = letter === right[column - 1] ? 0 : 1
      const [above = 0, before = 0, beside = 0] = [row[column], row[column - 1], next[column - 1]]
      next.push(Math.min(above + 1, beside + 1, before + change))
    }
    if (Math.min(...next) >= enough) return enough
    row = next
  }
  return row[right.length] ?? enough
}

/**
 * Finds the known word that a misspelt one most likely stands for, letter case aside. Undefined where none is close.
 * Gives up on long words and long lists, so that a hostile profile cannot keep it busy.
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD || known.length > MOST_KNOWN) return undefined
  let best: string | undefined
  let least = Math.max(1, Math.floor(word.length / 3)) + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= least) continue
    const changes = distance(word.toLowerCase(), candidate.toLowerCase(), least)
    if (changes < least) [best, least] = [candidate, changes]
  }
  return best
}
