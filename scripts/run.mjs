/** Runs one command quietly and keeps what it said. Plain Node, works without a terminal. */
import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url))

/** A command that takes this long has hung: better a failure than a pipeline that never ends. */
const LIMIT_MINUTES = 20

const isWindows = process.platform === 'win32'
const running = new Set()

/** Stops what is still running, and what that has started. */
export function stopAll() {
  running.forEach(stop)
}

/**
 * Runs a command line in the root of the repository, with the tools of node_modules at hand.
 *
 * @param {string} command
 * @param {Record<string, string | undefined>} [environment] on top of the current one; undefined takes one away
 * @param {string} [cwd] where it runs; absent = in the root
 * @returns {Promise<{ ok: boolean, output: string, seconds: number }>} never rejects
 */
export function run(command, environment = {}, cwd = ROOT) {
  const started = performance.now()
  const child = spawn(command, {
    cwd,
    shell: true,
    // A group of its own, so that what the command started is stopped with it.
    detached: !isWindows,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...plainEnvironment(), ...environment },
  })
  running.add(child)
  let output = ''
  const keep = (chunk) => (output += chunk)
  child.stdout.setEncoding('utf8').on('data', keep)
  child.stderr.setEncoding('utf8').on('data', keep)
  const limit = setTimeout(() => {
    output += `\nStopped: no end after ${LIMIT_MINUTES} minutes.\n`
    stop(child)
  }, LIMIT_MINUTES * 60_000)
  return new Promise((resolve) => {
    const end = (ok) => {
      clearTimeout(limit)
      running.delete(child)
      resolve({ ok, output: output.trimEnd(), seconds: (performance.now() - started) / 1000 })
    }
    child.once('error', (error) => {
      output += error.message
      end(false)
    })
    // A child of the child may outlive it and hold the pipe.
    child.once('exit', () => setTimeout(() => stop(child), 5_000).unref())
    child.once('close', (code) => end(code === 0))
  })
}

function plainEnvironment() {
  const { FORCE_COLOR: _, ...environment } = process.env
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? process.env['Path']].join(
    delimiter,
  )
  return { ...environment, PATH: path, CI: 'true', NO_COLOR: '1' }
}

function stop(child) {
  try {
    if (isWindows) child.kill()
    else process.kill(-child.pid, 'SIGKILL')
  } catch {
    // It ended by itself in the meantime.
  }
}
