/** Runs commands as on a machine that knows nothing of this repository. */
import { spawn } from 'node:child_process'
import { delimiter } from 'node:path'
import { ROOT, run } from '../run.mjs'

/** What npm tells the scripts that it runs, and what a project outside must not hear. */
const OF_THE_NPM_AROUND = /^(npm_package_|npm_lifecycle_|npm_command$|npm_config_local_prefix$|INIT_CWD$)/

/** The environment outside: no tool of this repository is found by accident. */
export function outsideEnvironment() {
  const heard = Object.keys(process.env).filter((name) => OF_THE_NPM_AROUND.test(name))
  const path = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(ROOT))
  return {
    ...Object.fromEntries(heard.map((name) => [name, undefined])),
    PATH: path.join(delimiter),
    NEXT_TELEMETRY_DISABLED: '1',
    NG_CLI_ANALYTICS: 'false',
  }
}

/**
 * Runs a command line in a folder outside.
 *
 * @param {string} folder
 * @param {string} command
 * @returns {Promise<string>} what it printed
 * @throws {Error} with what it printed, where it fails
 */
export async function runOutside(folder, command) {
  const { ok, output } = await run(command, outsideEnvironment(), folder)
  if (!ok) throw new Error(`${command} failed:\n${output}`)
  return output
}

const started = new Set()

/**
 * Starts a command line in a folder outside, which runs until it is stopped.
 *
 * @param {string} folder
 * @param {string} command
 */
export function startOutside(folder, command) {
  const child = spawn(command, {
    cwd: folder,
    shell: true,
    // A group of its own, so that what the command started is stopped with it.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CI: 'true', NO_COLOR: '1', FORCE_COLOR: undefined, ...outsideEnvironment() },
  })
  started.add(child)
  child.once('exit', () => started.delete(child))
  return child
}

/** Stops what is still running outside. */
export function stopOutside() {
  for (const child of started) stop(child)
}

/** Stops a command that was started outside, and what it has started. */
export async function endOutside(child) {
  if (!started.has(child)) return
  const exited = new Promise((resolve) => child.once('exit', resolve))
  stop(child)
  await exited
}

function stop(child) {
  if (process.platform === 'win32') child.kill()
  else process.kill(-child.pid, 'SIGKILL')
}
