/**
 * The three measures. In each the contenders take turns, A B C A B C …, in one page, so that whatever the machine does
 * meanwhile happens to all of them. Steps fall anywhere in a frame, for each contender alike.
 */
import { CONTENDERS } from './contenders.mjs'

/** How far into a frame a step falls: spread evenly, whatever the number of turns. */
const GOLDEN = (Math.sqrt(5) - 1) / 2
const FRAME_MS = 1000 / 60
const intoFrame = (turn) => ((turn * GOLDEN) % 1) * FRAME_MS

/** The questions of the four digits are asked in turn. */
const DIGITS = [1, 2, 3, 4]

/**
 * @typedef {{ ready: number, painted: number, waited: number }} Sample
 * @typedef {{ page: import('playwright').Page, turns: number }} Run
 * @typedef {Record<string, Sample[]>} Samples by contender
 */

/**
 * What is measured.
 *
 * @type {readonly { name: string, title: string, run: (run: Run) => Promise<Samples> }[]}
 */
export const MEASURES = [
  { name: 'key', title: 'From a digit key to the painted answer', run: measureKeys },
  { name: 'switch', title: "From another brand's call to its painted opening", run: measureSwitches },
  { name: 'mount', title: 'From nothing to the painted opening', run: measureMounts },
]

/** Real presses: as many calls with all four digits as give the number of samples. In a call each is pressed once. */
async function measureKeys({ page, turns }) {
  const samples = noSamples()
  for (let turn = 0; turn < Math.ceil(turns / DIGITS.length); turn += 1) {
    for (const { name } of CONTENDERS) {
      await page.evaluate((name) => globalThis.bench.show(name), name)
      for (const digit of DIGITS) samples[name].push(await pressKey(page, name, { digit, turn }))
    }
  }
  return samples
}

async function pressKey(page, name, { digit, turn }) {
  await page.evaluate(([name, digit]) => globalThis.bench.key(name, digit), [name, digit])
  await new Promise((resolve) => setTimeout(resolve, intoFrame(turn * DIGITS.length + digit)))
  await page.keyboard.press(String(digit))
  return page.evaluate((name) => globalThis.bench.taken(name), name)
}

async function measureSwitches({ page, turns }) {
  const samples = noSamples()
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { name } of CONTENDERS) {
      await page.evaluate((name) => globalThis.bench.show(name), name)
      const given = [name, intoFrame(turn)]
      samples[name].push(
        await page.evaluate(([name, into]) => globalThis.bench.switchCall(name, into), given),
      )
    }
  }
  return samples
}

async function measureMounts({ page, turns }) {
  const samples = noSamples()
  await page.evaluate(() => globalThis.bench.clear())
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { name } of CONTENDERS) {
      const given = [name, intoFrame(turn)]
      samples[name].push(await page.evaluate(([name, into]) => globalThis.bench.mount(name, into), given))
    }
  }
  return samples
}

/** @returns {Record<string, Sample[]>} */
function noSamples() {
  return Object.fromEntries(CONTENDERS.map(({ name }) => [name, []]))
}
