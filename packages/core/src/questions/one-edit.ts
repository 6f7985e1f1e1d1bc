// Whether two words differ by one slip of the tongue or of a finger.

/** Shortest word in which one letter may stand for another: in a shorter one that mostly makes a word of its own. */
const EXCHANGE_LENGTH = 7

/**
 * Tells whether two words differ by one letter at most: left out, added or swapped with its neighbour; in words of
 * seven letters or more also exchanged for another.
 */
export function isOneEdit(left: string, right: string): boolean {
  if (Math.abs(left.length - right.length) > 1) return false
  let same = 0
  while (same < left.length && left[same] === right[same]) same++
  const [a, b] = [left.slice(same), right.slice(same)]
  if (a.length > b.length) return a.slice(1) === b
  if (a.length < b.length) return b.slice(1) === a
  const isSwapped = a.slice(0, 2) === b.charAt(1) + b.charAt(0) && a.slice(2) === b.slice(2)
  return isSwapped || (left.length >= EXCHANGE_LENGTH && a.slice(1) === b.slice(1))
}

/** Tells whether a word begins with a stem, but for one such letter before its last: "uppgfterna" with "uppgift". */
export function beginsLike(word: string, stem: string): boolean {
  const isLike = (length: number): boolean => isOneEdit(word.slice(0, length), stem)
  const endsAlike = (length: number): boolean => word.charAt(length - 1) === stem.at(-1)
  return (
    isLike(stem.length) ||
    [stem.length + 1, stem.length - 1].some((length) => endsAlike(length) && isLike(length))
  )
}
