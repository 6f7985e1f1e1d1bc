// Serves the page under its policy, and prints what the browser reports.
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname } from 'node:path'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { POLICY } from './policy.mjs'

const PAGE = new URL('page/', import.meta.url)
const PANEL = new URL('node_modules/@gdpr-script/element/dist/browser/', import.meta.url)
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
}

const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } })

/** The file of a path. A name, and at most the panel's folder before it: nothing else is served. */
function fileOf(path) {
  const [, folder, name] = /^\/(gdpr-script\/)?([\w.-]*)$/.exec(path) ?? []
  return name === undefined ? null : new URL(name || 'index.html', folder ? PANEL : PAGE)
}

const server = createServer(async (request, response) => {
  if (request.url === '/csp-report') console.error(await text(request))
  const file = fileOf(request.url)
  const body = file && (await readFile(file).catch(() => null))
  response.writeHead(body ? 200 : 404, {
    'content-type': `${TYPES[extname(file?.href ?? '')] ?? 'text/plain'}; charset=utf-8`,
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
  })
  response.end(body)
})

server.listen(Number(values.port), () => console.log(`http://localhost:${values.port}`))
