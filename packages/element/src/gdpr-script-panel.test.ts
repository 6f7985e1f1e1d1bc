import { parseProfile } from '@gdpr-script/core'
import { deferred } from '../test/deferred.js'
import { exampleProfile, minimalProfile } from '@gdpr-script/test-utils'
import { fixtureSync, html, oneEvent } from '@open-wc/testing'
import { afterEach, beforeEach, describe, expect, it, type MockInstance, vi } from 'vitest'
import { CALL, collect, find, panelFixture, press, shown, textOf } from '../test/panel-fixture.js'
import type { Call } from './call.js'
import { GdprScriptPanel, type ProfileErrorEvent, type ProfileLoadEvent } from './index.js'

const profile = exampleProfile('fjallvind-energi')
const parsed = parseProfile(exampleProfile('fjallvind-energi'))
const other = parseProfile(
  minimalProfile({ id: 'other', controller: { name: 'Annat Bolag', country: 'SE' } }),
)
const bare = (): GdprScriptPanel =>
  fixtureSync<GdprScriptPanel>(html`<gdpr-script-panel></gdpr-script-panel>`)

let warn: MockInstance<typeof console.warn>
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
})
afterEach(() => {
  vi.unstubAllGlobals()
  warn.mockRestore()
})

describe('attributes and properties', () => {
  it('reads every input from its attribute', async () => {
    const panel = bare()
    panel.setAttribute('locale', 'en')
    panel.setAttribute('call', JSON.stringify(CALL))
    panel.setAttribute('capabilities', 'sms nonsense')
    panel.setAttribute('profile', JSON.stringify(profile))
    await shown(panel)
    expect(panel.locale).toBe('en')
    expect(panel.call).toEqual(CALL)
    expect(panel.capabilities).toEqual(['sms'])
    expect(panel.profile).toEqual(parsed)
    panel.openScript('rights')
    await panel.updateComplete
    expect(textOf(panel)).toContain('Send a text')
    expect(textOf(panel)).not.toContain('Transfer the call')
    for (const name of ['locale', 'call', 'capabilities', 'profile', 'src']) panel.removeAttribute(name)
    await panel.updateComplete
    expect([panel.locale, panel.call, panel.capabilities, panel.profile, panel.src]).toEqual([
      null,
      null,
      null,
      null,
      null,
    ])
  })

  it('lets the property win where both were set', async () => {
    const panel = bare()
    panel.profile = parsed
    panel.locale = 'en'
    panel.call = CALL
    panel.setAttribute('profile', JSON.stringify(other))
    panel.setAttribute('locale', 'sv')
    panel.setAttribute('call', '{"id":"x","phase":"ringing"}')
    await shown(panel)
    expect(textOf(panel, '.brand-name')).toBe('Fjällvind Energi')
    expect(panel.locale).toBe('en')
    expect(panel.call).toEqual(CALL)
  })

  it('answers broken JSON by an event, keeps the host alive and shows what was slotted', async () => {
    const panel = fixtureSync<GdprScriptPanel>(
      html`<gdpr-script-panel profile="{"><p slot="empty">Ours</p></gdpr-script-panel>`,
    )
    const { error } = await oneEvent<ProfileErrorEvent>(panel, 'gdpr-profile-error')
    expect(error).toMatchObject({ code: 'not-json' })
    await panel.updateComplete
    expect(panel.matches(':state(error)')).toBe(true)
    expect(find<HTMLSlotElement>(panel, 'slot[name="empty"]').assignedElements()[0]?.textContent).toBe('Ours')
    expect(warn).toHaveBeenCalledOnce()
  })

  it('does not throw for whatever is assigned', async () => {
    const panel = bare()
    const hostile = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
        ownKeys: () => {
          throw new Error('no')
        },
      },
    )
    const errors = collect(panel, 'gdpr-profile-error')
    for (const value of [hostile, 'text', 7, [], { schemaVersion: 1 }, undefined]) {
      Object.assign(panel, {
        profile: value,
        call: value,
        locale: value,
        capabilities: value,
        src: undefined,
      })
      await panel.updateComplete
    }
    Object.assign(panel, { profile: hostile })
    await vi.waitFor(() => expect(errors.length).toBeGreaterThan(0))
    panel.openScript('no-script' as 'rights')
    expect(panel.isConnected).toBe(true)
  })
})

describe('the profile', () => {
  it('is used at once where it came from the parser, and parsed where it did not', async () => {
    const panel = bare()
    panel.locale = 'sv'
    const loads: ProfileLoadEvent[] = []
    panel.addEventListener('gdpr-profile-load', (event) => loads.push(event))
    panel.profile = parsed
    await oneEvent(panel, 'gdpr-profile-load')
    panel.profile = exampleProfile('tallbo-tradgard')
    await oneEvent(panel, 'gdpr-profile-load')
    expect(loads.map(({ profile: loaded }) => loaded.id)).toEqual([parsed.id, 'tallbo-tradgard'])
    expect(loads[0]?.profile).toBe(parsed)
  })

  it('is loaded from src', async () => {
    const panel = bare()
    panel.src = `data:application/json,${encodeURIComponent(JSON.stringify(profile))}`
    await oneEvent(panel, 'gdpr-profile-load')
    await shown(panel)
    expect(textOf(panel, '.brand-name')).toBe('Fjällvind Energi')
  })

  it.each([
    ['http-error', () => Promise.resolve(new Response('', { status: 404 }))],
    ['unreachable', () => Promise.reject(new TypeError('Failed'))],
    ['redirected', () => Promise.resolve({ type: 'opaqueredirect', ok: false })],
    ['not-json', () => Promise.resolve(new Response('<html>'))],
    ['profile-too-large', () => Promise.resolve(new Response(`"${'x'.repeat(300_000)}"`))],
    ['invalid-profile', () => Promise.resolve(new Response('{}'))],
  ])('is refused with the code %s', async (code, answer) => {
    vi.stubGlobal('fetch', vi.fn(answer))
    const panel = bare()
    panel.src = '/profile.json'
    const { error } = await oneEvent<ProfileErrorEvent>(panel, 'gdpr-profile-error')
    expect(error).toMatchObject({ code })
  })

  it('is the one asked for last, whatever comes back first', async () => {
    const answers = new Map([
      ['/a', deferred<Response>()],
      ['/b', deferred<Response>()],
    ])
    vi.stubGlobal('fetch', (src: string) => answers.get(src)?.promise)
    const panel = bare()
    const loads = collect(panel, 'gdpr-profile-load', 'gdpr-profile-error')
    panel.src = '/a'
    await panel.updateComplete
    panel.src = '/b'
    await panel.updateComplete
    answers.get('/b')?.resolve(new Response(JSON.stringify(other)))
    await oneEvent(panel, 'gdpr-profile-load')
    await shown(panel)
    answers.get('/a')?.resolve(new Response(JSON.stringify(profile)))
    await panel.updateComplete
    expect(loads).toHaveLength(1)
    expect(textOf(panel, '.brand-name')).toBe('Annat Bolag')
  })

  it('is not fetched while the panel is out of the page, and once it is back', async () => {
    const signals: (AbortSignal | null | undefined)[] = []
    vi.stubGlobal('fetch', (_src: string, init: RequestInit) => {
      signals.push(init.signal)
      return signals.length === 1
        ? new Promise(() => undefined)
        : Promise.resolve(new Response(JSON.stringify(profile)))
    })
    const panel = bare()
    const home = panel.parentElement
    panel.src = '/profile.json'
    await panel.updateComplete
    panel.remove()
    expect(signals[0]?.aborted).toBe(true)
    home?.append(panel)
    await shown(panel)
    expect(signals).toHaveLength(2)
  })

  it('claims nothing about "open now" out of its dates', async () => {
    const panel = await panelFixture({ profile: { ...profile, validUntil: '2020-01-01' } })
    panel.openScript('rights')
    await panel.updateComplete
    expect(textOf(panel)).toContain('Gällde till 2020-01-01. Läs inte upp.')
    expect(panel.shadowRoot?.querySelector('.contact-head .state')).toBeNull()
  })
})

describe('the call', () => {
  it('may change in every order without a throw, and resets with a new id', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#confirm')
    panel.openScript('purchase')
    await panel.updateComplete
    await press(panel, '#confirm')
    for (const phase of ['held', 'ringing', 'connected', 'preview', 'idle'] as const) {
      panel.call = { id: CALL.id, phase }
      await panel.updateComplete
      expect(textOf(panel, '.count')).toMatch(/^2 av/)
    }
    panel.call = { id: 'call-2', phase: 'ringing', agentName: 'Ali' }
    await panel.updateComplete
    expect(find(panel, '#tab-opening').getAttribute('aria-selected')).toBe('true')
    expect(textOf(panel)).toContain('Ali')
    await press(panel, '#tab-purchase')
    expect(textOf(panel, '.count')).toMatch(/^1 av/)
  })

  it('assigned again as it was changes and dispatches nothing', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#confirm')
    const events = collect(panel, 'gdpr-script-open', 'gdpr-reading-change', 'gdpr-profile-load')
    const before = textOf(panel)
    panel.call = { ...CALL }
    await panel.updateComplete
    expect(textOf(panel)).toBe(before)
    expect(events).toEqual([])
  })

  it('goes to what is left at wrap-up, once', async () => {
    const panel = await panelFixture({ profile })
    panel.call = { ...CALL, phase: 'wrap-up' }
    await panel.updateComplete
    expect(find(panel, '#tab-after').getAttribute('aria-selected')).toBe('true')
    await press(panel, '#tab-questions')
    panel.call = { ...CALL, phase: 'wrap-up', sourceId: 'x' }
    await panel.updateComplete
    expect(find(panel, '#tab-questions').getAttribute('aria-selected')).toBe('true')
  })

  it('is read-only once it has ended', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#confirm')
    const events = collect(
      panel,
      'gdpr-objection',
      'gdpr-reading-change',
      'gdpr-transfer-request',
      'gdpr-message-request',
    )
    panel.call = { ...CALL, phase: 'ended' }
    await panel.updateComplete
    expect(textOf(panel)).toContain('Samtalet är slut.')
    await press(panel, '.objection')
    await press(panel, '#tab-purchase')
    expect(panel.shadowRoot?.querySelector('#confirm')).toBeNull()
    panel.openScript('rights')
    await panel.updateComplete
    expect(textOf(panel)).not.toContain('Skicka sms')
    expect(events).toEqual([])
  })

  it('that cannot be used is ignored, with one warning', async () => {
    const panel = await panelFixture({ profile })
    panel.call = { id: 'x', phase: 'dancing' } as unknown as Call
    await panel.updateComplete
    expect(textOf(panel)).toContain('Samtal pågår')
  })
})

describe('another profile', () => {
  it('takes over no tick and no request, another version of the same one does', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-purchase')
    await press(panel, '#confirm')
    panel.profile = parseProfile({ ...profile, version: 'another' })
    await panel.updateComplete
    expect(textOf(panel, '.count')).toMatch(/^2 av/)
    panel.profile = other
    await panel.updateComplete
    await press(panel, '#tab-purchase')
    expect(textOf(panel, '.count')).toMatch(/^1 av/)
  })
})

describe('"open now"', () => {
  const showPage = (state: DocumentVisibilityState): void => {
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state)
    document.dispatchEvent(new Event('visibilitychange'))
  }

  afterEach(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('is true for a minute at most, and no timer runs out of sight or out of the page', async () => {
    const panel = await panelFixture({ profile })
    panel.openScript('rights')
    vi.useFakeTimers({
      toFake: ['setTimeout', 'clearTimeout', 'Date'],
      now: new Date('2026-11-24T16:59:30+01:00'),
    })
    showPage('visible')
    await panel.updateComplete
    expect(textOf(panel, '.contact-head .state')).toBe('Öppet till 17.00')
    vi.advanceTimersByTime(30_000)
    await panel.updateComplete
    expect(textOf(panel, '.contact-head .state')).toBe('Stängt, öppnar i morgon klockan 8')
    expect(vi.getTimerCount()).toBe(1)
    showPage('hidden')
    expect(vi.getTimerCount()).toBe(0)
    showPage('visible')
    expect(vi.getTimerCount()).toBe(1)
    panel.remove()
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('the language', () => {
  it('changes in the middle of a reading without losing the place', async () => {
    const panel = await panelFixture({ profile })
    panel.openScript('purchase')
    await panel.updateComplete
    for (let step = 0; step < 3; step += 1) await press(panel, '#confirm')
    panel.locale = 'en'
    await vi.waitFor(() => expect(textOf(panel, '.count')).toMatch(/^4 of/))
    expect(find(panel, '.say').lang).toBe('en')
    expect(find(panel, '.panel').lang).toBe('en')
  })

  it('is chosen by the agent until the host changes its own', async () => {
    const panel = await panelFixture({ profile })
    const select = find<HTMLSelectElement>(panel, '.language')
    select.value = 'en'
    select.dispatchEvent(new Event('change'))
    await vi.waitFor(() => expect(textOf(panel, '#tab-questions')).toBe('Questions'))
    panel.locale = 'sv'
    await panel.updateComplete
    expect(textOf(panel, '#tab-questions')).toBe('Questions')
    panel.locale = null
    await panel.updateComplete
    panel.locale = 'sv'
    await vi.waitFor(() => expect(textOf(panel, '#tab-questions')).toBe('Frågor'))
  })

  it('is the page’s where nothing is said, then the profile’s', async () => {
    const panel = fixtureSync<GdprScriptPanel>(
      html`<div lang="en-GB"><gdpr-script-panel .profile=${parsed}></gdpr-script-panel></div>`,
    ).querySelector('gdpr-script-panel')
    if (!panel) throw new Error('no panel')
    await shown(panel)
    expect(find(panel, '.panel').lang).toBe('en')
    panel.parentElement?.setAttribute('lang', 'tlh')
    panel.requestUpdate()
    await vi.waitFor(() => expect(find(panel, '.panel').lang).toBe('sv'))
  })
})

describe('the element', () => {
  it('survives leaving the page and coming back', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-purchase')
    await press(panel, '#confirm')
    const loads = collect(panel, 'gdpr-profile-load')
    const place = document.createElement('div')
    panel.replaceWith(place)
    panel.call = { ...CALL, phase: 'held' }
    await panel.updateComplete
    place.replaceWith(panel)
    await panel.updateComplete
    expect(textOf(panel, '.count')).toMatch(/^2 av/)
    expect(textOf(panel)).toContain('Parkerat')
    expect(loads).toEqual([])
  })

  it('is defined once, under any tag, and says so where another version holds the tag', () => {
    GdprScriptPanel.define()
    GdprScriptPanel.define('own-script-panel')
    expect(document.createElement('own-script-panel')).toBeInstanceOf(GdprScriptPanel)
    expect(warn).not.toHaveBeenCalled()
    customElements.define(
      'other-script-panel',
      class extends HTMLElement {
        static readonly version = '9.9.9'
      },
    )
    GdprScriptPanel.define('other-script-panel')
    GdprScriptPanel.define('other-script-panel')
    expect(warn).toHaveBeenCalledOnce()
    expect(warn.mock.lastCall?.[0]).toContain('9.9.9')
    expect(warn.mock.lastCall?.[0]).toContain(GdprScriptPanel.version)
  })

  it.each([300, 320, 480, 900])(
    'does not overflow at %i px, at twice the text size neither',
    async (width) => {
      const panel = await panelFixture({ profile, locale: 'en' })
      panel.style.inlineSize = `${width}px`
      for (const size of ['100%', '200%']) {
        document.documentElement.style.fontSize = size
        for (const script of ['opening', 'rights', 'purchase'] as const) {
          panel.openScript(script)
          await panel.updateComplete
          expect(panel.scrollWidth, `${script} ${size}`).toBeLessThanOrEqual(panel.clientWidth)
        }
      }
      document.documentElement.style.fontSize = ''
    },
  )

  it('shows the slots of the host', async () => {
    const panel = await panelFixture({ profile })
    expect(find(panel, 'slot[name="header"]')).toBeInstanceOf(HTMLSlotElement)
    expect(find(panel, 'slot[name="footer"]')).toBeInstanceOf(HTMLSlotElement)
  })

  it('says on the outside when a script lacks something', async () => {
    const panel = await panelFixture({ profile, call: null })
    expect(panel.matches(':state(incomplete)')).toBe(true)
    panel.call = CALL
    panel.openScript('sensitive-data')
    await panel.updateComplete
    expect(panel.matches(':state(incomplete)')).toBe(false)
  })
})
