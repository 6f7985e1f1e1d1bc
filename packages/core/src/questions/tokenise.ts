// Text → words. Knows no language but the letters it is told of.

/** Longest text that is looked at, in UTF-16 units; of a longer one its end, which was said last. */
export const UTTERANCE_LENGTH = 500

/** One word as it is compared: in small letters, without accents that are no letters of the language. */
export interface Token {
  readonly text: string
  /** Number of the sentence, counted by full stops, question marks and the like; all 0 where there are none. */
  readonly sentence: number
}

const INVISIBLE = /\p{Cf}/gu
const APOSTROPHES = /[’‘ʼ`´]/g
const WORD_OR_STOP = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}\p{N}]+)*|[.?!…\n]/gu
const STOP = /^[.?!…\n]$/
const NO_LETTERS = /[\p{M}']/gu
const ASCII = /^[a-z0-9]*$/

function plainWord(word: string, letters: ReadonlySet<string>): string {
  if (ASCII.test(word)) return word
  return Array.from(word, (sign) =>
    letters.has(sign) ? sign : sign.normalize('NFD').replace(NO_LETTERS, ''),
  ).join('')
}

/** Splits a text into words. `letters` keep their accents; the apostrophe is one of them or is left out. */
export function tokenise(text: string, letters: ReadonlySet<string>): Token[] {
  const tokens: Token[] = []
  let sentence = 0
  const end = text.slice(-UTTERANCE_LENGTH).replace(INVISIBLE, '').replace(APOSTROPHES, "'")
  for (const [sign] of end.normalize('NFC').toLowerCase().matchAll(WORD_OR_STOP)) {
    const word = STOP.test(sign) ? '' : plainWord(sign, letters)
    if (word !== '') tokens.push({ text: word, sentence })
    else if (tokens.at(-1)?.sentence === sentence) sentence++
  }
  return tokens
}
