/**
 * Tries the packages as those who install them get them: each example is installed from the packed packages in a folder
 * of its own, built, and used in a browser. `node scripts/consumers/run.mjs vue svelte` tries those alone.
 * The packages have to be built.
 */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { ensureChromium } from '../ensure-chromium.mjs'
import { stopAll } from '../run.mjs'
import { checkStack } from './check-stack.mjs'
import { countEmbedLines } from './guide-snippets.mjs'
import { packOtherElement } from './other-version.mjs'
import { stopOutside } from './outside.mjs'
import { packPackages } from './pack.mjs'
import { readStacks } from './stacks.mjs'

/** How many stacks are tried side by side. */
const LANES = 2

const EMBED_LINES = countEmbedLines()

const say = (line) => console.log(line)
const secondsSince = (start) => ((performance.now() - start) / 1000).toFixed(1)

/** Takes stacks off one list until it is empty. Answers with how many failed. */
async function work(stacks, workshop) {
  let failed = 0
  for (let stack = stacks.shift(); stack; stack = stacks.shift())
    if (!(await reportStack(stack, workshop))) failed += 1
  return failed
}

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
  const tarballs = await packPackages(join(folder, 'packed'))
  const otherElement = await packOtherElement(join(folder, 'other'))
  const executablePath = await ensureChromium(say)
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const workshop = { folder, packed: { tarballs, otherElement }, browser }
    const failed = await Promise.all(Array.from({ length: LANES }, () => work(stacks, workshop)))
    return failed.reduce((sum, count) => sum + count, 0)
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

const folder = mkdtempSync(join(realpathSync(tmpdir()), 'gdpr-script-'))
try {
  process.exitCode = (await checkAll(process.argv.slice(2), folder)) > 0 ? 1 : 0
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  stopOutside()
  rmSync(folder, { recursive: true, force: true })
}
