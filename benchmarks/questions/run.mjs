/**
 * `npm run bench:questions`: what it costs to match every word of a live transcript, beside merely splitting the same
 * words. Each utterance is said word by word, and all of it so far is matched with every word. Ratios of one run.
 */
import { performance } from 'node:perf_hooks'
import { locales, matchQuestion } from '@gdpr-script/core'
import { HALVES, readSaid, saidLanguages } from '../../evaluation/questions/read-said.mjs'
import { summarise } from '../panel/statistics.mjs'

const ROUNDS = 5

/** What is known after each word: "vart", "vart fick", "vart fick ni". */
const growing = (utterance) => {
  const words = utterance.split(' ')
  return words.map((_word, index) => words.slice(0, index + 1).join(' '))
}

/** Microseconds for one piece of text, over all of them. */
function timePerText(texts, work) {
  const start = performance.now()
  let sink = 0
  for (const text of texts) sink += work(text)
  const microseconds = ((performance.now() - start) / texts.length) * 1000
  if (sink < 0) throw new Error('nothing was worked out')
  return microseconds
}

function measure(locale) {
  const texts = HALVES.flatMap((half) => readSaid(locale, half)).flatMap(({ utterance }) =>
    growing(utterance),
  )
  const split = (text) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).length
  const match = (text) => matchQuestion(`${text} `, { locale, limit: 1 }).length
  timePerText(texts, match)
  timePerText(texts, split)
  const rounds = Array.from({ length: ROUNDS }, () => ({
    match: timePerText(texts, match),
    split: timePerText(texts, split),
  }))
  const of = (name) => summarise(rounds.map((round) => round[name])).median
  return { texts: texts.length, match: of('match'), split: of('split') }
}

console.log('language   words    match each   split each   ratio')
for (const locale of saidLanguages().filter((tag) => locales.includes(tag))) {
  const { texts, match, split } = measure(locale)
  console.log(
    [
      locale.padEnd(8),
      String(texts).padStart(8),
      `${match.toFixed(1)} µs`.padStart(13),
      `${split.toFixed(2)} µs`.padStart(12),
      (match / split).toFixed(0).padStart(7),
    ].join(''),
  )
}
