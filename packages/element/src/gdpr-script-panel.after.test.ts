import { exampleProfile } from '@gdpr-script/test-utils'
import { expect as expectA11y } from '@open-wc/testing'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { button, CALL, collect, find, panelFixture, press, textOf } from '../test/panel-fixture.js'
import type { RequestEvent } from './events.js'
import type { GdprScriptPanel } from './index.js'

const profile = exampleProfile('fjallvind-energi')
const rowsOf = (panel: GdprScriptPanel): string[] =>
  [...(panel.shadowRoot?.querySelectorAll('.owed > li') ?? [])].map((row) =>
    row.textContent.replace(/\s+/g, ' ').trim(),
  )
const buttonsOf = (panel: GdprScriptPanel): string[] =>
  [...(panel.shadowRoot?.querySelectorAll('.owed button') ?? [])].map(({ textContent }) => textContent.trim())
const answer = (panel: GdprScriptPanel, outcome: () => Promise<void>): void => {
  for (const name of ['gdpr-transfer-request', 'gdpr-message-request', 'gdpr-objection']) {
    panel.addEventListener(name, (event) => (event as RequestEvent).respondWith(outcome()))
  }
}
const refuse = (message: string) => (): Promise<void> => Promise.reject(new Error(message))
const showRights = async (panel: GdprScriptPanel): Promise<void> => {
  await press(panel, '#tab-questions')
  await press(panel, '[data-script="rights"]')
}

describe('after: a no to marketing', () => {
  it.each([
    ['sv', 'Busy', 'Nej till reklam är inte noterat: Busy', 'Försök igen: notera nej till reklam'],
    ['sv', '', 'Nej till reklam är inte noterat', 'Försök igen: notera nej till reklam'],
    ['en', 'Busy', 'No to marketing is not recorded: Busy', 'Try again: record no to marketing'],
    ['en', '', 'No to marketing is not recorded', 'Try again: record no to marketing'],
  ])('that failed says so in %s with the reason "%s"', async (locale, reason, text, retry) => {
    const panel = await panelFixture({ profile, locale })
    answer(panel, refuse(reason))
    await press(panel, '.objection')
    await press(panel, '#tab-after')
    await vi.waitFor(() => expect(rowsOf(panel).at(-1)).toBe(`${text} ${retry}`))
  })

  it('that failed is tried again on the spot, until the call has ended', async () => {
    const panel = await panelFixture({ profile })
    const objections = collect(panel, 'gdpr-objection')
    let outcome = refuse('Busy')
    answer(panel, () => outcome())
    await press(panel, '.objection')
    await press(panel, '#tab-after')
    await vi.waitFor(() => expect(buttonsOf(panel)).toEqual(['Försök igen: notera nej till reklam']))
    await expectA11y(panel).to.be.accessible()
    await press(panel, 'Försök igen: notera nej till reklam')
    expect(objections).toHaveLength(2)
    expect(find(panel, '#tab-after').ariaSelected).toBe('true')
    await vi.waitFor(() => expect(buttonsOf(panel)).toEqual(['Försök igen: notera nej till reklam']))
    outcome = () => Promise.resolve()
    await press(panel, 'Försök igen: notera nej till reklam')
    await vi.waitFor(() => expect(rowsOf(panel).at(-1)).toBe('Nej till reklam är noterat'))
    expect(buttonsOf(panel)).toEqual([])
  })

  it('that nobody took says what was not taken and what to do, with no button once the call has ended', async () => {
    const panel = await panelFixture({ profile })
    const advice = 'Ingen tog emot det. Skriv upp det och säg till din arbetsledare.'
    await press(panel, '.objection')
    await press(panel, '#tab-after')
    expect(rowsOf(panel).at(-1)).toBe(
      `Nej till reklam är inte noterat ${advice} Försök igen: notera nej till reklam`,
    )
    panel.call = { ...CALL, phase: 'ended' }
    await panel.updateComplete
    expect(rowsOf(panel).at(-1)).toBe(`Nej till reklam är inte noterat ${advice}`)
  })

  it('that is recorded leaves the bar calm, and the bar opens no more than the words', async () => {
    const panel = await panelFixture({ profile })
    const objections = collect(panel, 'gdpr-objection')
    const red = getComputedStyle(find(panel, '.objection')).color
    answer(panel, () => Promise.resolve())
    await press(panel, '.objection')
    await vi.waitFor(() => expect(textOf(panel, '.objection')).toContain('Nej till reklam är noterat'))
    expect(getComputedStyle(find(panel, '.objection')).color).not.toBe(red)
    expect(getComputedStyle(find(panel, '.objection')).color).toBe(
      getComputedStyle(find(panel, '.caller, .phase')).color,
    )
    await press(panel, '#tab-after')
    await press(panel, '.objection')
    expect(objections).toHaveLength(1)
    expect(find(panel, '#tab-questions').ariaSelected).toBe('true')
    expect(textOf(panel)).toContain('✓ Nej till reklam är noterat')
  })
})

describe('after: the rights', () => {
  it('names no right that nobody chose, but what was done', async () => {
    const panel = await panelFixture({ profile })
    answer(panel, () => Promise.resolve())
    await showRights(panel)
    expect(find<HTMLInputElement>(panel, '[value="access"]').checked).toBe(true)
    await press(panel, 'Koppla samtalet')
    await press(panel, 'Skicka sms')
    await press(panel, '#tab-after')
    await vi.waitFor(() =>
      expect(rowsOf(panel).slice(-2)).toEqual([
        expect.stringMatching(/^Kopplat \d\d\.\d\d$/),
        expect.stringMatching(/^Sms skickat \d\d\.\d\d$/),
      ]),
    )
    expect(textOf(panel)).not.toContain('Kunden frågade om')
  })

  it('names a right whose chip was pressed, once, also the one that was on screen', async () => {
    const panel = await panelFixture({ profile })
    const opened = collect(panel, 'gdpr-script-open')
    await showRights(panel)
    for (const right of ['access', 'access', 'erasure']) await press(panel, `[value="${right}"]`)
    expect(opened).toMatchObject([{ right: null }, { right: 'access' }, { right: 'erasure' }])
    await press(panel, '#tab-after')
    expect(rowsOf(panel).slice(-2)).toEqual([
      'Kunden frågade om rätten att se',
      'Kunden frågade om rätten att radera',
    ])
  })

  it('names a right that was chosen by the arrows of the keyboard', async () => {
    const panel = await panelFixture({ profile })
    await showRights(panel)
    find(panel, '[value="access"]').focus()
    await userEvent.keyboard('{ArrowRight}')
    await panel.updateComplete
    await press(panel, '#tab-after')
    expect(rowsOf(panel).at(-1)).toBe('Kunden frågade om rätten att rätta')
  })

  it('says of each request what failed, with a right chosen and with none', async () => {
    const panel = await panelFixture({ profile })
    answer(panel, refuse('Busy'))
    await showRights(panel)
    for (const action of ['Koppla samtalet', 'Skicka sms', 'Skicka mejl']) await press(panel, action)
    await press(panel, '#tab-after')
    const failures = [
      'Samtalet är inte kopplat: Busy',
      'Sms:et är inte skickat: Busy',
      'Mejlet är inte skickat: Busy',
    ]
    await vi.waitFor(() => expect(rowsOf(panel).slice(-3)).toEqual(failures))
    await showRights(panel)
    await press(panel, '[value="access"]')
    await press(panel, '#tab-after')
    expect(rowsOf(panel).at(-1)).toBe(`Kunden frågade om rätten att se ${failures.join('')}`)
  })

  it('says of a request that nobody took what it was', async () => {
    const panel = await panelFixture({ profile })
    await showRights(panel)
    await press(panel, 'Skicka sms')
    await press(panel, '#tab-after')
    expect(rowsOf(panel).at(-1)).toBe(
      'Sms:et är inte skickat Går inte härifrån. Skicka själv eller kopiera texten.',
    )
  })
})

describe('the opening', () => {
  it.each(['idle', 'preview', 'ringing'] as const)(
    'is not ticked off while the call is %s',
    async (phase) => {
      const panel = await panelFixture({ profile, call: { ...CALL, phase } })
      const changes = collect(panel, 'gdpr-reading-change')
      expect(find(panel, '#confirm').ariaDisabled).toBe('true')
      await press(panel, '#confirm')
      expect(changes).toEqual([])
      expect(textOf(panel, '#confirm')).toBe('Uppläst')
      panel.call = CALL
      await panel.updateComplete
      expect(find(panel, '#confirm').ariaDisabled).toBe('false')
      await press(panel, '#confirm')
      expect(changes).toHaveLength(1)
    },
  )

  it('is ticked off in a preview without a call', async () => {
    const panel = await panelFixture({ profile, call: null })
    const changes = collect(panel, 'gdpr-reading-change')
    expect(find(panel, '#confirm').ariaDisabled).toBe('false')
    await press(panel, '#confirm')
    expect(changes).toHaveLength(1)
  })
})

describe('a button that is off', () => {
  it('is weaker than one that is on', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-purchase')
    const undo = button(panel, 'Ångra')
    const off = getComputedStyle(undo).color
    await press(panel, '#confirm')
    expect(getComputedStyle(undo).color).not.toBe(off)
    expect(getComputedStyle(undo).color).toBe(getComputedStyle(find(panel, '.now')).color)
    expect(off).toMatch(/\/ 0\.7\)$/)
  })
})

describe('after: the opening', () => {
  const unlisted = { ...CALL, phase: 'connected' } as const
  const listed = { ...unlisted, sourceId: 'address-list' }
  const readOpening = async (panel: GdprScriptPanel): Promise<void> => {
    await press(panel, '#confirm')
    await press(panel, '#tab-after')
  }

  it('that promised a message leaves it owed, also without a purchase', async () => {
    const panel = await panelFixture({ profile, call: listed })
    expect(textOf(panel, '.say')).toContain('sms')
    await readOpening(panel)
    expect(rowsOf(panel)[0]).toBe('Inledningen är uppläst')
    expect(rowsOf(panel)[1]).toContain('Resten av informationen ska skickas skriftligt')
    expect(buttonsOf(panel)).not.toEqual([])
  })

  it('is owed again where the call only then says whose list the number came from', async () => {
    const panel = await panelFixture({ profile, call: unlisted })
    await readOpening(panel)
    expect(rowsOf(panel)[0]).toBe('Inledningen är uppläst')
    panel.call = listed
    await panel.updateComplete
    expect(rowsOf(panel)[0]).toBe('Inledningen är inte avprickad')
  })
})
