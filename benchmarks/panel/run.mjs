/**
 * `npm run bench:panel`: the panel beside the same view written by hand and in React, in a real Chromium with a slowed
 * processor. Prints tables and goals; a goal that is not met is no failure. See the README of this folder.
 */
import { compareViews } from './compare-views.mjs'
import { CONTENDERS } from './contenders.mjs'
import { describeMachine, machineLines } from './machine.mjs'
import { MEASURES } from './measures.mjs'
import { openPage } from './open-page.mjs'
import { readOptions, writeJson } from './options.mjs'
import { goalsOf, measureLines, summariseSamples } from './report.mjs'

/** Samples for each contender and measure; how many before that do not count; how much slower the processor is. */
const USUAL = { samples: 80, warmup: 24, slowdown: 4 }

const say = (line) => console.log(line)
const note = (line) => console.error(line)

async function main() {
  const { json, numbers } = readOptions(USUAL)
  const { samples, slowdown } = numbers
  const opened = await openPage(note)
  try {
    const machine = describeMachine(opened.version)
    say(`${machineLines(machine).join('\n')}\nProcessor slowed ${slowdown} times, ${samples} samples each\n`)
    const views = await compareViews(opened.page)
    sayViews(views)
    const measures = await measureAll(opened, numbers)
    writeJson(json, { machine, slowdown, contenders: CONTENDERS, views, measures })
  } finally {
    await opened.close()
  }
}

function sayViews({ states, differences }) {
  if (differences.length === 0) say(`The three show the same text in all ${states} states.\n`)
  else say(`NOT THE SAME VIEW in ${differences.length} states:\n${differences.join('\n')}\n`)
}

async function measureAll({ page, devtools }, { samples, warmup, slowdown }) {
  const measures = {}
  for (const { name, title, run } of MEASURES) {
    note(`Measuring: ${title}`)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 })
    await run({ page, turns: warmup })
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    const taken = await run({ page, turns: samples })
    const summary = summariseSamples(taken)
    const goals = goalsOf(taken, summary)
    say(measureLines(title, summary, goals).join('\n'))
    measures[name] = { title, summary, goals, samples: taken }
  }
  return measures
}

await main()
