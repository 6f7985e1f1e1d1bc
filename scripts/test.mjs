/**
 * `npm test`: everything that has to hold, from a fresh clone. Installs what is missing, runs every step, says one
 * line for each, and closes with one line of counts. `npm test -- lint types` runs those steps alone.
 * Plain Node: nothing is installed when this starts.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { areDependenciesInstalled, installDependencies } from './dependencies.mjs'
import { ensureChromium } from './ensure-chromium.mjs'
import { ROOT, run, stopAll } from './run.mjs'
import { STEPS } from './steps.mjs'
import { closingLine, sum, tallyOfStep, tallyOfTests } from './tally.mjs'

const say = (line) => console.log(line)

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    stopAll()
    process.exit(1)
  })

/** Runs every chosen step and counts. A step that needs a failed one is skipped. */
async function runSteps(steps, environment) {
  const failed = new Set()
  const tallies = []
  for (const step of steps) {
    const tally = failed.has(step.needs) ? skip(step) : await runStep(step, environment)
    if (tally.failed > 0) failed.add(step.name)
    tallies.push(tally)
  }
  return sum(tallies)
}

function skip({ title, needs }) {
  say(`skipped  ${title} (needs: ${needs})`)
  return tallyOfStep('skipped')
}

async function runStep(step, environment) {
  const { ok, output, seconds, tally } = step.tests ? await runTests(step, environment) : await runPlain(step)
  const passed = ok && tally.failed === 0
  const counts = step.tests ? `: ${closingLine(tally)}` : ''
  say(`${passed ? 'ok     ' : 'FAILED '}  ${step.title}${counts} (${seconds.toFixed(1)} s)`)
  if (!passed) say(`\n${output}\n`)
  return tally
}

async function runPlain({ command }) {
  const result = await run(command)
  return { ...result, tally: tallyOfStep(result.ok ? 'passed' : 'failed') }
}

async function runTests({ command }, environment) {
  const folder = join(ROOT, '.cache')
  const report = join(folder, `tests-${process.pid}.json`)
  mkdirSync(folder, { recursive: true })
  const result = await run(
    `${command} --reporter=default --reporter=json --outputFile.json=.cache/tests-${process.pid}.json`,
    environment,
  )
  const tally = tallyOfTests(textOf(report), result.ok)
  rmSync(report, { force: true })
  return { ...result, tally }
}

function textOf(path) {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

async function prepare(steps) {
  if (!areDependenciesInstalled()) {
    say('Installing dependencies')
    const { ok, output } = await installDependencies()
    if (!ok) throw new Error(`${output}\nThe dependencies could not be installed: see above.`)
  }
  return steps.some(({ tests }) => tests) ? { CHROMIUM: await ensureChromium(say) } : {}
}

function chosenSteps(names) {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name))
  if (unknown.length > 0)
    throw new Error(
      `No step is called ${unknown.join(', ')}. The steps: ${STEPS.map(({ name }) => name).join(', ')}.`,
    )
  return names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name))
}

async function main() {
  try {
    const steps = chosenSteps(process.argv.slice(2))
    return await runSteps(steps, await prepare(steps))
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    return tallyOfStep('failed')
  }
}

const tally = await main()
say(closingLine(tally))
process.exitCode = tally.failed > 0 ? 1 : 0
