// A language from outside: it is chosen, spoken and searched like one that ships.
import { exampleProfile } from '@gdpr-script/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { en } from '@gdpr-script/core/locales/en'
import { find, panelFixture, textOf } from '../test/panel-fixture.js'
import { loadLanguages, registerLanguage } from './index.js'
import { labels } from './labels/en.js'

const words = {
  ...en,
  tag: 'et',
  clauses: { ...en.clauses, 'purchase.controller': 'Teie andmete eest vastutab {$controllerName}.' },
  scripts: { ...en.scripts, purchase: 'Ost' },
}
const load = vi.fn(() => Promise.resolve({ words, labels: { ...labels, 'panel.language': 'Keel' } }))
registerLanguage({ tag: 'et', name: 'Eesti', load })

describe('a language that is registered', () => {
  it('is loaded when it is asked for, and not before', async () => {
    const before = load.mock.calls.length
    await panelFixture({ profile: exampleProfile('fjallvind-energi') })
    expect(load.mock.calls.length).toBe(before)
  })

  it('is chosen by its name and spoken', async () => {
    const panel = await panelFixture({ profile: exampleProfile('fjallvind-energi') })
    const select = find<HTMLSelectElement>(panel, '.language')
    expect([...select.options].map(({ label }) => label)).toContain('Eesti')
    select.value = 'et'
    select.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(find(panel, '.language').ariaLabel).toBe('Keel'))
    panel.hear('who gave you my number')
    await vi.waitFor(() => expect(find(panel, '.heard-open').textContent).toContain('Where did you get'))
    expect(load).toHaveBeenCalledTimes(1)
  })

  it('is asked for again where it could not be had', async () => {
    const failing = vi.fn(() => load()).mockRejectedValueOnce(new Error('offline'))
    registerLanguage({ tag: 'lv', name: 'Latviešu', load: failing })
    await expect(loadLanguages('lv')).rejects.toThrow('offline')
    await loadLanguages('lv')
    expect(failing).toHaveBeenCalledTimes(2)
  })

  it('is the one of the page around the panel', async () => {
    document.documentElement.lang = 'et-EE'
    const panel = await panelFixture({ profile: { ...exampleProfile('fjallvind-energi') }, locale: null })
    await vi.waitFor(() => expect(find(panel, '.language').ariaLabel).toBe('Keel'))
    expect(textOf(panel, '.panel')).not.toBe('')
    document.documentElement.lang = 'en'
  })
})
