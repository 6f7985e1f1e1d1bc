// The panel drawn by a server into the page, and what becomes of it in a browser.
import { join } from 'node:path'
import { parseProfile } from '@gdpr-script/core'
import { exampleProfile } from '@gdpr-script/test-utils'
import { bundleFile, bundleScript, htmlPage, NOW, serveSite, type Site } from '@gdpr-script/test-utils/site'
import { render } from '@lit-labs/ssr'
import { collectResult } from '@lit-labs/ssr/lib/render-result.js'
import { html, type TemplateResult } from 'lit'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it, type MockInstance, vi } from 'vitest'
import { DeskHost } from '../test/server-drawn-host/host.js'
import type { Call } from './call.js'
import { labels as en } from './labels/en.js'
import { labels as sv } from './labels/sv.js'
import { loadLanguages } from './index.js'
import './define.js'

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const profile = parseProfile(exampleProfile('fjallvind-energi'))
const json = JSON.stringify(exampleProfile('fjallvind-energi'))
const call: Call = { id: 'call-1', phase: 'connected', agentName: 'Sara', sourceId: 'address-list' }
const WORDS = 'Hej, jag heter Sara och ringer från'

const drawn = (template: TemplateResult): Promise<string> => collectResult(render(template))

const withText = (): TemplateResult =>
  html`<gdpr-script-panel
    locale="sv"
    profile=${json}
    call=${JSON.stringify(call)}
    .profile=${profile}
  ></gdpr-script-panel>`

const withAddress = (): TemplateResult =>
  html`<gdpr-script-panel
    locale="sv"
    src="/profile.json"
    call=${JSON.stringify(call)}
    .profile=${profile}
  ></gdpr-script-panel>`

const withHost = (): TemplateResult => html`<desk-host .profile=${profile} .call=${null}></desk-host>`

/** Notes which nodes came with the page. */
const MARK = `<script>
  for (const node of document.querySelector('gdpr-script-panel').shadowRoot.querySelectorAll('*')) node.cameWithThePage = true
</script>`

/** The nodes of the panel that did not come with the page, by their class; styles are not among them. */
const newNodes = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...(document.querySelector('gdpr-script-panel')?.shadowRoot?.querySelectorAll('*') ?? [])]
      .filter((node) => !('cameWithThePage' in node))
      .map((node) => `${node.localName}.${node.className}`),
  )

const sections = (page: Page): Promise<number> =>
  page.evaluate(
    () => document.querySelector('gdpr-script-panel')?.shadowRoot?.querySelectorAll('.panel').length ?? 0,
  )

/** Resolves once Lit draws the panel; until then nothing in it can be pressed. */
async function takeOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () => '_$litPart$' in (document.querySelector('gdpr-script-panel')?.shadowRoot ?? {}),
  )
}

let site: Site
let warn: MockInstance<typeof console.warn>

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
  warn = vi.spyOn(console, 'warn')
  await loadLanguages('sv', 'nonsense')
  customElements.define('desk-host', DeskHost)
  const text = await drawn(withText())
  const scripts = (name: string): string => `${MARK}<script type="module" src="/${name}.js"></script>`
  site = await serveSite(
    new Map([
      ['/text.html', htmlPage(text + scripts('hydrate'))],
      ['/address.html', htmlPage((await drawn(withAddress())) + scripts('hydrate'))],
      ['/alone.html', htmlPage(text + scripts('alone'))],
      ['/late.html', htmlPage(text + scripts('late'))],
      ['/other-language.html', htmlPage(text.replace('locale="sv"', 'locale="en"') + scripts('hydrate'))],
      ['/other-phase.html', htmlPage(text.replace('connected', 'wrap-up') + scripts('hydrate'))],
      ['/other-name.html', htmlPage(text.replace(':&quot;Sara', ':&quot;Kim') + scripts('hydrate'))],
      ['/broken.html', htmlPage(text.replace('schemaVersion', 'nonsense') + scripts('hydrate'))],
      ['/host.html', htmlPage(`${await drawn(withHost())}<script type="module" src="/host.js"></script>`)],
      ['/host.js', await bundleFile(join(import.meta.dirname, '../test/server-drawn-host/page.ts'))],
      ['/profile.json', json],
      ['/hydrate.js', await bundleFile(join(import.meta.dirname, '../test/server-drawn/page.ts'))],
      [
        '/late.js',
        await bundleScript(
          `import './define.js'\nimport '@lit-labs/ssr-client/lit-element-hydrate-support.js'`,
          { from: import.meta.dirname },
        ),
      ],
      ['/alone.js', await bundleScript(`import './define.js'`, { from: import.meta.dirname })],
    ]),
  )
})
afterEach(() => vi.useRealTimers())
afterAll(() => site.close())

/** Keeps the profile back until the answer is called. */
async function holdProfile(page: Page): Promise<() => void> {
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => (release = resolve))
  await page.route('**/profile.json', async (route) => {
    await held
    await route.continue()
  })
  return () => release()
}

describe('on a server', () => {
  it('draws the words at once, and leaves nothing running', async () => {
    const before = process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length
    const text = await drawn(withText())
    expect(text.replace(/<!--.*?-->|<\/?(?:bdi|span)\b[^>]*>/g, '')).toContain(WORDS)
    expect(process.getActiveResourcesInfo().filter((name) => name === 'Timeout')).toHaveLength(before)
    expect(warn).not.toHaveBeenCalled()
  })

  it('draws the same bytes each time', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
    const first = await drawn(withText())
    vi.setSystemTime(new Date('2026-11-25T22:00:00+01:00'))
    expect(await drawn(withText())).toBe(first)
  })

  it('marks nothing as chosen that is not', async () => {
    const text = await drawn(withText())
    expect(text).not.toMatch(/\s(?:selected|open|checked|disabled|hidden)="false"/)
    expect([...text.matchAll(/<option value="(\w+)"[^>]*\sselected/g)].map(([, tag]) => tag)).toEqual(['sv'])
  })
})

describe('in a browser without scripts', () => {
  it('the words are there to be read', async () => {
    const { page, said } = await site.open('/text.html', { javaScriptEnabled: false })
    await page.getByText(WORDS).waitFor()
    expect(await page.getByRole('tab').allTextContents()).toHaveLength(4)
    expect(await page.getByRole('combobox').inputValue()).toBe('sv')
    expect(said).toEqual([])
    await page.close()
  })
})

describe('in a browser', () => {
  it.each(['/text.html', '/address.html'])('goes on with the very nodes of %s', async (path) => {
    const { page, said } = await site.open(path)
    await takeOver(page)
    expect(await newNodes(page)).toEqual([])

    await page.evaluate(() => {
      document.addEventListener('gdpr-transfer-request', (event) => event.respondWith(Promise.resolve()))
    })
    await page.getByRole('tab', { name: sv.tab.questions }).click()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: sv['action.back'] }).waitFor()
    await page.keyboard.press('3')
    await page.locator('.bar button').click()
    await page.locator('.bar [data-status="done"]').waitFor()
    await page.getByRole('combobox').selectOption('en')
    await page.getByRole('tab', { name: en.tab.opening }).waitFor()
    await page.evaluate(() => {
      for (const tag of ['en', 'sv']) document.querySelector('gdpr-script-panel')?.setAttribute('locale', tag)
    })
    await page.getByRole('tab', { name: sv.tab.opening }).waitFor()
    expect(await page.getByRole('combobox').inputValue()).toBe('sv')
    expect(await sections(page)).toBe(1)
    expect(said).toEqual([])
    await page.close()
  })

  it('waits for the page around it, where that is drawn by Lit too', async () => {
    const { page, said } = await site.open('about:blank')
    const release = await holdProfile(page)
    await page.goto(site.address('/host.html'))
    await page.waitForFunction(() => customElements.get('gdpr-script-panel') !== undefined)
    const words = page.locator('.say')
    const first = await words.elementHandle()
    expect(await words.isVisible()).toBe(true)
    release()
    const panel = page.locator('gdpr-script-panel')
    await expect
      .poll(() => panel.evaluate(({ shadowRoot }) => '_$litPart$' in (shadowRoot ?? {})), {
        timeout: 120_000,
      })
      .toBe(true)
    expect(await first.evaluate((node) => node.isConnected)).toBe(true)
    await page.getByRole('tab', { name: sv.tab.questions }).click()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: sv['action.back'] }).waitFor()
    expect(await page.locator('.panel').count()).toBe(1)
    expect(said).toEqual([])
    await page.close()
  })

  it('looks as it does where no server drew it', async () => {
    const { page } = await site.open('/text.html')
    await takeOver(page)
    const styles = await page.evaluate(() => {
      const root = document.querySelector('gdpr-script-panel')?.shadowRoot
      return [root?.adoptedStyleSheets.length, root?.querySelectorAll('style').length]
    })
    const fresh = await page.evaluate(async () => {
      const panel = document.createElement('gdpr-script-panel')
      document.body.append(panel)
      await panel.updateComplete
      return panel.shadowRoot?.adoptedStyleSheets.length
    })
    expect(styles).toEqual([fresh, 0])
    await page.close()
  })

  it('keeps the words of the server while the profile is on its way', async () => {
    const { page, said } = await site.open('about:blank')
    const release = await holdProfile(page)
    await page.goto(site.address('/address.html'))
    await page.waitForFunction(() => customElements.get('gdpr-script-panel') !== undefined)
    await page.evaluate(() => document.querySelector('gdpr-script-panel')?.updateComplete)
    expect(await page.getByText(WORDS).isVisible()).toBe(true)
    expect(await page.locator('.skeleton').count()).toBe(0)
    release()
    await takeOver(page)
    expect(await newNodes(page)).toEqual([])
    expect(said).toEqual([])
    await page.close()
  })

  it.each(['/alone.html', '/late.html'])('draws anew where %s has no hydration in time', async (path) => {
    const { page, said } = await site.open(path)
    await takeOver(page)
    expect(await sections(page)).toBe(1)
    expect(await newNodes(page)).toContain('section.panel')
    await page.getByRole('tab', { name: sv.tab.questions }).click()
    await page.keyboard.press('1')
    await page.getByRole('button', { name: sv['action.back'] }).waitFor()
    expect(said).toEqual([])
    await page.close()
  })

  it.each([
    ['/other-language.html', en.tab.opening],
    ['/other-phase.html', sv.phase['wrap-up']],
    ['/other-name.html', 'Hej, jag heter Kim'],
    ['/broken.html', sv['state.refused']],
  ])('shows what holds here where %s differs from what the server knew', async (path, words) => {
    const { page, said } = await site.open(path)
    await page.getByText(words).first().waitFor()
    expect(await sections(page)).toBe(1)
    expect(await page.getByText(WORDS).count()).toBe(0)
    const isRefused = path === '/broken.html'
    expect(said).toEqual(isRefused ? [expect.stringContaining('invalid-profile')] : [])
    await page.close()
  })
})
