/**
 * Sums up values: the middle one, the one that 95 of 100 do not exceed, and the largest.
 *
 * @param {readonly number[]} values at least one
 */
export function summarise(values) {
  const sorted = values.toSorted((a, b) => a - b)
  return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), max: quantile(sorted, 1) }
}

/** Between two values the one that lies as far between them as the rank does. */
function quantile(sorted, share) {
  const rank = (sorted.length - 1) * share
  const [below, above] = [sorted[Math.floor(rank)], sorted[Math.ceil(rank)]]
  return below + (above - below) * (rank % 1)
}

const RESAMPLES = 1_000

/**
 * Tells whether values are smaller than others that were taken in the same turns: whether the median difference between
 * the two of a turn lies below 0 in 95 of 100 resamples (bootstrap), above, or neither. The same values always give the
 * same answer.
 *
 * @param {readonly number[]} values
 * @param {readonly number[]} others as many, in the same order
 * @returns {'below' | 'level' | 'above'}
 */
export function comparePairs(values, others) {
  const random = sequence()
  const differences = values.map((value, turn) => value - others[turn])
  const resample = () => differences.map(() => differences[Math.floor(random() * differences.length)])
  const medians = Array.from({ length: RESAMPLES }, () => summarise(resample()).median)
  const sorted = medians.toSorted((a, b) => a - b)
  if (quantile(sorted, 0.975) < 0) return 'below'
  return quantile(sorted, 0.025) > 0 ? 'above' : 'level'
}

/** Gives numbers from 0 to 1 that look random and are the same in every run (mulberry32). */
function sequence() {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
