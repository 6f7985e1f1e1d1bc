// The first answer does without the views that come later; they come by themselves, and what is missing is said.
import { exampleProfile } from '@gdpr-script/test-utils'
import { bundleParts, htmlPage, serveSite, type Site, type Visit } from '@gdpr-script/test-utils/site'
import type { Page, Route } from 'playwright'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { labels } from './labels/sv.js'

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const LATER = /\/later-\w+\.js$/
const PAGE = htmlPage(
  `<gdpr-script-panel src="/profile.json" locale="sv" shortcuts="page"></gdpr-script-panel>
   <script type="module" src="/panel.js"></script>`,
)

let site: Site

beforeAll(async () => {
  const parts = await bundleParts(`import './define.js'`, 'panel', import.meta.dirname)
  expect([...parts.keys()].filter((path) => LATER.test(path))).toHaveLength(1)
  const profile = JSON.stringify(exampleProfile('fjallvind-energi'))
  site = await serveSite(new Map([...parts, ['/page.html', PAGE], ['/profile.json', profile]]))
})
afterAll(() => site.close())

/** Opens the page with something in the way of the later views. */
async function openWith(handle: (route: Route) => unknown): Promise<Visit> {
  const visit = await site.open('about:blank')
  await visit.page.route(LATER, async (route) => {
    await handle(route)
  })
  await visit.page.goto(site.address('/page.html'))
  await visit.page.getByText('ett nytt elavtal').waitFor()
  return visit
}

const wordsOf = (page: Page) => page.locator('gdpr-script-panel [part~="clause"]').first()
const transferOf = (page: Page) => page.getByRole('button', { name: 'Koppla samtalet' })

it('answers while the rest is on its way, and has the rest when it comes', async () => {
  const held: Route[] = []
  const { page, said } = await openWith((route) => held.push(route))
  await page.keyboard.press('1')
  await wordsOf(page).filter({ hasText: 'vill inte gissa' }).waitFor()
  await page.keyboard.press('3')
  await wordsOf(page).filter({ hasText: 'rätt att få veta' }).waitFor()
  await page.getByText(labels['state.part-loading']).waitFor()
  await vi.waitFor(() => expect(held).toHaveLength(1), { timeout: 60_000 })
  await held[0]?.continue()
  await transferOf(page).waitFor()
  expect(await page.getByText(labels['state.part-loading']).count()).toBe(0)
  expect(said).toEqual([])
})

it('says what is missing, once to the page, and asks again', async () => {
  const { page, said } = await openWith((route) => route.abort())
  await page.keyboard.press('3')
  await page.getByText(labels['state.part-missing']).waitFor()
  await wordsOf(page).filter({ hasText: 'rätt att få veta' }).waitFor()
  const own = said.filter((text) => text.includes('gdpr-script'))
  expect(own).toEqual([expect.stringContaining('could not be loaded')])
  await page.unroute(LATER)
  await page.keyboard.press('q')
  await page.keyboard.press('3')
  await transferOf(page).waitFor()
  expect(said.filter((text) => text.includes('gdpr-script'))).toEqual(own)
})

it('says once that a language cannot be had, and throws nothing into the page', async () => {
  const visit = await site.open('about:blank')
  const thrown: string[] = []
  visit.page.on('pageerror', ({ message }) => thrown.push(message))
  await visit.page.route(/\/(?:spoken|en|chunk)-\w+\.js$/, async (route) => {
    const response = await route.fetch()
    const isEnglish = /do not want to guess|Loading the rest/.test(await response.text())
    await (isEnglish ? route.abort() : route.fulfill({ response }))
  })
  await visit.page.goto(site.address('/page.html'))
  await visit.page.getByText('ett nytt elavtal').waitFor()
  await visit.page.getByRole('combobox').selectOption('en')
  await vi.waitFor(
    () => expect(visit.said.filter((text) => text.includes('the language "en"'))).toHaveLength(1),
    { timeout: 60_000 },
  )
  expect(thrown).toEqual([])
})
