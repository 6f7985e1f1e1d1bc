import { NONE } from './read-said.mjs'

/**
 * Makes what is answered first into the name of a meaning.
 *
 * @param {(utterance: string, options: { locale: string, limit: number }) => readonly { script: string, right?: string }[]} matchQuestion
 * @param {string} locale
 */
export const answerFirst = (matchQuestion, locale) => (utterance) => {
  const [best] = matchQuestion(utterance, { locale, limit: 1 })
  if (!best) return NONE
  return best.right === undefined ? best.script : `${best.script}:${best.right}`
}
