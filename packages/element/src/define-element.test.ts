import { parseProfile, referRight } from '@gdpr-script/core'
import { exampleProfile } from '@gdpr-script/test-utils'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { CALL, collect, press, shown, textOf } from '../test/panel-fixture.js'
import { GdprScriptPanel, type TransferRequestEvent } from './index.js'

const profile = parseProfile(exampleProfile('fjallvind-energi'))
const TAG = 'gdpr-script-panel'

let warn: MockInstance<typeof console.warn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  warn.mockRestore()
  document.body.replaceChildren()
})

const warnings = (): string[] => warn.mock.calls.map(([text]) => String(text))

/** A shadow root in the page whose tags are looked up in a registry of its own. */
function scopedRoot(registry: CustomElementRegistry, place: Element = document.body): ShadowRoot {
  const host = document.createElement('div')
  place.append(host)
  return host.attachShadow({ mode: 'open', customElementRegistry: registry })
}

function panelIn(root: ParentNode, tag = TAG): GdprScriptPanel {
  const panel = root.querySelector(tag)
  if (!(panel instanceof GdprScriptPanel)) throw new Error(`<${tag}> is no panel`)
  return panel
}

async function fill(panel: GdprScriptPanel): Promise<void> {
  Object.assign(panel, { profile, locale: 'sv', call: CALL })
  await shown(panel)
}

describe('a registry of a shadow root', () => {
  it('knows the tag where the page does not, and all of the panel works there', async () => {
    const registry = new CustomElementRegistry()
    GdprScriptPanel.define('scoped-script-panel', registry)
    const root = scopedRoot(registry)
    root.innerHTML = '<scoped-script-panel></scoped-script-panel>'
    const panel = panelIn(root, 'scoped-script-panel')
    expect(customElements.get('scoped-script-panel')).toBeUndefined()
    expect(panel.customElementRegistry).toBe(registry)
    await fill(panel)

    const asked = collect(document, 'gdpr-transfer-request') as TransferRequestEvent[]
    document.addEventListener('gdpr-transfer-request', (event) => event.respondWith(Promise.resolve()), {
      once: true,
    })
    panel.shadowRoot?.querySelector<HTMLElement>('[role="tab"]')?.focus()
    panel.shadowRoot?.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: '3', bubbles: true, composed: true }),
    )
    await panel.updateComplete
    await press(panel, '.bar button')
    expect(asked.map(({ to }) => to)).toEqual([
      referRight(profile, 'access', { locale: 'sv' }).contact?.transfer?.to,
    ])
    await vi.waitFor(() => expect(panel.shadowRoot?.querySelector('[data-status="done"]')).not.toBeNull())

    panel.locale = 'en'
    await vi.waitFor(() => expect(textOf(panel, '[role="tablist"]')).toContain('Questions'))
    expect(panel.matches(':state(incomplete)')).toBe(
      panel.findings.some(({ severity }) => severity === 'error'),
    )
    expect(warnings()).toEqual([])
  })

  it.each([
    ['<div lang="en"></div>', 'Questions'],
    ['<div lang="en"><p lang="sv"></p></div>', 'Frågor'],
  ])('leaves the panel the language around the shadow root: %s', async (markup, words) => {
    document.body.innerHTML = markup
    const registry = new CustomElementRegistry()
    GdprScriptPanel.define(TAG, registry)
    const root = scopedRoot(registry, document.querySelector('body :not(:has(*))') ?? document.body)
    root.innerHTML = `<${TAG}></${TAG}>`
    const panel = panelIn(root)
    Object.assign(panel, { profile, call: CALL })
    await shown(panel)
    expect(textOf(panel, '[role="tablist"]')).toContain(words)
  })

  it('takes the same class as other registries do, under the same tag or another', async () => {
    const registries = [new CustomElementRegistry(), new CustomElementRegistry()]
    GdprScriptPanel.define()
    for (const registry of registries) {
      GdprScriptPanel.define(TAG, registry)
      GdprScriptPanel.define(TAG, registry)
      expect(registry.get(TAG)).toBe(GdprScriptPanel)
      GdprScriptPanel.define('second-script-panel', registry)
      expect(registry.get('second-script-panel')?.prototype).toBeInstanceOf(GdprScriptPanel)
    }
    const roots: ParentNode[] = [document.body, ...registries.map((registry) => scopedRoot(registry))]
    for (const root of roots) {
      ;(root as Element | ShadowRoot).innerHTML = `<${TAG}></${TAG}>`
      await fill(panelIn(root))
    }
    expect(warnings()).toEqual([])
  })

  it('upgrades a panel that was in the page before it was told to look after it', async () => {
    const registry = new CustomElementRegistry()
    const place = document.createElement('div')
    place.attachShadow({ mode: 'open', customElementRegistry: null })
    const root = place.shadowRoot
    if (!root) throw new Error('no root')
    root.innerHTML = `<${TAG}></${TAG}>`
    document.body.append(place)
    GdprScriptPanel.define(TAG, registry)
    expect(root.querySelector(TAG)).not.toBeInstanceOf(GdprScriptPanel)
    registry.initialize(root)
    registry.upgrade(root)
    await fill(panelIn(root))
    expect(warnings()).toEqual([])
  })
})

describe('a warning', () => {
  it('names both versions, once for a tag', () => {
    for (const tag of ['held-script-panel', 'held-script-panel-two']) {
      const held = class extends HTMLElement {
        static readonly version = '9.9.9'
      }
      customElements.define(tag, held)
      GdprScriptPanel.define(tag)
      GdprScriptPanel.define(tag)
      expect(customElements.get(tag)).toBe(held)
    }
    expect(warnings()).toEqual(
      ['held-script-panel', 'held-script-panel-two'].map(
        (tag) =>
          `gdpr-script-panel: <${tag}> is version 9.9.9 already; version ${GdprScriptPanel.version} is not registered.`,
      ),
    )
  })

  it('says of a tag that something without a version holds it', () => {
    customElements.define('foreign-panel', class extends HTMLElement {})
    GdprScriptPanel.define('foreign-panel')
    expect(warnings()).toEqual([expect.stringContaining('<foreign-panel> is another element already')])
  })

  it.each(['panel', 'Script-panel', 'script-Panel', '-panel', '', '4-panel'])(
    'says what a tag looks like instead of throwing: "%s"',
    (tag) => {
      GdprScriptPanel.define(tag)
      GdprScriptPanel.define(tag)
      expect(warnings()).toEqual([expect.stringMatching(/small letter.*hyphen.*no capitals.*"my-panel"/)])
      expect(warnings()[0]).toContain(`<${tag}>`)
      expect(customElements.get(tag)).toBeUndefined()
    },
  )

  it.each(['font-face', 'my-pa nel'])(
    'says what the browser says of a name that only it refuses: "%s"',
    (tag) => {
      GdprScriptPanel.define(tag)
      const reason = reasonOf(() => customElements.define(tag, class extends HTMLElement {}))
      expect(warnings()).toEqual([expect.stringContaining(reason)])
    },
  )
})

function reasonOf(define: () => void): string {
  try {
    define()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the browser takes the name')
}
