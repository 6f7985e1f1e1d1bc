/** Holds what was answered against what was meant. */
import { NONE } from './read-said.mjs'

/**
 * How one meaning fares. `precision`: of the times it was answered, how often it was meant; `recall`: of the times it was
 * meant, how often it was answered first. null = it never was.
 *
 * @typedef {{ means: string, meant: number, answered: number, right: number, precision: number | null, recall: number | null }} Row
 */

const share = (part, whole) => (whole === 0 ? null : part / whole)

/**
 * @param {readonly import('./read-said.mjs').Said[]} said
 * @param {(utterance: string) => string} answer what is answered first, {@link NONE} = nothing
 */
export function judge(said, answer) {
  const pairs = said.map(({ means, utterance }) => ({ means, given: answer(utterance), utterance }))
  const asking = pairs.filter(({ means }) => means !== NONE)
  const other = pairs.filter(({ means }) => means === NONE)
  const isRight = ({ means, given }) => means === given
  const names = [...new Set(pairs.flatMap(({ means, given }) => [means, given]))].filter(
    (name) => name !== NONE,
  )
  /** @type {Row[]} */
  const rows = names.map((name) => {
    const meant = asking.filter(({ means }) => means === name)
    const answered = pairs.filter(({ given }) => given === name)
    const right = meant.filter(isRight).length
    return {
      means: name,
      meant: meant.length,
      answered: answered.length,
      right,
      precision: share(right, answered.length),
      recall: share(right, meant.length),
    }
  })
  return {
    rows,
    first: asking.filter(isRight).length / asking.length,
    silent: asking.filter(({ given }) => given === NONE).length / asking.length,
    falseAlarms: other.filter((pair) => !isRight(pair)).length / other.length,
    confusion: confusionOf(pairs.filter((pair) => !isRight(pair))),
    asking: asking.length,
    other: other.length,
  }
}

/** What was answered in place of what was meant, the most frequent first. */
function confusionOf(wrong) {
  const counts = new Map()
  for (const { means, given } of wrong) {
    const key = `${means} → ${given}`
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort(([, one], [, two]) => two - one)
}
