// Where in an utterance the terms of a cue stand together, and what stands between and around them.
import type { Cue } from './compile-questions.js'
import type { Found, Hit } from './find-terms.js'

/** An utterance as cues are looked for in it. */
export interface Heard {
  readonly found: Found
  /** Whether the word at a position says something of a subject, as small words do not. */
  readonly telling: readonly boolean[]
  /** Number of the sentence at a position. */
  readonly sentences: readonly number[]
}

/** The terms of a cue where they stand closest. */
export interface Placement {
  readonly hits: readonly Hit[]
  readonly start: number
  readonly end: number
  /** Telling words between the terms that are none of them; the end of a sentence counts as one. */
  readonly strangers: number
}

/** Most words from the first of a cue to its last. */
const MAX_SPAN = 16
/** Most strangers between the terms of a cue. */
const MAX_STRANGERS = 3
/** How far around a cue the terms stand that must not be there. */
const NEAR = 3

const first = (hit: Hit): number => hit.at[0] ?? 0
const last = (hit: Hit): number => hit.at.at(-1) ?? 0
const shares = (hit: Hit, others: readonly Hit[]): boolean =>
  others.some(({ at }) => at.some((position) => hit.at.includes(position)))

/** The hit that widens start..end least and uses none of the words that are taken. */
function nearest(
  hits: readonly Hit[],
  taken: readonly Hit[],
  [start, end]: readonly [number, number],
): Hit | undefined {
  let best: Hit | undefined
  let least = Infinity
  for (const hit of hits) {
    const wider = Math.max(0, start - first(hit)) + Math.max(0, last(hit) - end)
    if (wider < least && !shares(hit, taken)) [best, least] = [hit, wider]
  }
  return best
}

function strangersIn(hits: readonly Hit[], [start, end]: readonly [number, number], heard: Heard): number {
  let count = (heard.sentences[end] ?? 0) - (heard.sentences[start] ?? 0)
  for (let at = start; at <= end; at++) {
    if (heard.telling[at] && !hits.some((hit) => hit.at.includes(at))) count++
  }
  return count
}

/** Places all terms as near as can be to one hit of the first. */
function placeFrom(anchor: Hit, { terms }: Cue, heard: Heard): Placement | undefined {
  const hits = [anchor]
  let range: readonly [number, number] = [first(anchor), last(anchor)]
  for (const term of terms.slice(1)) {
    const hit = nearest(heard.found[term] ?? [], hits, range)
    if (!hit) return undefined
    hits.push(hit)
    range = [Math.min(range[0], first(hit)), Math.max(range[1], last(hit))]
    if (range[1] - range[0] >= MAX_SPAN) return undefined
  }
  const strangers = strangersIn(hits, range, heard)
  return strangers > MAX_STRANGERS ? undefined : { hits, start: range[0], end: range[1], strangers }
}

/** Whether a hit stands near a cue, in its sentences, and is more than one of its terms said in other words. */
function isNear(hit: Hit, { start, end, hits }: Placement, { sentences }: Heard): boolean {
  const isClose = last(hit) >= start - NEAR && first(hit) <= end + NEAR
  const isWithin =
    (sentences[last(hit)] ?? 0) >= (sentences[start] ?? 0) &&
    (sentences[first(hit)] ?? 0) <= (sentences[end] ?? 0)
  return isClose && isWithin && !hits.some(({ at }) => hit.at.every((position) => at.includes(position)))
}

/** Finds the places of a cue: one for each place of its first term where the others are near and nothing forbids it. */
export function placeCue(cue: Cue, heard: Heard): Placement[] {
  const [anchor = -1] = cue.terms
  if (!cue.terms.every((term) => heard.found[term])) return []
  return (heard.found[anchor] ?? [])
    .flatMap((hit) => placeFrom(hit, cue, heard) ?? [])
    .filter(
      (place) => !cue.without.some((term) => heard.found[term]?.some((hit) => isNear(hit, place, heard))),
    )
}
