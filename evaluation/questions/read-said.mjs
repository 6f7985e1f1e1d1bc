/** Reads what people say on the phone, and what they mean by it. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The two halves of a language. Which utterance is in which was drawn by lot. */
export const HALVES = /** @type {const} */ (['looked-at', 'only-counted'])

/** What a heading says where nothing is asked that a script answers. */
export const NONE = 'none'

/**
 * Something that somebody says. `means`: a script ("source"), a right ("rights:erasure"), or {@link NONE}.
 *
 * @typedef {{ utterance: string, means: string, half: (typeof HALVES)[number] }} Said
 */

/** The languages that there are utterances in. */
export const saidLanguages = () => [
  ...new Set(
    readdirSync(import.meta.dirname)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => file.split('.')[0]),
  ),
]

/**
 * Reads one half of a language: a heading "# source", then an utterance a line.
 *
 * @param {string} tag
 * @param {(typeof HALVES)[number]} half
 * @returns {Said[]}
 */
export function readSaid(tag, half) {
  const lines = readFileSync(join(import.meta.dirname, `${tag}.${half}.txt`), 'utf8').split('\n')
  const said = []
  let means = NONE
  for (const line of lines) {
    if (line.startsWith('# ')) means = line.slice(2).trim()
    else if (line.trim() !== '') said.push({ utterance: line.trim(), means, half })
  }
  return said
}
