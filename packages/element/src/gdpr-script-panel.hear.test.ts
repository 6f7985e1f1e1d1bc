// A live transcript: the answer stands out while the customer is still speaking, and the agent opens it.
import { exampleProfile } from '@gdpr-script/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CALL, find, panelFixture, textOf } from '../test/panel-fixture.js'
import type { GdprScriptPanel } from './gdpr-script-panel.js'

const profile = exampleProfile('fjallvind-energi')
const SOURCE = 'Var fick ni mina uppgifter?'

const ready = (): Promise<GdprScriptPanel> => panelFixture({ profile })
const heard = (panel: GdprScriptPanel): string => {
  const button = panel.shadowRoot?.querySelector('.heard-open')
  return button ? textOf(panel, '.heard-open') : ''
}
/** Says words and then the signal that they were taken: the answer to "ring mig inte igen". */
async function afterWords(panel: GdprScriptPanel, said: () => void): Promise<void> {
  panel.hear('ring mig inte igen')
  await vi.waitFor(() => expect(heard(panel)).toContain('Ring mig inte igen'))
  said()
}

describe('what the customer says', () => {
  it('stands out as the answer that it asks for, and one key opens it', async () => {
    const panel = await ready()
    panel.hear('vart fick ni tag i mitt nummer')
    await vi.waitFor(() => expect(heard(panel)).toContain(SOURCE))
    expect(textOf(panel, '[role="status"]')).toContain(SOURCE)
    find(panel, '#tab-opening').focus()
    await userEvent.keyboard('h')
    expect(textOf(panel, '#title')).toBe(SOURCE)
    expect(heard(panel)).toBe('')
  })

  it('is followed word by word, and the answer opens by a click as well', async () => {
    const panel = await ready()
    const words = 'jo du jag undrar hur gör jag om jag vill att ni tar bort allt ni har om mig'.split(' ')
    words.forEach((_word, index) => panel.hear(words.slice(0, index + 1).join(' ')))
    await vi.waitFor(() => expect(heard(panel)).toContain('Rätten att radera'))
    find(panel, '.heard-open').click()
    await panel.updateComplete
    expect(find<HTMLInputElement>(panel, '[value="erasure"]').checked).toBe(true)
  })

  it('counts for a call that was set in the same breath', async () => {
    const panel = await ready()
    panel.hear('ring mig inte igen')
    await vi.waitFor(() => expect(heard(panel)).toContain('Ring mig inte igen'))
    panel.call = { ...CALL, id: 'call-2' }
    panel.hear('vart fick ni tag i mitt nummer')
    await vi.waitFor(() => expect(heard(panel)).toContain(SOURCE))
  })

  it('marks the question in the list', async () => {
    const panel = await ready()
    find(panel, '#tab-questions').click()
    await panel.updateComplete
    panel.hear('varifrån har ni mitt nummer')
    await vi.waitFor(() => expect(find(panel, '.question.heard').dataset['script']).toBe('source'))
  })

  it('leaves the answer before where it is when it asks for nothing', async () => {
    const panel = await ready()
    await afterWords(panel, () => panel.hear('ja men vad kostar det då per månad'))
    await vi.waitFor(() => expect(heard(panel)).toContain('Ring mig inte igen'))
  })

  it.each([
    ['blank words', (panel: GdprScriptPanel) => panel.hear(' ')],
    ['another call', (panel: GdprScriptPanel) => (panel.call = { ...CALL, id: 'call-2' })],
    ['another question opened', (panel: GdprScriptPanel) => panel.openScript('recording')],
    ['the end of the call', (panel: GdprScriptPanel) => (panel.call = { ...CALL, phase: 'ended' })],
  ])('is gone with %s', async (_what, end) => {
    const panel = await ready()
    await afterWords(panel, () => end(panel))
    await vi.waitFor(() => expect(heard(panel)).toBe(''))
  })

  it('is not pointed at where its answer is open already', async () => {
    const panel = await ready()
    panel.openScript('objection')
    await panel.updateComplete
    panel.hear('ring mig inte igen')
    panel.hear('vart fick ni tag i mitt nummer')
    await vi.waitFor(() => expect(heard(panel)).toContain(SOURCE))
    panel.openScript('objection')
    panel.hear('ring mig inte igen')
    await panel.updateComplete
    expect(heard(panel)).toBe('')
  })

  it('is kept nowhere', async () => {
    const panel = await ready()
    panel.hear('jag heter Märta Ek och undrar vart ni fick tag i mitt nummer')
    await vi.waitFor(() => expect(heard(panel)).toContain(SOURCE))
    expect(panel.shadowRoot?.innerHTML).not.toContain('Märta')
    expect([localStorage.length, sessionStorage.length]).toEqual([0, 0])
  })

  it('that is no text is ignored with one warning', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const panel = await ready()
    for (const words of [null, 7, undefined]) panel.hear(words as never)
    await panel.updateComplete
    expect(heard(panel)).toBe('')
    expect(warn.mock.calls.filter(([text]) => String(text).includes('hear()'))).toHaveLength(1)
    warn.mockRestore()
  })
})
