// Characters that no text of a profile may hold: they cannot be said, and some of them change how the rest is shown.

/** Names what is wrong with a character. */
export type CharacterFault =
  'control-character' | 'invisible-character' | 'bidi-control' | 'lone-surrogate' | 'line-break'

const FAULTY_RANGES: readonly (readonly [first: number, last: number, fault: CharacterFault])[] = [
  [0x00, 0x09, 'control-character'],
  [0x0a, 0x0a, 'line-break'],
  [0x0b, 0x0c, 'control-character'],
  [0x0d, 0x0d, 'control-character'],
  [0x0e, 0x1f, 'control-character'],
  [0x7f, 0x9f, 'control-character'],
  // Nothing is written with these. The joiners U+200C and U+200D are: some scripts and emoji need them.
  [0x180e, 0x180e, 'invisible-character'],
  [0x200b, 0x200b, 'invisible-character'],
  [0x2028, 0x2029, 'line-break'],
  [0x202a, 0x202e, 'bidi-control'],
  [0x2060, 0x2060, 'invisible-character'],
  [0x2066, 0x2069, 'bidi-control'],
  [0xd800, 0xdfff, 'lone-surrogate'],
  [0xfeff, 0xfeff, 'invisible-character'],
]

/** Lists what is wrong with the characters of a text, each fault once. */
export function characterFaults(text: string): CharacterFault[] {
  if (LINE_PATTERN.test(text)) return []
  const found = new Set<CharacterFault>()
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const range = FAULTY_RANGES.find(([first, last]) => code >= first && code <= last)
    if (range) found.add(range[2])
  }
  return [...found]
}

const escape = (code: number): string => `\\u${code.toString(16).padStart(4, '0')}`

/** Ranges that follow one another, as one. */
function joinRanges(ranges: readonly (readonly [number, number, ...unknown[]])[]): [number, number][] {
  const joined: [number, number][] = []
  for (const [first, last] of ranges) {
    const before = joined.at(-1)
    if (before?.[1] === first - 1) before[1] = last
    else joined.push([first, last])
  }
  return joined
}

const rangeOf = ([first, last]: readonly [number, number]): string =>
  first === last ? escape(first) : `${escape(first)}-${escape(last)}`

const textOf = (allowed: readonly number[], before = ''): RegExp => {
  const ranges = joinRanges(FAULTY_RANGES.filter(([first]) => !allowed.includes(first)))
  return new RegExp(`^${before}[^${ranges.map(rangeOf).join('')}]*$`, 'u')
}

/** Matches a text without any faulty character. Reads code points, so that only a lone surrogate counts as one. */
export const LINE_PATTERN = textOf([])

/** Matches a text that may have line breaks (U+000A, after U+000D or alone), but no other faulty character. */
export const LINES_PATTERN = textOf([0x0a, 0x0d], String.raw`(?![\s\S]*\r(?!\n))`)

/** Matches a text with something to see: more than spaces, joiners, fillers and other characters without a shape. */
export const VISIBLE_PATTERN =
  /[^\s\u0085\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb]/u

const KEY_SHOWN = 64

/** Makes a key fit for a sentence: faulty characters become "?", and a long one is cut. */
export function showKey(key: string): string {
  const shown = Array.from(key.slice(0, KEY_SHOWN), (character) =>
    characterFaults(character).length > 0 ? '?' : character,
  )
  return shown.join('') + (key.length > KEY_SHOWN ? '…' : '')
}
