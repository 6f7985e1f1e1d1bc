import { CONTENDERS } from './contenders.mjs'
import { comparePairs, summarise } from './statistics.mjs'

const FRAME_MS = 1000 / 60
const MOST_FRAMES = 3
const MOST_TIMES = 2

/** What is judged: the number to compare, and how it is called. */
const VALUES = [
  { value: 'painted', title: 'painted' },
  { value: 'ready', title: 'DOM ready' },
]

/** How the panel stands to React, turn by turn. */
const STANDINGS = { below: 'ahead', level: 'level', above: 'behind' }

/**
 * Sums up the samples of one measure, by contender and value.
 *
 * @param {import('./measures.mjs').Samples} samples
 */
export function summariseSamples(samples) {
  const entries = Object.entries(samples).map(([name, list]) => [
    name,
    Object.fromEntries(VALUES.map(({ value }) => [value, summarise(list.map((sample) => sample[value]))])),
  ])
  return Object.fromEntries(entries)
}

/**
 * Lays out one measure as lines: a row for each contender and value, then the goals.
 *
 * @param {string} title
 * @param {ReturnType<typeof summariseSamples>} summary
 * @param {ReturnType<typeof goalsOf>} goals
 */
export function measureLines(title, summary, goals) {
  const rows = VALUES.flatMap(({ value, title }) =>
    CONTENDERS.map(({ name, title: who }) =>
      row(`${title}, ${who}`, summary[name][value], summary.byHand[value]),
    ),
  )
  return [title, row(), ...rows, ...goals.map(goalLine), '']
}

/** Puts a goal into a line. */
export function goalLine({ goal, met, said }) {
  return `  ${met ? 'met' : 'NOT MET'}: ${goal} (${said})`
}

/** Without values: the head of the table. */
function row(who = '', one, base) {
  const cells = one
    ? [...allOf(one).map(ms), ...allOf(one).map(frames), times(one, base)]
    : ['median ms', 'p95 ms', 'max ms', 'frames', 'p95', 'max', '× by hand']
  return `  ${who.padEnd(24)}${cells.map((cell) => cell.padStart(10)).join('')}`
}

const allOf = ({ median, p95, max }) => [median, p95, max]
const ms = (value) => value.toFixed(1)
const frames = (value) => (value / FRAME_MS).toFixed(1)
const times = (one, base) => (one.median / base.median).toFixed(2)

/**
 * Holds the panel against its goals. Both reach the same frame more often than not, so that "painted" need only be no
 * later than React beyond chance; "DOM ready" knows no frames and has to be earlier.
 *
 * @param {import('./measures.mjs').Samples} samples
 * @param {ReturnType<typeof summariseSamples>} summary
 * @returns {{ goal: string, met: boolean, said: string }[]}
 */
export function goalsOf(samples, { byHand, react, panel }) {
  const each = (say) => VALUES.map(({ value, title }) => `${title} ${say(value)}`).join(', ')
  const valuesOf = (name, value) => samples[name].map((sample) => sample[value])
  const standing = (value) => comparePairs(valuesOf('panel', value), valuesOf('react', value))
  const both = (value) => `${ms(panel[value].median)} to ${ms(react[value].median)} ms`
  return [
    {
      goal: `median at most ${MOST_TIMES} times that by hand`,
      met: VALUES.every(({ value }) => panel[value].median <= MOST_TIMES * byHand[value].median),
      said: each((value) => `${times(panel[value], byHand[value])} times`),
    },
    {
      goal: 'ahead of React',
      met: panel.ready.median < react.ready.median && standing('painted') !== 'above',
      said: each((value) => `${both(value)}: ${STANDINGS[standing(value)]}`),
    },
    {
      goal: `no run above ${MOST_FRAMES} frames`,
      met: panel.painted.max <= MOST_FRAMES * FRAME_MS,
      said: `at most ${frames(panel.painted.max)}; by hand at most ${frames(byHand.painted.max)}`,
    },
  ]
}
