/**
 * `npm run bench:memory`: what is left behind by thousands of calls in one page. Prints what was measured; a goal that is
 * not met is no failure. See the README of this folder.
 */
import { describeMachine, machineLines } from './machine.mjs'
import { openPage } from './open-page.mjs'
import { readOptions, writeJson } from './options.mjs'
import { goalLine } from './report.mjs'

/** Calls; how many before that do not count; how many times is measured on the way. */
const USUAL = { calls: 10_000, warmup: 200, steps: 4 }
const MOST_BYTES = 2 ** 20

const say = (line) => console.log(line)
const note = (line) => console.error(line)

async function main() {
  const { json, numbers } = readOptions(USUAL)
  const { calls, warmup, steps } = numbers
  const { page, devtools, version, close } = await openPage(note)
  try {
    const machine = describeMachine(version)
    say(`${machineLines(machine).join('\n')}\n`)
    await devtools.send('Performance.enable')
    await devtools.send('DOM.enable')
    const states = [await measureAfter({ page, devtools }, warmup)]
    say(line())
    say(line(states[0]))
    for (let step = 0; step < steps; step += 1) {
      states.push(await measureAfter({ page, devtools }, calls / steps))
      say(line(states.at(-1)))
    }
    const goals = goalsOf(states[0], states.at(-1))
    say(goals.map(goalLine).join('\n'))
    writeJson(json, { machine, states, goals })
  } finally {
    await close()
  }
}

/**
 * Goes through calls, collects garbage and counts what is left. The `<template>` that Lit keeps for each of its templates
 * is detached by its nature and does not count.
 */
async function measureAfter({ page, devtools }, calls) {
  note(`${calls} calls`)
  const done = await page.evaluate((count) => globalThis.bench.switchCalls(count), calls)
  for (let time = 0; time < 3; time += 1) await devtools.send('HeapProfiler.collectGarbage')
  const { usedSize } = await devtools.send('Runtime.getHeapUsage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const metric = (name) => metrics.find((one) => one.name === name)?.value ?? NaN
  const { detachedNodes } = await devtools.send('DOM.getDetachedDomNodes')
  const left = detachedNodes.filter(({ treeNode }) => treeNode.nodeName !== 'TEMPLATE')
  return {
    ...done,
    heap: usedSize,
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    detached: left.length,
  }
}

/** Without a state: the head of the table. */
function line(state) {
  const { calls, opened, ticked, answered, heap, nodes, listeners, detached } = state ?? HEAD
  const size = typeof heap === 'number' ? (heap / 2 ** 20).toFixed(2) : heap
  const cells = [calls, opened, ticked, answered, size, nodes, listeners, detached]
  return `  ${cells.map((cell) => String(cell).padStart(10)).join('')}`
}

const HEAD = {
  calls: 'calls',
  opened: 'opened',
  ticked: 'ticked',
  answered: 'answered',
  heap: 'heap MiB',
  nodes: 'nodes',
  listeners: 'listeners',
  detached: 'detached',
}

function goalsOf(before, after) {
  const grown = after.heap - before.heap
  return [
    {
      goal: 'heap within 1 MiB of what it was',
      met: grown <= MOST_BYTES,
      said: `${grown < 0 ? '−' : '+'}${(Math.abs(grown) / 2 ** 20).toFixed(2)} MiB`,
    },
    { goal: 'no detached nodes', met: after.detached === 0, said: `${after.detached}` },
    {
      goal: 'no more nodes and listeners than there were',
      met: after.nodes <= before.nodes && after.listeners <= before.listeners,
      said: `${after.nodes - before.nodes} nodes and ${after.listeners - before.listeners} listeners more`,
    },
  ]
}

await main()
