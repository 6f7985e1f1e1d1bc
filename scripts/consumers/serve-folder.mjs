/** Serves the folder of a built project. */
import { createServer } from 'node:http'
import { readFileSync, statSync } from 'node:fs'
import { extname, join, normalize, sep } from 'node:path'
import { close, HOST, listen } from './local-server.mjs'

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
 * Serves the files of a folder.
 *
 * @param {string} folder
 * @param {Record<string, string>} [headers] sent with every file
 * @returns {Promise<import('./local-server.mjs').Served>}
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
  return { address: `http://${HOST}:${port}/`, reports: () => [], close: () => close(server) }
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
