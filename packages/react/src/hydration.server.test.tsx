// What a server renders is what React expects to find in the page.
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { bundleScript, htmlPage, serveSite, type Site } from '@gdpr-script/test-utils/site'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, type MockInstance, vi } from 'vitest'
import { tree } from '../test/hydrated-tree.js'

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const HYDRATE = `
  import { hydrateRoot } from 'react-dom/client'
  import { tree } from '../test/hydrated-tree.js'
  hydrateRoot(document.querySelector('#root'), tree, { onRecoverableError: console.error })
`

async function streamed(): Promise<string> {
  const stream = new PassThrough()
  const { pipe } = renderToPipeableStream(tree, { onAllReady: () => pipe(stream) })
  return text(stream)
}

let site: Site
let complaints: MockInstance[]

beforeAll(async () => {
  const script = '<script type="module" src="/hydrate.js"></script>'
  site = await serveSite(
    new Map([
      ['/string.html', htmlPage(`<div id="root">${renderToString(tree)}</div>${script}`)],
      ['/stream.html', htmlPage(`<div id="root">${await streamed()}</div>${script}`)],
      [
        '/wrong.html',
        htmlPage(`<div id="root">${renderToString(tree).replace('Kö 3', 'Kö 4')}</div>${script}`),
      ],
      ['/hydrate.js', await bundleScript(HYDRATE, { from: import.meta.dirname })],
    ]),
  )
})
beforeEach(() => {
  complaints = (['error', 'warn'] as const).map((name) => vi.spyOn(console, name))
})
afterEach(() => vi.restoreAllMocks())
afterAll(() => site.close())

/** React advertises its tools to whoever runs its development build. */
const complaintsOf = (said: readonly string[]): string[] =>
  said.filter((line) => !line.includes('React DevTools'))

it('a server renders tag and children without a word in its console', async () => {
  for (const html of [renderToString(tree), await streamed()]) {
    expect(html).toMatch(/^<main><gdpr-script-panel [^>]*><div slot="empty"><article lang="sv">/)
    expect(html).toContain('<p slot="header">Kö 3</p></gdpr-script-panel></main>')
  }
  for (const complaint of complaints) expect(complaint).not.toHaveBeenCalled()
})

it.each(['/string.html', '/stream.html'])('the page takes over what stands in %s', async (path) => {
  const { page, said } = await site.open(path)
  await page.getByRole('tab', { name: 'Frågor' }).click()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Tillbaka' }).waitFor()
  expect(await page.title()).toBe('source')
  expect(await page.getByText('Kö 3').isVisible()).toBe(true)
  expect(complaintsOf(said)).toEqual([])
  await page.close()
})

it('would say so where the two differ', async () => {
  const { page, said } = await site.open('/wrong.html')
  await page.getByRole('tab', { name: 'Frågor' }).waitFor()
  await expect
    .poll(() => complaintsOf(said), { timeout: 120_000 })
    .toEqual([expect.stringContaining('ydrat')])
  await page.close()
})
