// The snippets of the guide to registration, run in pages as they stand.
import { readFileSync } from 'node:fs'
import { bundleScript, htmlPage, serveSite } from '@gdpr-script/test-utils/site'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { snippetsOf, SNIPPETS_FROM } from './snippets.mjs'

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const GUIDE = 'docs/guides/registration.md'
const snippet = (heading, language) => snippetsOf(GUIDE, heading, language)[0] ?? ''
const json = readFileSync(new URL('../examples/profiles/fjallvind-energi.json', import.meta.url), 'utf8')

/** The warning that the guide shows, and the versions in it. */
const warning = snippet('Two versions in one page', 'text').trim()
const versions = [...warning.matchAll(/\d+\.\d+\.\d+/g)].map(([version]) => version)

const REGISTER = `import { GdprScriptPanel } from '@gdpr-script/element'\nGdprScriptPanel.define()`
const script = (name) => `<script type="module" src="/${name}.js"></script>`

let site

beforeAll(async () => {
  const from = SNIPPETS_FROM
  const [first, second] = await Promise.all(
    versions.map((version) => bundleScript(REGISTER, { from, version })),
  )
  const panel = '<gdpr-script-panel src="/profiles/fjallvind-energi.json" locale="en"></gdpr-script-panel>'
  site = await serveSite(
    new Map([
      ['/tag.html', htmlPage(snippet('Another tag', 'html') + script('tag'))],
      ['/tag.js', await bundleScript(snippet('Another tag', 'js'), { from })],
      ['/scoped.html', htmlPage(`<div id="widget"></div>${script('scoped')}`)],
      ['/scoped.js', await bundleScript(snippet('A registry of its own', 'js'), { from })],
      ['/versions.html', htmlPage(panel + script('first') + script('second'))],
      ['/first.js', first ?? ''],
      ['/second.js', second ?? ''],
      ['/profiles/fjallvind-energi.json', json],
    ]),
  )
})
afterAll(() => site?.close())

test.each([
  ['/tag.html', []],
  ['/scoped.html', []],
  ['/versions.html', [warning]],
])('the panel of %s works, and the console says what the guide says', async (path, words) => {
  const { page, said } = await site.open(path)
  await page.getByRole('tab', { name: 'Questions' }).click()
  await page.keyboard.press('1')
  await page.getByRole('button', { name: 'Back' }).waitFor()
  expect(said).toEqual(words)
  const isKnown = await page.evaluate(() => customElements.get('gdpr-script-panel') !== undefined)
  expect(isKnown).toBe(path === '/versions.html')
  await page.close()
})
