/** Serves a built project on this machine: its folder, or by its own script. */
import { createServer } from 'node:http'
import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { endOutside, startOutside } from './outside.mjs'

const HOST = '127.0.0.1'

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/**
 * A page that is served. `reports`: what the server printed of breaches of its policy.
 *
 * @typedef {{ address: string, reports: () => string[], close: () => Promise<void> }} Served
 */

/**
 * Serves the files of a folder.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] sent with every file
 * @returns {Promise<Served>}
 */
export async function serveFolder(folder, headers = {}) {
  const server = createServer((request, response) => {
    const file = fileOf(folder, new URL(request.url ?? '/', `http://${HOST}`).pathname)
    response.writeHead(file === null ? 404 : 200, {
      'content-type': TYPES[extname(file ?? '')] ?? 'application/octet-stream',
      ...headers,
    })
    response.end(file === null ? '' : readFileSync(file))
  })
  const port = await listen(server)
  return { address: `http://${HOST}:${port}/`, reports: () => [], close: () => closed(server) }
}

/** The file of a path; null = there is none. A path with a slash at its end is the page of that folder. */
function fileOf(folder, pathname) {
  const path = join(
    folder,
    normalize(decodeURIComponent(pathname)),
    pathname.endsWith('/') ? 'index.html' : '',
  )
  if (!path.startsWith(folder + sep)) return null
  return statSync(path, { throwIfNoEntry: false })?.isFile() ? path : null
}

/**
 * Serves a project by one of its own scripts, which takes `--port` and prints its address.
 *
 * @param {string} folder
 * @param {string} script
 * @returns {Promise<Served>}
 * @throws {Error} with what it printed, where it ends instead of serving
 */
export async function serveByScript(folder, script) {
  const port = await freePort()
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

async function freePort() {
  const server = createServer()
  const port = await listen(server)
  await closed(server)
  return port
}

async function listen(server) {
  await new Promise((resolve, reject) =>
    server.once('error', reject).listen(0, HOST, () => resolve(undefined)),
  )
  return server.address().port
}

function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve(undefined))
    server.closeAllConnections()
  })
}
