import { exampleProfile, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { expect as expectA11y } from '@open-wc/testing'
import { describe, expect, it, vi } from 'vitest'
import { button, find, panelFixture, press, shown } from '../test/panel-fixture.js'
import { CALL_PHASES } from './call.js'
import type { RequestEvent } from './events.js'
import type { GdprScriptPanel } from './gdpr-script-panel.js'
import { FOUR_QUESTIONS, MORE_QUESTIONS, RIGHTS } from './place.js'

const profile = exampleProfile('fjallvind-energi')
const accessible = async (panel: GdprScriptPanel): Promise<void> => {
  await expectA11y(panel).to.be.accessible()
}
const settled = async (panel: GdprScriptPanel): Promise<void> => {
  await panel.updateComplete
  await vi.waitFor(() => expect(find(panel, '.panel').querySelector('[data-status="pending"]')).toBeNull())
}
const answer = (panel: GdprScriptPanel, outcome: () => Promise<void>): void => {
  for (const name of ['gdpr-transfer-request', 'gdpr-message-request', 'gdpr-objection']) {
    panel.addEventListener(name, (event) => (event as RequestEvent).respondWith(outcome()))
  }
}

describe.each(['light', 'dark'])('the panel in %s', (scheme) => {
  const themed = async (options: Parameters<typeof panelFixture>[0]): Promise<GdprScriptPanel> => {
    document.documentElement.style.colorScheme = scheme
    document.body.style.background = 'Canvas'
    return panelFixture(options)
  }

  it('is accessible on every tab', async () => {
    const panel = await themed({ profile })
    for (const tab of ['#tab-opening', '#tab-questions', '#tab-purchase', '#tab-after']) {
      await press(panel, tab)
      await accessible(panel)
    }
  })

  it('is accessible at every answer, full and almost empty', async () => {
    for (const each of [richProfile(), minimalProfile()]) {
      const panel = await themed({ profile: each })
      for (const script of [...FOUR_QUESTIONS, ...MORE_QUESTIONS, 'objection'] as const) {
        panel.openScript(script)
        await panel.updateComplete
        await accessible(panel)
      }
      panel.remove()
    }
  })

  it.each([
    ['pending', () => new Promise<void>(() => undefined)],
    ['done', () => Promise.resolve()],
    ['failed', () => Promise.reject(new Error('Busy'))],
    ['unanswered', null],
  ] as const)('is accessible with requests %s', async (status, outcome) => {
    const panel = await themed({ profile })
    if (outcome) answer(panel, outcome)
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    await press(panel, 'Skicka sms')
    await press(panel, '.objection')
    if (status !== 'pending') await settled(panel)
    await accessible(panel)
    panel.openScript('rights', { right: 'erasure' })
    await panel.updateComplete
    expect(find(panel, '.action .button[data-status]').dataset['status']).toBe(status)
    await accessible(panel)
  })

  it('is accessible without a call, with missing values, in each phase and in English', async () => {
    const panel = await themed({ profile, locale: 'en', call: null })
    expect(find(panel, '.missing').textContent).toContain('your name')
    await accessible(panel)
    for (const phase of CALL_PHASES) {
      panel.call = { id: 'phases', phase, agentName: 'Sara' }
      await panel.updateComplete
      await accessible(panel)
    }
  })

  it('is accessible in the middle of a reading, with the reasons to skip unfolded', async () => {
    const panel = await themed({ profile: richProfile() })
    panel.openScript('purchase')
    await panel.updateComplete
    find<HTMLInputElement>(panel, 'input[value="full"]').click()
    await panel.updateComplete
    while (!find(panel, '.skip').textContent.includes('Kunden visste redan')) await press(panel, '#confirm')
    find(panel, '.skip > summary').click()
    find(panel, '.why > summary').click()
    await accessible(panel)
    button(panel, 'Kunden visste redan').click()
    await panel.updateComplete
    await accessible(panel)
  })

  it('is accessible while loading, empty, refused and out of its dates', async () => {
    const empty = await themed({ call: null })
    await vi.waitFor(() => expect(find(empty, '.calm').textContent).not.toBe(''))
    await accessible(empty)
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    empty.setAttribute('profile', '{}')
    await empty.updateComplete
    expect(empty.matches(':state(loading)')).toBe(true)
    await accessible(empty)
    await vi.waitFor(() => expect(empty.matches(':state(error)')).toBe(true))
    find(empty, '.why > summary').click()
    await accessible(empty)
    empty.setAttribute('profile', JSON.stringify(minimalProfile({ validUntil: '2020-01-01' })))
    await shown(empty)
    await accessible(empty)
  })

  it('is accessible with an objection of the call before', async () => {
    const panel = await themed({ profile })
    await press(panel, '.objection')
    panel.call = { id: 'next', phase: 'ringing' }
    await panel.updateComplete
    find(panel, '.carried')
    await accessible(panel)
  })
})

describe('these checks', () => {
  it('reach into the panel: pale text is found', async () => {
    const panel = await panelFixture({ profile })
    panel.style.setProperty('--gdpr-script-muted', 'light-dark(#eeeeee, #333333)')
    await expect(accessible(panel)).rejects.toThrow('color-contrast')
  })
})

describe('the rights', () => {
  it('are all on offer', async () => {
    const panel = await panelFixture({ profile })
    panel.openScript('rights')
    await panel.updateComplete
    const values = [
      ...(panel.shadowRoot?.querySelectorAll<HTMLInputElement>('input[name="right"]') ?? []),
    ].map(({ value }) => value)
    expect(values).toEqual([...RIGHTS, 'complaint'])
  })
})
