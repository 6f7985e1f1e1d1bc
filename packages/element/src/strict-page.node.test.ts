// Real pages under the strictest policies: everything the panel does has to work there, without one report.
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { build, defaultClientConditions } from 'vite'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

const POLICY = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; report-uri /report`
const TRUSTED_TYPES = `${POLICY}; require-trusted-types-for 'script'; trusted-types lit-html`
const profile = readFileSync(
  new URL('../../../examples/profiles/fjallvind-energi.json', import.meta.url),
  'utf8',
)
const TYPES: Record<string, string> = { html: 'text/html', js: 'text/javascript', json: 'application/json' }

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let files: Map<string, string | Uint8Array>
let browser: Browser
let server: Server
let policy = ''
/** What the browser has sent to the address that the policy names. */
let sent: string[] = []

/** Builds a page of the test folder. Its files have addresses that begin with the name of its folder. */
async function buildPage(folder: string): Promise<[string, string | Uint8Array][]> {
  const output = await build({
    root: fileURLToPath(new URL(`../test/${folder}/`, import.meta.url)),
    base: `/${folder}/`,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['@gdpr-script/source', ...defaultClientConditions] },
    build: { write: false, modulePreload: false },
  })
  const chunks = 'output' in output ? output.output : []
  return chunks.map((chunk) => [
    `/${folder}/${chunk.fileName}`,
    chunk.type === 'chunk' ? chunk.code : chunk.source,
  ])
}

beforeAll(async () => {
  files = new Map([...(await buildPage('strict-page')), ...(await buildPage('states'))])
  files.set('/profile.json', profile).set('/report', '')
  server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/report') void text(request).then((report) => sent.push(report))
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

async function open(folder = 'strict-page'): Promise<Visit> {
  const page = await browser.newPage()
  await page.clock.setFixedTime('2026-11-24T10:00:00+01:00')
  const reports: string[] = []
  const paths = new Set<string>()
  sent = []
  await page.exposeFunction('reportViolation', (violation: string) => reports.push(violation))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (violation: string) => void }
      reportViolation(`violation of ${violatedDirective} by ${blockedURI}`)
    })
  })
  page.on('request', (request) => paths.add(new URL(request.url()).pathname))
  page.on('console', (message) => {
    const isIcon = message.location().url.endsWith('/favicon.ico')
    if (message.type() === 'error' && !isIcon) reports.push(message.text())
  })
  page.on('pageerror', (error) => reports.push(error.message))
  await page.goto(`http://127.0.0.1:${String((server.address() as AddressInfo).port)}/${folder}/index.html`)
  return { page, reports, loaded: () => [...paths].map((path) => String(files.get(path) ?? '')).join() }
}

describe.each([
  ['a strict policy', POLICY],
  ['Trusted Types', `${POLICY}; require-trusted-types-for 'script'`],
  ['Trusted Types and a list of their policies', TRUSTED_TYPES],
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
    expect(sent).toEqual([])
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

/** What the page of states offers. */
interface StatesPage {
  readonly panelStates: {
    readonly listed: readonly { readonly name: string; readonly now: string }[]
    readonly show: (name: string, locale: string) => Promise<void>
  }
}

/** Breaks the policy, and waits until that is told in each of the ways that are looked at. */
async function breakPolicy({ page, reports }: Visit): Promise<void> {
  await page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'main { color: red }'
    document.head.append(style)
  })
  await expect.poll(() => reports).toContainEqual('violation of style-src-elem by inline')
  await expect.poll(() => reports).toContainEqual(expect.stringContaining('Content Security Policy'))
  await expect.poll(() => sent).toContainEqual(expect.stringContaining('style-src-elem'))
}

it('the panel comes into every state, with no report but of what is broken on purpose in the end', async () => {
  policy = TRUSTED_TYPES
  const visit = await open('states')
  const { page, reports } = visit
  const states = await page.evaluate(() => (globalThis as unknown as StatesPage).panelStates.listed)
  expect(states.length).toBeGreaterThan(100)
  for (const { name, now } of states) {
    await page.clock.setFixedTime(now)
    await page.evaluate(
      (wanted) => (globalThis as unknown as StatesPage).panelStates.show(wanted, 'sv'),
      name,
    )
    expect(reports, name).toEqual([])
    expect(sent, name).toEqual([])
  }
  await breakPolicy(visit)
  expect(reports.toSorted()).toEqual([
    expect.stringContaining('Content Security Policy'),
    'violation of style-src-elem by inline',
  ])
  expect(sent).toHaveLength(1)
  await page.close()
})
