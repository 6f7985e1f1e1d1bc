/** Finds a Chromium or installs one. Plain Node until the dependencies are there. */
import { existsSync, readFileSync } from 'node:fs'
import { findChromium } from './find-chromium.mjs'
import { run } from './run.mjs'

const HELP =
  'No Chromium was found, and none could be installed. Install Chromium, Google Chrome or Microsoft Edge, or set CHROMIUM to where one is.'

/**
 * Answers with the path of a Chromium. Where there is none: on Debian or Ubuntu, as root, the system's own is
 * installed; elsewhere the one that Playwright keeps.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>}
 * @throws {Error} one sentence that says what to install
 */
export async function ensureChromium(say) {
  const found = findChromium() ?? (await playwrightChromium())
  if (found !== undefined) return found
  const said = []
  for (const { name, command } of waysToInstall()) {
    say(`Installing Chromium with ${name}`)
    said.push((await run(command, { DEBIAN_FRONTEND: 'noninteractive' })).output)
    const installed = findChromium() ?? (await playwrightChromium())
    if (installed !== undefined) return installed
  }
  throw new Error([...said, HELP].filter(Boolean).join('\n'))
}

/**
 * Starts the Chromium that is found or installed. In a container it runs as root, which it does without its sandbox only.
 *
 * @param {(line: string) => void} say
 */
export async function launchChromium(say) {
  const executablePath = await ensureChromium(say)
  const { chromium } = await import('playwright')
  return chromium.launch({ executablePath, args: ['--no-sandbox'] })
}

function waysToInstall() {
  const playwright = { name: 'Playwright', command: 'npx playwright install chromium' }
  if (!canUseApt()) return [playwright]
  return [
    { name: 'apt-get', command: 'apt-get update && apt-get install -y chromium' },
    { ...playwright, command: 'npx playwright install --with-deps chromium' },
  ]
}

async function playwrightChromium() {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  return existsSync(path) ? path : undefined
}

function canUseApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    return false
  return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readIfThere('/etc/os-release'))
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}
