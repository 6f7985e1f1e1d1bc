// How sure a cue makes it, 0 to 1.
import type { Besides } from './compile-questions.js'
import type { Hit } from './find-terms.js'
import type { Heard, Placement } from './place-cue.js'

/** What is left of a score for each thing that speaks against it, as it was found best for the lists in test/questions. */
const LEFT = { typo: 0.92, typed: 0.85, stranger: 0.94, alone: 0.97 }

const sum = (hits: readonly Hit[], value: (hit: Hit) => number): number =>
  hits.reduce((total, hit) => total + value(hit), 0)

/** Words of the same sentences that do not belong to the cue: those that tell of a subject, and all. */
function countBesides({ hits, start, end }: Placement, { telling, sentences }: Heard) {
  const from = sentences[start] ?? 0
  const to = sentences[end] ?? 0
  const others = telling.filter((_, at) => {
    const sentence = sentences[at] ?? 0
    return sentence >= from && sentence <= to && !hits.some((hit) => hit.at.includes(at))
  })
  return { telling: others.filter(Boolean).length, all: others.length }
}

/** Whether no more is said than a cue allows. A cue of several telling words bears one other fewer than it has. */
function isBorne(place: Placement, heard: Heard, besides: Besides): boolean {
  const isTyped = place.hits.some(({ typed }) => typed)
  if (besides === 'anything' && !isTyped) return true
  const others = countBesides(place, heard)
  if (besides === 'nothing' || isTyped) return others.all === 0
  const own = place.hits.flatMap(({ at }) => at).filter((at) => heard.telling[at]).length
  return others.telling <= Math.max(0, own - 1)
}

/** Scores a cue where it stands: more with each word that belongs to it, 0 where more is said than it allows. */
export function scorePlacement(place: Placement, heard: Heard, besides: Besides): number {
  if (!isBorne(place, heard, besides)) return 0
  const { hits, strangers } = place
  const said = 1 - 0.5 ** (1 + sum(hits, ({ weight }) => weight))
  const against = LEFT.typo ** sum(hits, ({ typos }) => typos) * LEFT.stranger ** strangers
  const isTyped = hits.some(({ typed }) => typed)
  return said * against * (besides === 'anything' ? 1 : LEFT.alone) * (isTyped ? LEFT.typed : 1)
}
