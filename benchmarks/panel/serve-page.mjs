import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build, defaultClientConditions } from 'vite'

const PAGE = fileURLToPath(new URL('page/', import.meta.url))
const TYPES = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/**
 * Builds the page for production, from the packages' own sources, and serves it on this machine. Nothing is written.
 *
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function servePage() {
  const files = await buildPage()
  const server = createServer(({ url }, response) => {
    const path = url === '/' ? '/index.html' : (url ?? '')
    const body = files.get(path)
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
    })
    response.end(body)
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return { url: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

async function buildPage() {
  const result = await build({
    root: PAGE,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['@gdpr-script/source', ...defaultClientConditions] },
    build: { write: false, modulePreload: false, target: 'es2022', chunkSizeWarningLimit: 4_000 },
  })
  const chunks = [result].flat().flatMap((output) => ('output' in output ? output.output : []))
  return new Map(
    chunks.map((chunk) => [`/${chunk.fileName}`, chunk.type === 'chunk' ? chunk.code : chunk.source]),
  )
}
