// Words inside the tag, written by a server: there for whoever has no script, and until the panel takes over.
import { parseProfile, renderScript, toHtml } from '@gdpr-script/core'
import { exampleProfile } from '@gdpr-script/test-utils'
import { bundleScript, htmlPage, serveSite, type Site } from '@gdpr-script/test-utils/site'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { labels } from './labels/sv.js'

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const json = JSON.stringify(exampleProfile('fjallvind-energi'))
const opening = renderScript(parseProfile(exampleProfile('fjallvind-energi')), 'opening', { locale: 'sv' })

/** Writes down, for every frame, whether the words of the page and those of the panel are in sight. */
const WATCH = `<script>
  globalThis.frames = []
  const watch = () => {
    const panel = document.querySelector('gdpr-script-panel')
    frames.push([
      document.querySelector('article').checkVisibility() ? 'page' : '',
      panel.shadowRoot?.querySelector('.say') ? 'panel' : '',
    ].join(''))
    requestAnimationFrame(watch)
  }
  requestAnimationFrame(watch)
</script>`

const page = (src: string, slot = ''): string =>
  htmlPage(
    `<gdpr-script-panel src="${src}" locale="sv"><div${slot}>${toHtml(opening)}</div></gdpr-script-panel>
     ${WATCH}<script type="module" src="/define.js"></script>`,
  )

let site: Site

beforeAll(async () => {
  site = await serveSite(
    new Map([
      ['/plain.html', page('/profile.json')],
      ['/slot.html', page('/profile.json', ' slot="empty"')],
      ['/refused.html', page('/missing.json', ' slot="empty"')],
      ['/profile.json', json],
      ['/define.js', await bundleScript(`import './define.js'`, { from: import.meta.dirname })],
    ]),
  )
})
afterAll(() => site.close())

const words = (visited: Page) => visited.locator('article')

it.each(['/plain.html', '/slot.html'])('without scripts, %s shows the words', async (path) => {
  const { page: visited } = await site.open(path, { javaScriptEnabled: false })
  await words(visited).getByText('Det är ett säljsamtal.').waitFor()
  expect(await words(visited).isVisible()).toBe(true)
  await visited.close()
})

it.each(['/plain.html', '/slot.html'])('the panel of %s takes over, and stands alone', async (path) => {
  const { page: visited, said } = await site.open(path)
  await visited.getByRole('tab', { name: labels.tab.questions }).waitFor()
  expect(await words(visited).isVisible()).toBe(false)
  expect(await visited.getByText('Det är ett säljsamtal.').filter({ visible: true }).count()).toBe(1)
  expect(said).toEqual([])
  await visited.close()
})

it('what is in the slot is in sight until the panel is, in every frame', async () => {
  const { page: visited } = await site.open('about:blank')
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await visited.route('**/profile.json', async (route) => {
    await held
    await route.continue()
  })
  await visited.goto(site.address('/slot.html'))
  await visited.waitForFunction(() =>
    document.querySelector('gdpr-script-panel')?.shadowRoot?.querySelector('.loading'),
  )
  const count = (): Promise<number> =>
    visited.evaluate(() => (globalThis as unknown as { frames: string[] }).frames.length)
  const before = await count()
  await expect.poll(count, { timeout: 120_000 }).toBeGreaterThan(before + 1)
  release()
  await visited.getByRole('tab', { name: labels.tab.questions }).waitFor()
  await visited.waitForFunction(
    () => (globalThis as unknown as { frames: string[] }).frames.at(-1) === 'panel',
  )
  const frames = await visited.evaluate(() => (globalThis as unknown as { frames: string[] }).frames)
  expect([...new Set(frames)]).toEqual(['page', 'panel'])
  await visited.close()
})

it('where the profile cannot be had, the words in the slot stay', async () => {
  const { page: visited, said } = await site.open('/refused.html')
  await visited.getByText(labels['state.details']).waitFor()
  expect(await words(visited).isVisible()).toBe(true)
  expect(said).toEqual([
    expect.stringContaining('404'),
    expect.stringContaining('the profile cannot be used'),
  ])
  await visited.close()
})
