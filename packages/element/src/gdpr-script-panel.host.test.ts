// What a host may do while an agent works in the panel, and what it must not bring about.
import { exampleProfile, richProfile } from '@gdpr-script/test-utils'
import { fixtureSync, html } from '@open-wc/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { CALL, collect, find, panelFixture, press, textOf } from '../test/panel-fixture.js'
import type { GdprScriptPanel, ReadingChangeEvent } from './index.js'

const profile = exampleProfile('fjallvind-energi')
const focused = (panel: GdprScriptPanel): Element | null | undefined => panel.shadowRoot?.activeElement
const write = async (panel: GdprScriptPanel): Promise<void> => {
  await press(panel, '#tab-questions')
  await press(panel, '[data-script="something-else"]')
  find(panel, '#note').focus()
  await userEvent.keyboard('Vill ha e')
  await panel.updateComplete
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('a script opened in the same breath as a new call', () => {
  it('is the one on screen', async () => {
    const panel = await panelFixture({ profile: exampleProfile('fjallvind-energi') })
    panel.call = { ...CALL, id: 'call-2' }
    panel.openScript('recording')
    await panel.updateComplete
    expect(textOf(panel, '#title')).toBe('Spelas samtalet in?')
  })
})

describe('letters that are being typed', () => {
  it.each<[string, (panel: GdprScriptPanel) => void]>([
    ['opens a script', (panel) => panel.openScript('source')],
    ['has another call', (panel) => (panel.call = { id: 'next', phase: 'connected' })],
    ['ends the talk', (panel) => (panel.call = { ...CALL, phase: 'wrap-up' })],
  ])('are no commands when the host %s and the field is gone', async (_name, act) => {
    const panel = await panelFixture({ profile })
    await write(panel)
    const events = collect(panel, 'gdpr-objection', 'gdpr-reading-change')
    act(panel)
    await panel.updateComplete
    await userEvent.keyboard('xtra p x')
    expect(events).toEqual([])
    await userEvent.keyboard('{Tab}{Shift>}{Tab}{/Shift}')
    find(panel, '#title').focus()
    await userEvent.keyboard('x')
    expect(events.map(({ type }) => type)).toEqual(['gdpr-objection'])
  })

  it('stay in the search field when the host opens a script meanwhile, which stands once the field is empty', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-questions')
    find(panel, '#search').focus()
    await userEvent.keyboard('rad')
    panel.openScript('source')
    await panel.updateComplete
    await userEvent.keyboard('era')
    expect(find<HTMLInputElement>(panel, '#search').value).toBe('radera')
    await userEvent.keyboard('{Escape}')
    await panel.updateComplete
    expect(textOf(panel, '#title')).toBe('Var fick ni mina uppgifter?')
  })

  it('belong to the host where it has put a field into a slot', async () => {
    const panel = await panelFixture({ profile })
    const field = fixtureSync<HTMLDivElement>(
      html`<div slot="footer" contenteditable="true" aria-label="notes"></div>`,
    )
    panel.append(field)
    await press(panel, '#tab-purchase')
    const events = collect(panel, 'gdpr-objection', 'gdpr-reading-change')
    field.focus()
    await userEvent.keyboard('a x b')
    expect(events).toEqual([])
    expect(field.textContent.replace(/\u00a0/g, ' ')).toBe('a x b')
  })

  it('that are half a character refuse nothing', async () => {
    const panel = await panelFixture({ profile })
    const errors = collect(panel, 'gdpr-profile-error')
    await write(panel)
    const note = find<HTMLTextAreaElement>(panel, '#note')
    note.value = `${'a'.repeat(999)}😀`
    note.dispatchEvent(new Event('input'))
    await panel.updateComplete
    expect(decodeURIComponent(find<HTMLAnchorElement>(panel, '.pass-on a').href)).toContain('aaa')
    expect(errors).toEqual([])
  })
})

describe('keys of the whole page', () => {
  const inPage = async (): Promise<{ panel: GdprScriptPanel; opened: Event[] }> => {
    const panel = await panelFixture({ profile })
    panel.shortcuts = 'page'
    await panel.updateComplete
    ;(document.activeElement as HTMLElement | null)?.blur()
    return { panel, opened: collect(panel, 'gdpr-script-open', 'gdpr-objection') }
  }

  it('are not for a panel that nobody sees, or that lies under a dialog', async () => {
    const { panel, opened } = await inPage()
    panel.style.display = 'none'
    await userEvent.keyboard('1')
    panel.style.removeProperty('display')
    const dialog = fixtureSync<HTMLDialogElement>(html`<dialog>Host</dialog>`)
    dialog.showModal()
    await userEvent.keyboard('1')
    dialog.close()
    expect(opened).toEqual([])
    await userEvent.keyboard('1')
    expect(opened).toHaveLength(1)
  })

  it('never say no for the customer', async () => {
    const { opened } = await inPage()
    await userEvent.keyboard('x')
    expect(opened).toEqual([])
  })

  it('do not trip over an event without a key, as browsers send when they fill in a form', async () => {
    const { opened } = await inPage()
    const errors: ErrorEvent[] = []
    window.addEventListener('error', (event) => errors.push(event), { once: true })
    document.body.dispatchEvent(new Event('keydown', { bubbles: true }))
    expect(errors).toEqual([])
    expect(opened).toEqual([])
  })
})

describe('the note', () => {
  it('stays unfolded under the fingers of the agent', async () => {
    const panel = await panelFixture({ profile })
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    find(panel, '.pass-on > summary').click()
    find(panel, '#note').focus()
    await userEvent.keyboard('a{Backspace}')
    await panel.updateComplete
    expect(find<HTMLDetailsElement>(panel, '.pass-on').open).toBe(true)
    expect(focused(panel)?.id).toBe('note')
  })
})

describe('the focus', () => {
  it('comes back to the questions from the words for a no', async () => {
    const panel = await panelFixture({ profile })
    find(panel, '#tab-opening').focus()
    await userEvent.keyboard('x{Escape}')
    await panel.updateComplete
    expect(focused(panel)?.id).toBe('title')
  })

  it('stays in a field of the host that took it while it was asked', async () => {
    const panel = await panelFixture({ profile })
    const field = fixtureSync<HTMLInputElement>(html`<input aria-label="reason" />`)
    panel.addEventListener('gdpr-objection', () => field.focus())
    await press(panel, '.objection')
    expect(document.activeElement).toBe(field)
  })
})

describe('a new call', () => {
  it('begins at the top, also where the agent had scrolled down', async () => {
    const panel = await panelFixture({ profile })
    const box = fixtureSync<HTMLDivElement>(
      html`<div style="height: 480px; overflow-y: auto; width: 320px"></div>`,
    )
    box.append(panel)
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    box.scrollTop = 400
    panel.call = { id: 'next', phase: 'ringing' }
    await panel.updateComplete
    expect(box.scrollTop).toBe(0)
  })
})

describe('the reading', () => {
  it('that a host holds is not left by the next tap of the space bar', async () => {
    const panel = await panelFixture({ profile })
    panel.addEventListener('gdpr-reading-change', (event) => event.preventDefault())
    await press(panel, '#tab-purchase')
    find(panel, '#title').focus()
    for (let step = 0; step < 20; step += 1) await userEvent.keyboard(' ')
    await panel.updateComplete
    expect(find(panel, '#tab-purchase').ariaSelected).toBe('true')
    await userEvent.keyboard('n{Enter}')
    await panel.updateComplete
    expect(find(panel, '#tab-after').ariaSelected).toBe('true')
  })

  it('notes nothing while it rings', async () => {
    const panel = await panelFixture({ profile, call: { ...CALL, phase: 'ringing' } })
    const changes = collect(panel, 'gdpr-reading-change')
    await press(panel, '#tab-purchase')
    find(panel, '#title').focus()
    await userEvent.keyboard(' ')
    await press(panel, '#confirm')
    expect(changes).toEqual([])
    expect(find(panel, '#confirm').ariaDisabled).toBe('true')
  })

  it('is told anew where another layer counts otherwise', async () => {
    const panel = await panelFixture({ profile: richProfile() })
    await press(panel, '#tab-purchase')
    const changes = collect(panel, 'gdpr-reading-change') as ReadingChangeEvent[]
    const required = (): number => changes.at(-1)?.required ?? 0
    await press(panel, '#confirm')
    const short = required()
    find(panel, 'input[value="full"]').click()
    await panel.updateComplete
    expect(changes).toHaveLength(2)
    expect(required()).not.toBe(short)
    expect(textOf(panel, '.count')).toContain('2 av')
  })

  it('does not lead away from what the host opens at its last step', async () => {
    const panel = await panelFixture({ profile })
    panel.addEventListener('gdpr-reading-change', (event) => {
      if (event.script === 'opening') panel.openScript('recording')
    })
    await press(panel, '#confirm')
    expect(textOf(panel, '#title')).toBe('Spelas samtalet in?')
  })
})

describe('what the host is given', () => {
  it('can be altered without altering what the panel shows', async () => {
    const panel = await panelFixture({ profile })
    panel.addEventListener('gdpr-message-request', (event) => {
      event.message.text = 'Hej Anna!'
      event.respondWith(Promise.resolve())
    })
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    await press(panel, 'Skicka sms')
    expect(textOf(panel, '.preview')).not.toContain('Anna')
  })

  it('keeps nothing of a failure once the call has ended', async () => {
    const panel = await panelFixture({ profile })
    panel.addEventListener('gdpr-objection', (event) => event.respondWith(Promise.reject(new Error('Anna'))))
    await press(panel, '.objection')
    await vi.waitFor(() => expect(textOf(panel)).toContain('Anna'))
    panel.call = { ...CALL, phase: 'ended' }
    await panel.updateComplete
    expect(textOf(panel)).not.toContain('Anna')
  })
})

describe('the rights', () => {
  it('that the arrow keys only pass are not asked about', async () => {
    const panel = await panelFixture({ profile })
    panel.openScript('rights')
    await panel.updateComplete
    find(panel, '[value="access"]').focus()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    await press(panel, '#tab-after')
    expect(textOf(panel, '.owed')).toContain('rätten att pausa')
    expect(textOf(panel, '.owed')).not.toContain('rätten att radera')
  })
})
