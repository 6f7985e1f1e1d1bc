// The three snippets of the README, run as they stand.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findChromium } from '../scripts/find-chromium.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const README = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

/** The first fenced block of a language in the README. */
const snippet = (language) => new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(README)?.[1] ?? ''

/** Bundles from the sources, so that the snippets are tried against what is in the tree. */
async function bundle(options) {
  const { outputFiles } = await build({
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    absWorkingDir: ROOT,
    conditions: ['@gdpr-script/source'],
    define: { 'process.env.NODE_ENV': '"production"' },
    jsx: 'automatic',
    ...options,
  })
  return outputFiles[0].text
}

const fromText = (contents, loader) => ({ stdin: { contents, loader, resolveDir: `${ROOT}packages/react` } })

const REACT_PAGE = `
  import { createElement } from 'react'
  import { createRoot } from 'react-dom/client'
  import { Script } from 'readme'
  const call = { id: 'call-1', phase: 'connected', agentName: 'Kim' }
  const transfer = async (to) => { document.title = to }
  createRoot(document.querySelector('main')).render(createElement(Script, { call, transfer }))
`

const readme = {
  name: 'readme',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^readme$/ }, () => ({ path: 'readme', namespace: 'readme' }))
    onLoad({ filter: /.*/, namespace: 'readme' }, () => ({
      contents: snippet('tsx'),
      loader: 'tsx',
      resolveDir: `${ROOT}packages/react`,
    }))
  },
}

describe('the core snippet', () => {
  test('prints what the README says it prints', async () => {
    const code = await bundle({ ...fromText(snippet('js'), 'js'), platform: 'node' })
    const printed = execFileSync(process.execPath, ['--input-type=module'], { input: code, cwd: ROOT })
    expect(printed.toString()).toBe(snippet('text'))
  })
})

describe('in a browser', () => {
  let browser, server, address
  const files = new Map()

  beforeAll(async () => {
    const page = (body) => `<!doctype html><html lang="en"><title>page</title><body>${body}</body></html>`
    files.set('/html', ['text/html', page(snippet('html'))])
    files.set('/react', ['text/html', page('<main></main><script type="module" src="/react.js"></script>')])
    files.set('/gdpr-script/cdn.js', [
      'text/javascript',
      await bundle({ entryPoints: ['packages/element/src/cdn.ts'] }),
    ])
    files.set('/react.js', [
      'text/javascript',
      await bundle({ ...fromText(REACT_PAGE, 'js'), plugins: [readme] }),
    ])
    const profile = readFileSync(new URL('../examples/profiles/fjallvind-energi.json', import.meta.url))
    files.set('/profiles/fjallvind-energi.json', ['application/json', profile])
    server = createServer((request, response) => {
      const [type, body] = files.get(request.url) ?? ['text/plain', '']
      response.writeHead(files.has(request.url) ? 200 : 404, { 'content-type': `${type}; charset=utf-8` })
      response.end(body)
    })
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${server.address().port}`
    browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] })
  })
  afterAll(async () => {
    await browser?.close()
    await new Promise((resolve) => server?.close(resolve))
  })

  test('the HTML snippet shows the panel', async () => {
    const page = await browser.newPage()
    await page.goto(`${address}/html`)
    await page.getByRole('tab', { name: 'Questions' }).click()
    await page.getByText('Where did you get my details?').click()
    await page.getByText('received your').waitFor()
    await page.close()
  })

  test('the React snippet shows the panel and serves a transfer', async () => {
    const page = await browser.newPage()
    await page.goto(`${address}/react`)
    await page.getByRole('tab', { name: 'Questions' }).click()
    await page.getByText('See, delete, move: who helps me?').click()
    await page.getByRole('button', { name: /Transfer the call/ }).click()
    await page.waitForFunction(() => document.title !== 'page')
    const { contacts } = JSON.parse(
      readFileSync(new URL('../examples/profiles/fjallvind-energi.json', import.meta.url)),
    )
    expect(Object.values(contacts).map(({ transfer }) => transfer?.to)).toContain(await page.title())
    await page.close()
  })
})
