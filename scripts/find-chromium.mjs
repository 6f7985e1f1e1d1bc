/**
 * Finds the Chromium that the browser tests run in. Plain Node, no dependencies: it is also read before
 * anything is installed. Installs nothing; see ensure-chromium.mjs.
 */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const VARIABLES = ['CHROMIUM', 'CHROME_PATH']

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'msedge',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const USUAL_PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
}

/**
 * Says where an installed Chromium is: what CHROMIUM or CHROME_PATH names, else the first known name on the
 * PATH, else the usual place of the system. Undefined where there is none.
 *
 * @param {Record<string, string | undefined>} [environment]
 * @param {NodeJS.Platform} [platform]
 * @returns {string | undefined}
 * @throws {Error} when CHROMIUM or CHROME_PATH names something that cannot be run: a setting is not guessed over.
 */
export function findChromium(environment = process.env, platform = process.platform) {
  return (
    named(environment) ?? onThePath(environment, platform) ?? (USUAL_PLACES[platform] ?? []).find(isProgram)
  )
}

function named(environment) {
  const variable = VARIABLES.find((name) => environment[name])
  if (variable === undefined) return undefined
  const path = environment[variable]
  if (isProgram(path)) return path
  throw new Error(`${variable} names ${path}, which is not a program. Correct it or unset it.`)
}

function onThePath(environment, platform) {
  const folders = (environment['PATH'] ?? environment['Path'] ?? '').split(delimiter).filter(Boolean)
  const ending = platform === 'win32' ? '.exe' : ''
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name + ending))).find(isProgram)
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile() && answers(path)
  } catch {
    return false
  }
}

/** Some systems keep a program of this name that only says where to get the real one. */
function answers(path) {
  // On Windows the question opens a window instead.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0
}
