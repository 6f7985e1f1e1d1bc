// A real page under the strictest policies: everything the panel does has to work there, without one report.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { build, defaultClientConditions } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'`
const root = fileURLToPath(new URL('../test/strict-page/', import.meta.url))
const profile = readFileSync(
  new URL('../../../examples/profiles/fjallvind-energi.json', import.meta.url),
  'utf8',
)
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' }

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

let files: Map<string, string | Uint8Array>
let browser: Browser
let server: Server
let policy = ''

beforeAll(async () => {
  const output = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@gdpr-script/source', ...defaultClientConditions] },
    build: { write: false, modulePreload: false },
  })
  const chunks = 'output' in output ? output.output : []
  files = new Map(
    chunks.map((chunk) => [`/${chunk.fileName}`, chunk.type === 'chunk' ? chunk.code : chunk.source]),
  )
  files.set('/profile.json', profile)
  server = createServer((request, response) => {
    const path = request.url === '/' ? '/index.html' : (request.url ?? '')
    const body = files.get(path)
    response.writeHead(body === undefined ? 404 : 200, {
      'content-type': TYPES[path.split('.').at(-1) ?? ''] ?? 'text/plain',
      'content-security-policy': policy,
    })
    response.end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const scripts: unknown = await import(new URL('../../../scripts/find-chromium.mjs', import.meta.url).href)
  const executablePath = (scripts as { findChromium: () => string | undefined }).findChromium()
  browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) })
})

afterAll(async () => {
  await browser.close()
  server.close()
})

interface Visit {
  readonly page: Page
  /** What the browser complained of. */
  readonly reports: string[]
  /** The text of all files that the page has asked for. */
  readonly loaded: () => string
}

async function open(): Promise<Visit> {
  const page = await browser.newPage()
  await page.clock.setFixedTime('2026-11-24T10:00:00+01:00')
  const reports: string[] = []
  const paths = new Set<string>()
  page.on('request', (request) => paths.add(new URL(request.url()).pathname))
  page.on('console', (message) => {
    const isIcon = message.location().url.endsWith('/favicon.ico')
    if (message.type() === 'error' && !isIcon) reports.push(message.text())
  })
  page.on('pageerror', (error) => reports.push(error.message))
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`)
  return { page, reports, loaded: () => [...paths].map((path) => String(files.get(path) ?? '')).join() }
}

describe.each([
  ['a strict policy', POLICY],
  ['Trusted Types', `${POLICY}; require-trusted-types-for 'script'`],
  [
    'Trusted Types and a list of their policies',
    `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html`,
  ],
])('under %s', (_name, value) => {
  it('the panel does all it does, without a report', async () => {
    policy = value
    const { page, reports } = await open()
    await page.getByRole('tab', { name: 'Inledning' }).waitFor()
    await page.getByRole('tab', { name: 'Frågor' }).click()
    await page.keyboard.press('3')
    await page.getByRole('radio', { name: 'Radera' }).check({ force: true })
    await page.getByRole('button', { name: 'Skicka sms' }).click()
    await page.getByRole('button', { name: 'Kopiera' }).first().click()
    await page.getByRole('tab', { name: 'Köp' }).click()
    await page.getByRole('button', { name: 'Uppläst' }).click()
    await page.waitForFunction(() => document.querySelector('gdpr-script-panel')?.findings.length === 1)
    expect(await page.locator('.gaps').count()).toBe(0)
    await page.getByRole('combobox', { name: 'Språk' }).selectOption('en')
    await page.getByRole('tab', { name: 'Purchase' }).waitFor()
    expect(
      await page
        .locator('.say')
        .first()
        .evaluate((element) => getComputedStyle(element).display),
    ).toBe('grid')
    expect(reports).toEqual([])
    await page.close()
  })
})

it('a page in one language loads one and the rules for it, and the other when it is asked for', async () => {
  policy = POLICY
  files.set('/profile.json', JSON.stringify({ ...(JSON.parse(profile) as object), locales: ['sv'] }))
  const { page, loaded } = await open()
  await page.getByRole('tab', { name: 'Inledning' }).waitFor()
  await expect.poll(loaded, { timeout: 120_000 }).toContain('retention-stated')
  expect(loaded()).toContain('Manus för personuppgifter')
  expect(loaded()).not.toContain('Personal data script')
  expect(loaded()).not.toContain('This is a sales call.')
  await page.getByRole('combobox', { name: 'Språk' }).selectOption('en')
  await page.getByRole('tab', { name: 'Opening' }).waitFor()
  expect(loaded()).toContain('Personal data script')
  await page.close()
})
