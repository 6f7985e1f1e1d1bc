/**
 * Tries the packages as those who install them get them: each example is installed from the packed packages in a folder
 * of its own, built, and used in a browser. `node scripts/consumers/run.mjs vue svelte` tries those alone.
 * The packages have to be built.
 */
import { join } from 'node:path'
import { launchChromium } from '../ensure-chromium.mjs'
import { stopAll } from '../run.mjs'
import { temporaryFolder } from '../temporary-folder.mjs'
import { checkStack } from './check-stack.mjs'
import { countEmbedLines } from './guide-snippets.mjs'
import { inLanes } from './lanes.mjs'
import { packOtherElement } from './other-version.mjs'
import { stopOutside } from './outside.mjs'
import { packForConsumers } from './pack.mjs'
import { readStacks } from './stacks.mjs'

const EMBED_LINES = countEmbedLines()

const say = (line) => console.log(line)
const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1)

async function reportStack(stack, workshop) {
  const start = performance.now()
  const lines = EMBED_LINES.get(stack.name)
  const toEmbed = lines === undefined ? '' : `, ${lines} lines to embed`
  try {
    await checkStack(stack, workshop)
    say(`ok      ${stack.name}: ${stack.title} (${secondsSince(start)} s${toEmbed})`)
    return true
  } catch (error) {
    const { message } = /** @type {Error} */ (error)
    say(`FAILED  ${stack.name}: ${stack.title} (${secondsSince(start)} s)\n\n${message}\n`)
    return false
  }
}

async function checkAll(names, folder) {
  const stacks = await readStacks(names)
  const tarballs = await packForConsumers(join(folder, 'packed'))
  const otherElement = await packOtherElement(join(folder, 'other'))
  const browser = await launchChromium(say)
  try {
    const workshop = { folder, packed: { tarballs, otherElement }, browser }
    const results = await inLanes(stacks, (stack) => reportStack(stack, workshop))
    return results.every(Boolean)
  } finally {
    await browser.close()
  }
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
  process.once(signal, () => {
    stopAll()
    stopOutside()
    process.exit(1)
  })

try {
  process.exitCode = (await checkAll(process.argv.slice(2), temporaryFolder('gdpr-script'))) ? 0 : 1
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  stopOutside()
}
