/**
 * Weighs what pages load, and holds it against the ceilings: bundles by size-limit, what a page fetches without a bundler
 * file by file, the first answer in a browser. A ceiling that leaves more room than 3 % is a fault too: it would let weight
 * in unseen.
 */
import { launchChromium } from './ensure-chromium.mjs'
import { run } from './run.mjs'
import { FIRST_ANSWER, HEADROOM, PAGE_FILES } from './sizes/ceilings.mjs'
import { measureFirstAnswer } from './sizes/first-answer.mjs'
import { weighPageFiles } from './sizes/page-files.mjs'

const inKilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`

/** A thing with its size and its ceiling, in bytes. */
async function weighBundles() {
  const { output } = await run('size-limit --json')
  const results = JSON.parse(output.slice(output.indexOf('[')))
  return results.map(({ name, size, sizeLimit }) => ({ name, size, ceiling: sizeLimit }))
}

/** A file without a ceiling has none to stay under, and a ceiling without a file nothing to hold. */
function weighFiles() {
  const sizes = weighPageFiles()
  const names = new Set([...sizes.keys(), ...Object.keys(PAGE_FILES)])
  return [...names].map((name) => ({ name, size: sizes.get(name) ?? 0, ceiling: PAGE_FILES[name] ?? 0 }))
}

async function weighFirstAnswers() {
  const browser = await launchChromium((line) => console.log(line))
  try {
    const weighed = []
    for (const [locale, ceiling] of Object.entries(FIRST_ANSWER)) {
      const files = await measureFirstAnswer(browser, locale)
      const size = [...files.values()].reduce((sum, bytes) => sum + bytes, 0)
      weighed.push({ name: `first answer in ${locale}, ${files.size} files`, size, ceiling })
    }
    return weighed
  } finally {
    await browser.close()
  }
}

function faultOf({ name, size, ceiling }) {
  if (size > ceiling)
    return `${name} weighs ${inKilobytes(size)}, more than its ceiling of ${inKilobytes(ceiling)}.`
  if (ceiling > size * HEADROOM)
    return `${name} weighs ${inKilobytes(size)}; its ceiling of ${inKilobytes(ceiling)} leaves too much room. Lower it to at most ${inKilobytes(size * HEADROOM)}.`
  return null
}

const weighed = [...(await weighBundles()), ...weighFiles(), ...(await weighFirstAnswers())]
for (const { name, size, ceiling } of weighed)
  console.log(`${name.padEnd(52)} ${inKilobytes(size).padStart(10)} of ${inKilobytes(ceiling)}`)
const faults = weighed.map(faultOf).filter((fault) => fault !== null)
for (const fault of faults) console.error(fault)
process.exitCode = faults.length > 0 ? 1 : 0
