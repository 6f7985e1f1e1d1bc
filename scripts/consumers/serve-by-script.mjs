/** Serves a built project by its own script. */
import { findFreePort } from './local-server.mjs'
import { endOutside, startOutside } from './outside.mjs'

/**
 * Serves a project by one of its own scripts, which takes `--port` and prints its address.
 *
 * @param {string} folder
 * @param {string} script
 * @returns {Promise<import('./local-server.mjs').Served>}
 * @throws {Error} with what it printed, where it ends instead of serving
 */
export async function serveByScript(folder, script) {
  const port = await findFreePort()
  const child = startOutside(folder, `npm run --silent ${script} -- --port ${port}`)
  let output = ''
  await new Promise((resolve, reject) => {
    const read = (chunk) => {
      output += chunk
      if (output.includes(`:${port}`)) resolve(undefined)
    }
    child.stdout.setEncoding('utf8').on('data', read)
    child.stderr.setEncoding('utf8').on('data', read)
    child.once('exit', (code) => reject(new Error(`npm run ${script} ended (${code}):\n${output}`)))
  })
  return {
    address: `http://localhost:${port}/`,
    reports: () => output.split('\n').filter((line) => line.includes('csp-report')),
    close: () => endOutside(child),
  }
}
