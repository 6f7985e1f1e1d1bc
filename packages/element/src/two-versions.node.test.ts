// Two versions of the package in one page, as where a vendor's widget and the desktop each bring their own.
import { exampleProfile } from '@gdpr-script/test-utils'
import { bundleScript, htmlPage, serveSite, type Site } from '@gdpr-script/test-utils/site'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'

const VERSIONS = ['1.2.3', '4.5.6']

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

let site: Site

/** Registers more often than it should: pages do. */
const script = (): string => `
  import { GdprScriptPanel } from './cdn.js'
  GdprScriptPanel.define()
  GdprScriptPanel.define()
  globalThis.copies = [...(globalThis.copies ?? []), GdprScriptPanel]
`

beforeAll(async () => {
  const scripts = await Promise.all(
    VERSIONS.map((version) => bundleScript(script(), { from: import.meta.dirname, version })),
  )
  const page = (order: readonly number[]): string =>
    htmlPage(
      `${order.map((index) => `<script type="module" src="/${String(index)}.js"></script>`).join('')}
       <gdpr-script-panel src="/profile.json"></gdpr-script-panel>`,
    )
  site = await serveSite(
    new Map([
      ...scripts.map((code, index): [string, string] => [`/${String(index)}.js`, code]),
      ['/first.html', page([0, 1])],
      ['/second.html', page([1, 0])],
      ['/profile.json', JSON.stringify(exampleProfile('fjallvind-energi'))],
    ]),
  )
})

afterAll(() => site.close())

it.each([
  ['/first.html', ...VERSIONS],
  ['/second.html', ...VERSIONS.toReversed()],
])('on %s the version that came first works, and one warning names both', async (path, first, second) => {
  const { page, said } = await site.open(path)
  await page.getByRole('tab', { name: 'Frågor' }).click()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Tillbaka' }).waitFor()
  const held = await page.evaluate(() => [
    Reflect.get(customElements.get('gdpr-script-panel') ?? {}, 'version') as string,
    ...(globalThis as unknown as { copies: { version: string }[] }).copies.map(({ version }) => version),
  ])
  expect(held).toEqual([first, first, second])
  expect(said).toEqual([
    `gdpr-script-panel: <gdpr-script-panel> is version ${first} already; version ${second} is not registered.`,
  ])
  await page.close()
})
