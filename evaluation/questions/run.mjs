/**
 * `npm run evaluate:questions`: how often `matchQuestion` is right, per language, with precision and recall of each
 * meaning and what is taken for what. `-- --language sv` for one language, `-- --half looked-at` for one half.
 */
import { parseArgs } from 'node:util'
import { locales, matchQuestion } from '@gdpr-script/core'
import { answerFirst } from './answer-first.mjs'
import { judge } from './judge.mjs'
import { HALVES, readSaid, saidLanguages } from './read-said.mjs'

const { values } = parseArgs({ options: { language: { type: 'string' }, half: { type: 'string' } } })

const percent = (value) => (value === null ? '–' : `${(value * 100).toFixed(1)} %`)

function printRows(rows) {
  console.log(`  ${'meant'.padEnd(26)} times  precision  recall`)
  for (const { means, meant, precision, recall } of rows.toSorted((a, b) => a.means.localeCompare(b.means)))
    console.log(
      `  ${means.padEnd(26)} ${String(meant).padStart(5)}  ${percent(precision).padStart(9)}  ${percent(recall).padStart(6)}`,
    )
}

function print(language, half) {
  const result = judge(readSaid(language, half), answerFirst(matchQuestion, language))
  console.log(
    `${language}, ${half}: ${percent(result.first)} right at the first place of ${result.asking}, ` +
      `${percent(result.silent)} not answered, ${percent(result.falseAlarms)} false alarms of ${result.other}`,
  )
  printRows(result.rows)
  if (result.confusion.length > 0) console.log('  meant → answered')
  for (const [pair, count] of result.confusion) console.log(`  ${String(count).padStart(5)}  ${pair}`)
  console.log()
}

const languages = saidLanguages().filter((tag) => locales.includes(tag) && (values.language ?? tag) === tag)

for (const language of languages)
  for (const half of HALVES.filter((name) => (values.half ?? name) === name)) print(language, half)
