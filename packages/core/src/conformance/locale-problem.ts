// What can be wrong with a language, as data and as a sentence.

/** Names what is wrong. The list may grow; a name never changes its meaning. */
export type LocaleProblemCode =
  'tag' | 'pace' | 'missing' | 'unknown' | 'blank' | 'message' | 'variables' | 'plural' | 'spacing' | 'markup'

/** One thing that is wrong with a language. */
export interface LocaleProblem {
  readonly code: LocaleProblemCode
  /** Where: keys from the table to the text, joined by "/", e.g. "phrases/retention/period"; "" = the whole table. */
  readonly path: string
  /** What to do, in English. */
  readonly message: string
}

type Sentence = (detail: string) => string

const SENTENCES: Readonly<Record<LocaleProblemCode, Sentence>> = {
  tag: (detail) => `"${detail}" is no BCP 47 tag. Write the language as in "et" or "sv-FI".`,
  pace: () => 'Give the speaking pace as a number of characters a second above 0.',
  missing: () => 'This text is missing. Add it: English has it.',
  unknown: () => 'English has no text of this name. Look for the right name, or take it out.',
  blank: () => 'This text is blank. Write the words, or take the key out where it is optional.',
  message: (detail) => `This is no MessageFormat 2 message: ${detail}. Look for a stray brace.`,
  variables: (detail) => `This message has to use the values of the English one: ${detail}.`,
  plural: (detail) => `This message needs a variant for every plural form of the language: ${detail}.`,
  spacing: () => 'There is a double space, a space before a stop, a stray stop, or a space at an end.',
  markup: () => 'Words are said aloud and set as text. Take out what looks like markup.',
}

/** Makes a problem. */
export const localeProblem = (code: LocaleProblemCode, path: string, detail = ''): LocaleProblem => ({
  code,
  path,
  message: SENTENCES[code](detail),
})
