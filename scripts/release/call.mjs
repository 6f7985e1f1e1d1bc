/** Calls one program with its arguments, and keeps what it said. No shell, so no argument is read twice. */
import { execFile } from 'node:child_process'

const MEGABYTE = 1024 * 1024

/**
 * Calls a program and waits for its end.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ cwd: string, environment?: Record<string, string> }} options `environment`: on top of the current one
 * @returns {Promise<{ ok: boolean, stdout: string, stderr: string }>} never rejects
 */
export function call(program, args, { cwd, environment = {} }) {
  // npm is a command file on Windows, which is only found through a shell.
  const shell = process.platform === 'win32' && program === 'npm'
  const options = { cwd, shell, maxBuffer: 64 * MEGABYTE, env: { ...process.env, ...environment } }
  return new Promise((resolve) => {
    execFile(program, args, options, (error, stdout, stderr) =>
      resolve({ ok: error === null, stdout, stderr: stderr || (error?.message ?? '') }),
    )
  })
}
