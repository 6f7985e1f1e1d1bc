// A whole call as an agent works it, with one hand: by keys, by search, and to the note that is passed on.
import { exampleProfile, richProfile, minimalProfile } from '@gdpr-script/test-utils'
import { fixtureSync, html } from '@open-wc/testing'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { deferred } from '../test/deferred.js'
import { button, CALL, collect, find, panelFixture, press, shown, textOf } from '../test/panel-fixture.js'
import type { GdprScriptPanel, ReadingChangeEvent, ScriptOpenEvent } from './index.js'
import { QUESTIONS } from './place.js'

const profile = exampleProfile('fjallvind-energi')
const focused = (panel: GdprScriptPanel): Element | null | undefined => panel.shadowRoot?.activeElement
const isSelected = (panel: GdprScriptPanel, tab: string): boolean =>
  find(panel, `#tab-${tab}`).ariaSelected === 'true'
const key = async (panel: GdprScriptPanel, keys: string): Promise<void> => {
  await userEvent.keyboard(keys)
  await panel.updateComplete
}
const ready = async (options: Parameters<typeof panelFixture>[0] = { profile }): Promise<GdprScriptPanel> => {
  const panel = await panelFixture(options)
  find(panel, '#tab-opening').focus()
  return panel
}
const search = async (panel: GdprScriptPanel, text: string): Promise<void> => {
  await userEvent.fill(find(panel, '#search'), text)
  await panel.updateComplete
}
const openNote = async (panel: GdprScriptPanel, text: string): Promise<void> => {
  await userEvent.fill(find(panel, '#note'), text)
  await panel.updateComplete
}

describe('one key', () => {
  it('opens each question, and its words are there before the next frame', async () => {
    const panel = await ready()
    const opened = collect(panel, 'gdpr-script-open') as ScriptOpenEvent[]
    for (const [index, script] of QUESTIONS.entries()) {
      let frames = 0
      requestAnimationFrame(() => (frames += 1))
      find(panel, '#view').dispatchEvent(
        new KeyboardEvent('keydown', { key: String(index + 1), bubbles: true, composed: true }),
      )
      await panel.updateComplete
      expect(opened.at(-1)?.script).toBe(script)
      expect(find(panel, '.answer .say').textContent.trim()).not.toBe('')
      expect(frames).toBe(0)
    }
    expect(QUESTIONS).toHaveLength(9)
  })

  it('works in the page only where the host wants it, and nowhere where the host or the agent does not', async () => {
    const panel = await panelFixture({ profile })
    const opened = collect(panel, 'gdpr-script-open')
    ;(document.activeElement as HTMLElement | null)?.blur()
    await key(panel, '1')
    expect(opened).toHaveLength(0)
    panel.setAttribute('shortcuts', 'page')
    await panel.updateComplete
    await key(panel, '1')
    expect(opened).toHaveLength(1)
    const field = fixtureSync<HTMLInputElement>(html`<input aria-label="notes of the host" />`)
    field.focus()
    await key(panel, '2')
    expect(opened).toHaveLength(1)
    panel.shortcuts = 'off'
    find(panel, '#tab-opening').focus()
    await panel.updateComplete
    await key(panel, '3')
    expect(opened).toHaveLength(1)
    panel.shortcuts = null
    await panel.updateComplete
    find(panel, '.switch input').click()
    find(panel, '#tab-opening').focus()
    await key(panel, '3')
    expect(opened).toHaveLength(1)
  })

  it('held down counts once', async () => {
    const panel = await ready()
    await key(panel, 'p')
    const changes = collect(panel, 'gdpr-reading-change')
    const view = find(panel, '#title')
    for (const repeat of [false, true, true])
      view.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', repeat, bubbles: true, composed: true }))
    expect(changes).toHaveLength(1)
  })

  it('shows all the keys there are', async () => {
    const panel = await ready()
    await key(panel, '?')
    const keys = [...(panel.shadowRoot?.querySelectorAll('.key-list kbd') ?? [])].map(
      ({ textContent }) => textContent,
    )
    expect(keys).toEqual([
      '1–9',
      '0',
      '/',
      'H',
      'X',
      'O',
      'Q',
      'P',
      'A',
      'N',
      'Mellanslag',
      'U',
      'R',
      'S',
      'Esc',
      '?',
    ])
    await key(panel, '?')
    expect(panel.shadowRoot?.querySelector('.key-list')).toBeNull()
  })
})

describe('a whole call by keyboard alone', () => {
  it('goes from the opening to what is left', async () => {
    const panel = await panelFixture({ profile, call: { ...CALL, phase: 'ringing' } })
    const changes = collect(panel, 'gdpr-reading-change') as ReadingChangeEvent[]
    panel.addEventListener('gdpr-objection', (event) => event.respondWith(Promise.resolve()))
    panel.addEventListener('gdpr-message-request', (event) => event.respondWith(Promise.resolve()))
    await userEvent.keyboard('{Tab}{Tab}')
    await key(panel, 'o')
    await key(panel, ' ')
    expect(changes).toEqual([])
    panel.call = CALL
    await panel.updateComplete
    await key(panel, ' ')
    expect(changes.at(-1)).toMatchObject({ script: 'opening', complete: true })
    expect(isSelected(panel, 'questions')).toBe(true)
    await key(panel, '3')
    expect(textOf(panel, '#title')).toBe('Se, radera, flytta: vem hjälper mig?')
    await key(panel, 'x')
    await vi.waitFor(() => expect(textOf(panel, '.objection')).toContain('noterat'))
    await key(panel, 'p')
    while (isSelected(panel, 'purchase')) await key(panel, ' ')
    expect(changes.at(-1)).toMatchObject({ script: 'purchase', complete: true })
    expect(isSelected(panel, 'after')).toBe(true)
    await userEvent.keyboard('{Tab}')
    expect(focused(panel)?.textContent.trim()).toBe('Skicka sms')
    await key(panel, '{Enter}')
    await vi.waitFor(() => expect(textOf(panel, '.owed')).toContain('✓ Sms skickat'))
  })
})

describe('the search', () => {
  it('opens by Enter the answer to what the customer says', async () => {
    const panel = await ready()
    await key(panel, '/')
    expect(focused(panel)?.id).toBe('search')
    await key(panel, 'vart fick ni tag i mitt numre')
    await vi.waitFor(() => expect(find(panel, '.found .question').dataset['script']).toBe('source'))
    await key(panel, 't')
    expect(find(panel, '[role="status"]').textContent).toContain('Var fick ni mina uppgifter?')
    await key(panel, '{Enter}')
    expect(textOf(panel, '#title')).toBe('Var fick ni mina uppgifter?')
    expect(focused(panel)?.id).toBe('title')
    expect(find<HTMLInputElement>(panel, '#search').value).toBe('')
  })

  it('finds a right, and chooses it', async () => {
    const panel = await ready()
    await press(panel, '#tab-questions')
    await search(panel, 'radera')
    await key(panel, '{ArrowDown}{Enter}')
    expect(find<HTMLInputElement>(panel, '[value="erasure"]').checked).toBe(true)
  })

  it('keeps keys to itself while somebody types, and is emptied by Escape', async () => {
    const panel = await ready()
    const opened = collect(panel, 'gdpr-script-open')
    await key(panel, '/')
    await key(panel, '123 x')
    expect(opened).toEqual([])
    await key(panel, '{Escape}')
    expect(find<HTMLInputElement>(panel, '#search').value).toBe('')
    expect(panel.shadowRoot?.querySelector('.found')).toBeNull()
  })

  it('is forgotten with the call', async () => {
    const panel = await ready()
    await press(panel, '#tab-questions')
    await search(panel, 'radera')
    panel.call = { id: 'next', phase: 'ringing' }
    await panel.updateComplete
    await press(panel, '#tab-questions')
    expect(find<HTMLInputElement>(panel, '#search').value).toBe('')
  })
})

describe('something else', () => {
  it('has an honest sentence, somebody to ask, and a note that begins with what was looked for', async () => {
    const copied: string[] = []
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text)
      return Promise.resolve()
    })
    const panel = await ready()
    await press(panel, '#tab-questions')
    await search(panel, 'har ni vd:ns skonummer')
    expect(textOf(panel, '.question-list')).toContain('Inget svar passar')
    await key(panel, '{Enter}')
    expect(textOf(panel, '.say')).toMatch(/^Det vet jag inte säkert/)
    expect(textOf(panel, '.card')).toContain('08-465 004 12')
    expect(find<HTMLTextAreaElement>(panel, '#note').value).toBe('har ni vd:ns skonummer')
    await press(panel, 'Kopiera anteckningen')
    await vi.waitFor(() => expect(copied).toHaveLength(1))
    expect(copied[0]?.split('\n')).toEqual([
      'Fråga om personuppgifter, Fjällvind Energi',
      expect.stringMatching(/^2026-11-24 \d\d\.\d\d$/),
      'Ärende: har ni vd:ns skonummer',
      'Svar inom en månad',
    ])
    await press(panel, '#tab-after')
    await vi.waitFor(() =>
      expect(textOf(panel, '.owed')).toContain('Anteckning kopierad eller öppnad som mejl: något annat'),
    )
    vi.restoreAllMocks()
  })

  it('is honest also where the profile names nobody', async () => {
    const panel = await ready({ profile: minimalProfile() })
    await key(panel, '0')
    expect(textOf(panel, '.say')).toMatch(/^Det vet jag inte säkert/)
    expect(textOf(panel)).toContain('Ingen kontakt är angiven')
    find(panel, '#note')
  })

  it('is owed again once the note is changed, and gone with the call', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const panel = await ready()
    await key(panel, '0')
    await openNote(panel, 'Vill veta mer')
    await press(panel, 'Kopiera anteckningen')
    await vi.waitFor(() => expect(textOf(panel)).toContain('✓ Kopierat'))
    await openNote(panel, 'Vill veta mycket mer')
    await press(panel, '#tab-after')
    expect(textOf(panel, '.owed')).toContain('Anteckning att lämna vidare: något annat Vill veta mycket mer')
    panel.call = { ...CALL, phase: 'ended' }
    await panel.updateComplete
    expect(textOf(panel)).not.toContain('Vill veta mycket mer')
    expect(textOf(panel, '.owed')).toContain('Anteckning att lämna vidare: något annat')
    expect(panel.shadowRoot?.innerHTML).not.toContain('Vill veta')
    vi.restoreAllMocks()
  })
})

describe('after hours', () => {
  it('the note to pass on lies unfolded, and mails to the contact', async () => {
    vi.setSystemTime(new Date('2026-11-24T20:00:00+01:00'))
    const panel = await ready()
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    expect(find<HTMLDetailsElement>(panel, '.pass-on').open).toBe(true)
    await openNote(panel, 'Flyttade i maj')
    const href = decodeURIComponent(find<HTMLAnchorElement>(panel, '.pass-on a').href)
    expect(href).toMatch(/^mailto:kundservice@fjallvind\.example\?subject=Fråga om personuppgifter/)
    expect(href).toContain('Gäller: rätten att radera\nÄrende: Flyttade i maj')
  })

  it('is folded away while they are open', async () => {
    const panel = await ready()
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    expect(find<HTMLDetailsElement>(panel, '.pass-on').open).toBe(false)
  })
})

describe('a reading that does not go to its end', () => {
  it.each([
    ['Sluta: kunden vill inte höra mer', 'Kunden ville inte höra resten'],
    ['Sluta: samtalet bröts', 'Samtalet bröts innan allt var uppläst'],
  ])('because of "%s" is not complete, is owed afterwards, and can go on', async (choice, told) => {
    const panel = await ready()
    const changes = collect(panel, 'gdpr-reading-change') as ReadingChangeEvent[]
    await key(panel, 'p')
    await press(panel, '#confirm')
    find(panel, '.skip > summary').click()
    button(panel, choice).focus()
    await key(panel, '{Enter}')
    expect(changes.at(-1)).toMatchObject({ script: 'purchase', confirmed: 1, complete: false })
    expect(textOf(panel, '.stage')).toBe(told)
    expect(focused(panel)?.id).toBe('confirm')
    await press(panel, '#confirm')
    expect(textOf(panel, '.owed')).toContain(`Köpinformation: 1 av 11 ${told}`)
    await press(panel, '#tab-purchase')
    await press(panel, 'Läs vidare')
    expect(textOf(panel, '.count')).toContain('2 av 11')
  })

  it('counts for the opening too', async () => {
    const panel = await ready()
    find(panel, '.skip > summary').click()
    await press(panel, 'Sluta: samtalet bröts')
    await press(panel, '#tab-after')
    expect(textOf(panel, '.owed')).toContain('Inledningen blev inte helt uppläst')
  })
})

describe('what the customer wants to hear again', () => {
  it('is shown again, clause by clause backwards, and notes nothing', async () => {
    const panel = await ready()
    const changes = collect(panel, 'gdpr-reading-change')
    await key(panel, 'p')
    const texts: string[] = []
    for (let step = 0; step < 2; step += 1) {
      texts.push(textOf(panel, '.now'))
      await key(panel, ' ')
    }
    const current = textOf(panel, '.now')
    await key(panel, 'r')
    expect(textOf(panel, '.now')).toBe(texts[1])
    expect(textOf(panel, '.stage')).toContain('En gång till')
    await key(panel, 'r')
    expect(textOf(panel, '.now')).toBe(texts[0])
    await key(panel, ' ')
    expect(textOf(panel, '.now')).toBe(current)
    expect(changes).toHaveLength(2)
  })

  it('is said more simply where there are simpler words, for this clause only', async () => {
    const panel = await ready({ profile: richProfile() })
    await key(panel, 'p')
    const canSimplify = (): boolean =>
      [...(panel.shadowRoot?.querySelectorAll('button') ?? [])].some(
        ({ textContent }) => textContent.trim() === 'Enklare text',
      )
    while (!canSimplify()) await key(panel, ' ')
    const usual = textOf(panel, '.now')
    await key(panel, 's')
    expect(textOf(panel, '.now')).not.toBe(usual)
    expect(textOf(panel, '.now').length).toBeLessThan(usual.length)
    button(panel, 'Vanlig text')
    await key(panel, ' ')
    expect(panel.shadowRoot?.querySelector('[data-simple="true"]')).toBeNull()
  })
})

describe('a no whose panel leaves the page', () => {
  const leave = async (): Promise<{ answer: ReturnType<typeof deferred<void>>; raised: number }> => {
    const panel = await panelFixture({ profile })
    const answer = deferred()
    let raised = 0
    panel.addEventListener('gdpr-objection', (event) => {
      raised += 1
      event.respondWith(answer.promise)
    })
    await press(panel, '.objection')
    panel.remove()
    return { answer, raised }
  }

  it('was raised all the same, and shows in the next panel until the host has answered', async () => {
    const { answer, raised } = await leave()
    expect(raised).toBe(1)
    const next = await panelFixture({ profile, call: { id: 'call-2', phase: 'ringing' } })
    expect(textOf(next, '.carried')).toContain('nej till reklam från Fjällvind Energi är inte bekräftat')
    next.call = { id: 'call-3', phase: 'ringing' }
    await next.updateComplete
    find(next, '.carried')
    answer.resolve()
    await vi.waitFor(() => expect(textOf(next, '.carried')).toContain('är noterat'))
    expect(find(next, '[role="status"]').textContent).toContain('är noterat')
  })

  it('stays what it was where the same panel is moved in the page', async () => {
    const panel = await panelFixture({ profile })
    const answer = deferred()
    panel.addEventListener('gdpr-objection', (event) => event.respondWith(answer.promise))
    await press(panel, '.objection')
    const place = panel.parentElement
    panel.remove()
    place?.append(panel)
    await shown(panel)
    await panel.updateComplete
    expect(panel.shadowRoot?.querySelector('.carried')).toBeNull()
    expect(textOf(panel, '.objection')).toContain('Nej till reklam noteras')
    answer.resolve()
    await vi.waitFor(() => expect(textOf(panel, '.objection')).toContain('Nej till reklam är noterat'))
  })

  it('shows nowhere once the host took it', async () => {
    const { answer } = await leave()
    answer.resolve()
    await answer.promise
    const next = await panelFixture({ profile })
    expect(next.shadowRoot?.querySelector('.carried')).toBeNull()
  })
})

describe('the language switched in the middle of the call', () => {
  it('leaves the agent in the same place, with the same ticks, right and note', async () => {
    const panel = await ready()
    await key(panel, 'p')
    await key(panel, ' ')
    panel.openScript('rights', { right: 'portability' })
    await panel.updateComplete
    find(panel, '.pass-on > summary').click()
    await openNote(panel, 'till nya leverantören')
    panel.locale = 'en'
    await vi.waitFor(() => expect(textOf(panel, '#tab-questions')).toBe('Questions'))
    expect(find<HTMLInputElement>(panel, '[value="portability"]').checked).toBe(true)
    expect(find<HTMLTextAreaElement>(panel, '#note').value).toBe('till nya leverantören')
    await press(panel, '#tab-purchase')
    expect(textOf(panel, '.count')).toContain('2 of 11')
  })

  it('says nothing more in the language before', async () => {
    const panel = await ready()
    await key(panel, '/')
    await key(panel, 'vart fick ni tag i mitt nummer')
    await vi.waitFor(() => expect(textOf(panel, '[role="status"]')).toContain('uppgifter'))
    const select = find<HTMLSelectElement>(panel, '.language')
    select.value = 'en'
    select.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(textOf(panel, '#tab-questions')).toBe('Questions'))
    expect(textOf(panel, '[role="status"]')).not.toContain('uppgifter')
  })
})

describe('the text message', () => {
  it('is shown before it is sent, with its parts', async () => {
    const panel = await ready()
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    const sent = collect(panel, 'gdpr-message-request')
    await press(panel, 'Skicka sms')
    const { message } = sent[0] as unknown as {
      message: { text: string; sms: { segments: number; characters: number } }
    }
    expect(textOf(panel, '.preview .bubble')).toBe(message.text.replace(/\s+/g, ' '))
    expect(textOf(panel, '.preview')).toContain(
      `${message.sms.characters} tecken, skickas i ${message.sms.segments} delar`,
    )
  })
})
