// The snippets of the guide to rendering on a server, run as they stand: on a server, and in pages with and without scripts.
import { readFileSync } from 'node:fs'
import { parseProfileText } from '@gdpr-script/core'
import { bundleScript, htmlPage, serveSite } from '@gdpr-script/test-utils/site'
import { createElement } from 'react'
import { renderToString } from 'react-dom/server'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { runOnServer, snippetsOf, SNIPPETS_FROM } from './snippets.mjs'

// A build and a browser take their time on a busy machine; how long is not what is tested here.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 })

const GUIDE = 'docs/guides/server-rendering.md'
const json = readFileSync(new URL('../examples/profiles/fjallvind-energi.json', import.meta.url), 'utf8')
const profile = parseProfileText(json)
const WORDS = 'Det är ett säljsamtal.'

const snippet = (heading, language, index = 0) => snippetsOf(GUIDE, heading, language)[index] ?? ''
const script = (name) => `<script type="module" src="/${name}.js"></script>`

const HYDRATE = `
  import { parseProfileText } from '@gdpr-script/core'
  import { createElement } from 'react'
  import { hydrateRoot } from 'react-dom/client'
  ${snippet('React', 'tsx')}
  const profile = parseProfileText(await (await fetch('/profiles/fjallvind-energi.json')).text())
  hydrateRoot(document.querySelector('main'), createElement(Script, { profile }), { onRecoverableError: console.error })
`

let site
let bodies

beforeAll(async () => {
  // Each snippet brings its own copy of the element, and the first one that registers holds the tag.
  const lit = await runOnServer('lit', snippet('Lit', 'js'))
  const react = await runOnServer('react', snippet('React', 'tsx'))
  const words = await runOnServer('words', snippet('Words in the tag', 'js'))
  bodies = {
    tag: snippet('The bare tag', 'html') + script('define'),
    words: words.body + script('define'),
    react: `<main>${renderToString(createElement(react.Script, { profile }))}</main>${script('react')}`,
    lit: lit.body + script('lit'),
  }
  const head = `<style>${snippet('The bare tag', 'css')}</style>`
  const from = { from: SNIPPETS_FROM }
  site = await serveSite(
    new Map([
      ...Object.entries(bodies).map(([name, body]) => [`/${name}.html`, htmlPage(body, { head })]),
      ['/profiles/fjallvind-energi.json', json],
      ['/define.js', await bundleScript(`import '@gdpr-script/element/define'`, from)],
      ['/react.js', await bundleScript(HYDRATE, from)],
      ['/lit.js', await bundleScript(snippet('Lit', 'js', 1), from)],
    ]),
  )
})
afterAll(() => site?.close())

describe('in a page without scripts', () => {
  test.each(['words', 'react', 'lit'])('%s: the words are in sight', async (name) => {
    const { page } = await site.open(`/${name}.html`, { javaScriptEnabled: false })
    await page.getByText(WORDS).filter({ visible: true }).waitFor()
    await page.close()
  })

  test('tag: there is room for the panel', async () => {
    const { page } = await site.open('/tag.html', { javaScriptEnabled: false })
    const box = await page.locator('gdpr-script-panel').boundingBox()
    expect(box?.height).toBe(30 * 16)
    await page.close()
  })
})

describe('in a page with scripts', () => {
  test.each(['tag', 'words', 'react', 'lit'])('%s: the panel is there, and works', async (name) => {
    const { page, said } = await site.open(`/${name}.html`)
    await page.waitForFunction(() => customElements.get('gdpr-script-panel'))
    await page.waitForFunction(
      () => '_$litPart$' in (document.querySelector('gdpr-script-panel')?.shadowRoot ?? {}),
    )
    await page.getByRole('tab', { name: 'Frågor' }).click()
    expect(await page.getByText(WORDS).filter({ visible: true }).count()).toBe(0)
    await page.keyboard.press('1')
    await page.getByRole('button', { name: 'Tillbaka' }).waitFor()
    expect(said.filter((line) => !line.includes('React DevTools'))).toEqual([])
    await page.close()
  })
})
