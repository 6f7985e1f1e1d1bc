// Which terms of a table an utterance holds, and where.
import type { Lexicon, Phrase, Spelling } from './lexicon.js'
import { beginsLike, isOneEdit } from './one-edit.js'
import type { Token } from './tokenise.js'

/** One place where a term was found. */
export interface Hit {
  /** Positions of its words, rising. */
  readonly at: readonly number[]
  /** How much it tells: 1 for a word, less for a small one; of a phrase the sum. */
  readonly weight: number
  /** How many of its words are misspelt. */
  readonly typos: number
  /** Whether its last word is still being typed. */
  readonly typed: boolean
}

/** Places by the number of the term. */
export type Found = readonly (readonly Hit[] | undefined)[]

type Places = (Hit[] | undefined)[]

/** Shortest word that may be misspelt. */
const TYPO_LENGTH = 5
/** Most words inside a phrase that do not belong to it. */
const PHRASE_GAP = 3
/** What a small word tells, where another tells 1. */
const SMALL_WEIGHT = 0.25

const start = ({ at }: Hit): number => at[0] ?? 0

function spelledRight(word: string, { beginnings, inner }: Lexicon): Spelling[] {
  const found = inner.filter(({ text }) => word.includes(text))
  for (let length = 1; length <= word.length; length++) {
    const spellings = beginnings.get(word.slice(0, length))
    if (spellings) found.push(...spellings.filter(({ open }) => open || length === word.length))
  }
  return found
}

function spelledWrong(word: string, { byInitial, small }: Lexicon): Spelling[] {
  if (word.length < TYPO_LENGTH || small.has(word)) return []
  const near = byInitial.get(word.charAt(0)) ?? []
  return near.filter(
    ({ text, open }) => text.length >= TYPO_LENGTH && (open ? beginsLike(word, text) : isOneEdit(word, text)),
  )
}

const spelledSoFar = (word: string, { byInitial }: Lexicon): Spelling[] =>
  (byInitial.get(word.charAt(0)) ?? []).filter(
    ({ text }) => text.length > word.length && text.startsWith(word),
  )

function note(places: Places, spellings: readonly Spelling[], hit: Hit): void {
  for (const term of new Set(spellings.map((spelling) => spelling.term))) (places[term] ??= []).push(hit)
}

/** The first of some hits that begins after one position and not after another. */
function firstBetween(hits: readonly Hit[], after: number, until: number): Hit | undefined {
  let found: Hit | undefined
  for (const hit of hits) {
    const at = start(hit)
    if (at > after && at <= until && (!found || at < start(found))) found = hit
  }
  return found
}

const join = (hits: readonly Hit[]): Hit => ({
  at: hits.flatMap(({ at }) => at),
  weight: hits.reduce((sum, { weight }) => sum + weight, 0),
  typos: hits.reduce((sum, { typos }) => sum + typos, 0),
  typed: hits.some(({ typed }) => typed),
})

function phraseFrom(first: Hit, { parts, joined }: Phrase, places: Places): Hit | undefined {
  const hits = [first]
  for (const [index, isJoined] of joined.entries()) {
    const end = hits.at(-1)?.at.at(-1) ?? 0
    const until = end + 1 + (isJoined ? 0 : PHRASE_GAP)
    const next = firstBetween(places[parts[index + 1] ?? -1] ?? [], end, until)
    if (!next) return undefined
    hits.push(next)
  }
  return join(hits)
}

function phrases(phrase: Phrase, places: Places): Hit[] | undefined {
  if (!phrase.parts.every((part) => places[part])) return undefined
  const firsts = places[phrase.parts[0] ?? -1] ?? []
  const hits = firsts.flatMap((first) => phraseFrom(first, phrase, places) ?? [])
  return hits.length > 0 ? hits : undefined
}

/** Composes phrases, and gives what is found to the terms of which it is one of several: they have higher numbers. */
function compose(places: Places, { terms, parents }: Lexicon): void {
  for (let number = 0; number < terms.length; number++) {
    const term = terms[number]
    if (term?.kind === 'phrase') places[number] = phrases(term, places)
    const hits = places[number]
    if (!hits) continue
    for (const parent of parents[number] ?? []) (places[parent] ??= []).push(...hits)
  }
}

/** Finds every term. Where the last word is `unfinished`, it also counts as what it may become. */
export function findTerms(tokens: readonly Token[], lexicon: Lexicon, unfinished: boolean): Found {
  const places: Places = new Array<Hit[] | undefined>(lexicon.terms.length).fill(undefined)
  for (const [at, { text }] of tokens.entries()) {
    const weight = lexicon.small.has(text) ? SMALL_WEIGHT : 1
    const right = spelledRight(text, lexicon)
    note(places, right, { at: [at], weight, typos: 0, typed: false })
    if (right.length === 0)
      note(places, spelledWrong(text, lexicon), { at: [at], weight, typos: 1, typed: false })
    const isWhole = lexicon.small.has(text) || right.some(({ open }) => !open)
    if (unfinished && at === tokens.length - 1 && !isWhole)
      note(places, spelledSoFar(text, lexicon), { at: [at], weight: 1, typos: 0, typed: true })
  }
  compose(places, lexicon)
  return places
}
