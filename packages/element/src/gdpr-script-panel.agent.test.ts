import { deferred } from '../test/deferred.js'
import { exampleProfile, richProfile } from '@gdpr-script/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, CALL, collect, find, panelFixture, press, textOf } from '../test/panel-fixture.js'
import type {
  GdprScriptPanel,
  MessageRequestEvent,
  ObjectionEvent,
  ReadingChangeEvent,
  ScriptOpenEvent,
  TransferRequestEvent,
} from './index.js'
import { FOUR_QUESTIONS } from './place.js'

const profile = exampleProfile('fjallvind-energi')
const focused = (panel: GdprScriptPanel): Element | null | undefined => panel.shadowRoot?.activeElement
const isSelected = (panel: GdprScriptPanel, tab: string): boolean =>
  find(panel, `#tab-${tab}`).ariaSelected === 'true'

describe('the questions', () => {
  it('open by press and by digit, and say so once', async () => {
    const panel = await panelFixture({ profile })
    const opened = collect(document, 'gdpr-script-open') as ScriptOpenEvent[]
    find(panel, '#tab-opening').focus()
    for (const [index, script] of FOUR_QUESTIONS.entries()) {
      await userEvent.keyboard(String(index + 1))
      await panel.updateComplete
      expect(opened.map((event) => event.script)).toEqual(FOUR_QUESTIONS.slice(0, index + 1))
      expect(focused(panel)?.id).toBe('title')
      expect(find(panel, `[data-script="${script}"]`).ariaCurrent).toBe('true')
    }
    await press(panel, '.back')
    expect(focused(panel)).toBe(find(panel, '[data-script="sensitive-data"]'))
  })

  it('leave digits alone outside the panel, in a select and with a modifier', async () => {
    const panel = await panelFixture({ profile })
    const opened = collect(panel, 'gdpr-script-open')
    ;(document.activeElement as HTMLElement | null)?.blur()
    await userEvent.keyboard('1')
    find(panel, '.language').focus()
    await userEvent.keyboard('1')
    find(panel, '#tab-opening').focus()
    await userEvent.keyboard('{Alt>}1{/Alt}')
    expect(opened).toEqual([])
  })

  it('go back by Escape to where the agent was', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-questions')
    find(panel, '[data-script="source"]').focus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await panel.updateComplete
    expect(textOf(panel, '#title')).toBe('Med vilken rätt ringer ni?')
    await userEvent.keyboard('{Escape}')
    await panel.updateComplete
    expect(focused(panel)).toBe(find(panel, '[data-script="legal-basis"]'))
  })

  it('are one stop among the tabs of the keyboard, and so are the tabs', async () => {
    const panel = await panelFixture({ profile })
    find(panel, '#tab-opening').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(focused(panel)?.id).toBe('tab-questions')
    await userEvent.keyboard('{Enter}')
    await panel.updateComplete
    expect(isSelected(panel, 'questions')).toBe(true)
    await userEvent.keyboard('{End}')
    expect(focused(panel)?.id).toBe('tab-after')
    await press(panel, '#tab-questions')
    const stops = [...(panel.shadowRoot?.querySelectorAll<HTMLElement>('.question') ?? [])].filter(
      ({ tabIndex }) => tabIndex === 0,
    )
    expect(stops).toHaveLength(1)
  })

  it('do not take the focus when the host opens one', async () => {
    const panel = await panelFixture({ profile })
    ;(document.activeElement as HTMLElement | null)?.blur()
    panel.openScript('source')
    await panel.updateComplete
    expect(focused(panel)).toBeNull()
  })
})

describe('the reading', () => {
  const start = async (own = profile): Promise<{ panel: GdprScriptPanel; changes: ReadingChangeEvent[] }> => {
    const panel = await panelFixture({ profile: own })
    const changes = collect(panel, 'gdpr-reading-change') as ReadingChangeEvent[]
    await press(panel, '#tab-purchase')
    return { panel, changes }
  }

  it('goes on by Space and by Enter with the focus in place, and ends in what is left', async () => {
    const { panel, changes } = await start()
    find(panel, '#confirm').focus()
    const total = Number(/av (\d+)/.exec(textOf(panel, '.count'))?.[1])
    for (let step = 1; step < total; step += 1) {
      await userEvent.keyboard(step % 2 ? ' ' : '{Enter}')
      await panel.updateComplete
      expect(focused(panel)?.id).toBe('confirm')
      expect(changes).toHaveLength(step)
      expect(changes.at(-1)?.complete).toBe(false)
    }
    await userEvent.keyboard(' ')
    await panel.updateComplete
    expect(changes.at(-1)).toMatchObject({
      script: 'purchase',
      complete: true,
      confirmed: total,
      required: total,
    })
    expect(isSelected(panel, 'after')).toBe(true)
    expect(focused(panel)?.id).toBe('title')
  })

  it('stays where the host holds it, keeps the ticks, and can still be left', async () => {
    const { panel } = await start()
    panel.addEventListener('gdpr-reading-change', (event) => event.preventDefault())
    const total = Number(/av (\d+)/.exec(textOf(panel, '.count'))?.[1])
    for (let step = 0; step < total; step += 1) await press(panel, '#confirm')
    expect(isSelected(panel, 'purchase')).toBe(true)
    expect(textOf(panel)).toContain('Allt är uppläst')
    await press(panel, 'Gå vidare')
    expect(isSelected(panel, 'after')).toBe(true)
  })

  it('takes back a step, and leaves out only what need not be read', async () => {
    const { panel, changes } = await start(richProfile())
    await press(panel, '#confirm')
    await press(panel, 'Ångra')
    expect(changes.map(({ confirmed }) => confirmed)).toEqual([1, 0])
    const canSkip = (): boolean => textOf(panel, '.skip').includes('Kunden visste redan')
    expect(canSkip()).toBe(false)
    find<HTMLInputElement>(panel, 'input[value="full"]').click()
    await panel.updateComplete
    while (!canSkip()) await press(panel, '#confirm')
    const before = changes.at(-1)?.confirmed
    find(panel, '.skip > summary').click()
    button(panel, 'Kunden visste redan').focus()
    await userEvent.keyboard('{Enter}')
    await panel.updateComplete
    expect(changes.at(-1)?.confirmed).toBe(before)
    expect(textOf(panel, '.done [data-status="skipped"]')).toContain('Kunden visste redan')
    expect(focused(panel)?.id).toBe('confirm')
  })
})

describe('requests', () => {
  it('carry what the host needs, and the number of the customer only in a text message', async () => {
    const panel = await panelFixture({ profile })
    const requests = collect(document, 'gdpr-transfer-request', 'gdpr-message-request')
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    await press(panel, 'Koppla samtalet')
    await press(panel, 'Skicka sms')
    await press(panel, 'Skicka mejl')
    const [transfer, sms, email] = requests as [
      TransferRequestEvent,
      MessageRequestEvent,
      MessageRequestEvent,
    ]
    expect(transfer).toMatchObject({ right: 'erasure', to: transfer.contact.transfer?.to })
    expect(sms.message.channel).toBe('sms')
    expect(sms.to).toBe(CALL.customerNumber)
    expect(email.message.channel).toBe('email')
    expect(email.to).toBeNull()
    expect(requests.every(({ bubbles, composed }) => bubbles && composed)).toBe(true)
    expect(panel.shadowRoot?.innerHTML).not.toContain(CALL.customerNumber)
  })

  it('stand under the right that was chosen, for the time after the call', async () => {
    const panel = await panelFixture({ profile })
    panel.addEventListener('gdpr-message-request', (event) => event.respondWith(Promise.resolve()))
    await press(panel, '#tab-questions')
    await press(panel, '[data-script="rights"]')
    await press(panel, '[value="access"]')
    await press(panel, 'Skicka sms')
    await vi.waitFor(() => expect(textOf(panel)).toContain('✓ Sms skickat'))
    panel.call = { id: CALL.id, phase: 'ended' }
    await panel.updateComplete
    expect(isSelected(panel, 'after')).toBe(true)
    expect(textOf(panel, '.owed')).toMatch(/Kunden frågade om rätten att se Sms skickat/)
  })

  it('are announced in the one live region, that was there before', async () => {
    const panel = await panelFixture({ profile })
    const region = find(panel, '[role="status"]')
    panel.addEventListener('gdpr-message-request', (event) =>
      event.respondWith(Promise.reject(new Error('Ingen täckning'))),
    )
    panel.openScript('rights')
    await panel.updateComplete
    expect(region.textContent).toBe('')
    await press(panel, 'Skicka sms')
    await vi.waitFor(() => expect(region.textContent).toBe('Sms:et är inte skickat: Ingen täckning'))
    expect(find(panel, '[role="status"]')).toBe(region)
    await press(panel, 'Försök igen: skicka sms')
  })

  it('fall back to what works without a host', async () => {
    const panel = await panelFixture({ profile })
    panel.openScript('rights')
    await panel.updateComplete
    await press(panel, 'Koppla samtalet')
    await press(panel, 'Skicka sms')
    await press(panel, 'Skicka mejl')
    const hrefs = [...(panel.shadowRoot?.querySelectorAll<HTMLAnchorElement>('.fallback a') ?? [])].map(
      ({ href }) => href,
    )
    expect(hrefs.map((href) => href.split(':')[0]).toSorted()).toEqual(['mailto', 'sms', 'tel'])
    expect(hrefs.join()).not.toContain(CALL.customerNumber?.slice(1))
  })

  it('copy by selection where the clipboard is closed, and say so where that is closed too', async () => {
    const panel = await panelFixture({ profile })
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowed'))
    const selected: (string | undefined)[] = []
    const execute = vi.spyOn(document, 'execCommand').mockImplementation(() => {
      selected.push(panel.shadowRoot?.querySelector<HTMLTextAreaElement>('textarea.visually-hidden')?.value)
      return true
    })
    panel.openScript('rights')
    await panel.updateComplete
    find(panel, '#title').focus()
    await press(panel, 'Kopiera texten')
    await vi.waitFor(() => expect(textOf(panel)).toContain('✓ Kopierat'))
    expect(selected[0]).toContain('08-465 004 12')
    expect(panel.shadowRoot?.querySelector('textarea.visually-hidden')).toBeNull()
    expect(focused(panel)?.id).toBe('title')
    execute.mockReturnValue(false)
    await press(panel, '✓ Kopierat')
    await vi.waitFor(() => expect(textOf(panel)).toContain('Försök igen: kopiera texten'))
    vi.restoreAllMocks()
  })

  it('copy the text of what would be sent', async () => {
    const panel = await panelFixture({ profile })
    const copied: string[] = []
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text)
      return Promise.resolve()
    })
    panel.openScript('rights')
    await panel.updateComplete
    await press(panel, 'Kopiera texten')
    await vi.waitFor(() => expect(textOf(panel)).toContain('✓ Kopierat'))
    expect(copied[0]).toContain('08-465 004 12')
    vi.restoreAllMocks()
  })
})

describe('"do not call me again"', () => {
  it('is one press from everywhere, raised once, and shows whether the host took it', async () => {
    const panel = await panelFixture({ profile })
    const objections = collect(panel, 'gdpr-objection') as ObjectionEvent[]
    const answer = deferred()
    panel.addEventListener('gdpr-objection', (event) => event.respondWith(answer.promise))
    for (const tab of ['#tab-after', '#tab-purchase', '#tab-opening', '#tab-questions']) {
      await press(panel, tab)
      await press(panel, '.objection')
    }
    expect(objections).toHaveLength(1)
    expect(objections[0]?.scope).toBe('direct-marketing')
    expect(textOf(panel, '.objection')).toContain('Nej till reklam noteras')
    answer.resolve()
    await vi.waitFor(() => expect(textOf(panel, '.objection')).toContain('Nej till reklam är noterat'))
    await press(panel, '.objection')
    expect(objections).toHaveLength(1)
  })

  it('outlives the call until it is answered and dismissed, and tells nothing of that call', async () => {
    const panel = await panelFixture({ profile })
    const answer = deferred()
    panel.addEventListener('gdpr-objection', (event) => event.respondWith(answer.promise), { once: true })
    await press(panel, '.objection')
    panel.call = { id: 'call-2', phase: 'ringing', agentName: 'Ali' }
    await panel.updateComplete
    expect(textOf(panel, '.carried')).toContain(
      'Tidigare samtal: nej till reklam från Fjällvind Energi är inte bekräftat',
    )
    expect(textOf(panel)).not.toContain('Sara')
    answer.resolve()
    await vi.waitFor(() =>
      expect(textOf(panel, '.carried')).toContain('nej till reklam från Fjällvind Energi är noterat'),
    )
    await press(panel, 'Ta bort')
    expect(panel.shadowRoot?.querySelector('.carried')).toBeNull()
  })

  it('is not raised by reading the words for it', async () => {
    const panel = await panelFixture({ profile })
    const objections = collect(panel, 'gdpr-objection')
    panel.openScript('objection')
    await panel.updateComplete
    expect(objections).toEqual([])
    await press(panel, 'Notera nej till reklam')
    expect(objections).toHaveLength(1)
  })
})
