import { parseProfile } from '@gdpr-script/core'
import { both, exampleProfile, minimalProfile, soundProfile } from '@gdpr-script/test-utils'
import { expect as expectA11y, fixtureSync, html, oneEvent } from '@open-wc/testing'
import { describe, expect, it, vi } from 'vitest'
import { button, collect, find, panelFixture, press, textOf } from '../test/panel-fixture.js'
import type { GdprScriptPanel, ProfileLoadEvent, ReadingChangeEvent } from './index.js'

const APOLOGY = 'Det vet jag inte säkert, och jag vill inte gissa.'
const banner = (panel: GdprScriptPanel): HTMLElement | null =>
  panel.shadowRoot?.querySelector<HTMLElement>('.gaps') ?? null
const openScript = async (panel: GdprScriptPanel, ...script: Parameters<GdprScriptPanel['openScript']>) => {
  panel.openScript(...script)
  await panel.updateComplete
}

describe('the findings', () => {
  it('come with the profile, by one event, and stay on the panel', async () => {
    const panel = fixtureSync<GdprScriptPanel>(html`<gdpr-script-panel locale="sv"></gdpr-script-panel>`)
    const loads = collect(panel, 'gdpr-profile-load') as ProfileLoadEvent[]
    expect(panel.findings).toEqual([])
    const profile = parseProfile(minimalProfile())
    panel.profile = profile
    await oneEvent(panel, 'gdpr-profile-load')
    expect(loads[0]?.profile).toBe(profile)
    expect(loads[0]?.findings).toBe(panel.findings)
    const failing = panel.findings.filter(
      ({ outcome, severity }) => outcome === 'fail' && severity === 'error',
    )
    expect(failing.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['controller-reachable', 'purpose-stated', 'source-stated', 'retention-stated']),
    )
    panel.profile = null
    await panel.updateComplete
    expect(panel.findings).toEqual([])
    expect(loads).toHaveLength(1)
  })

  it('hold no failing error against an example that is whole', async () => {
    const panel = await panelFixture({ profile: exampleProfile('fjallvind-energi') })
    expect(panel.findings.filter(({ outcome }) => outcome === 'fail')).toEqual([])
    expect(banner(panel)).toBeNull()
    await openScript(panel, 'retention')
    expect(panel.matches(':state(incomplete)')).toBe(false)
  })

  it('are those of the profile in use, whatever was there before', async () => {
    const panel = await panelFixture({ profile: minimalProfile() })
    expect(banner(panel)).not.toBeNull()
    const loads = collect(panel, 'gdpr-profile-load') as ProfileLoadEvent[]
    panel.profile = parseProfile(soundProfile())
    await oneEvent(panel, 'gdpr-profile-load')
    await panel.updateComplete
    expect(loads.map(({ findings }) => findings)).toEqual([[]])
    expect(panel.findings).toEqual([])
    expect(banner(panel)).toBeNull()
  })
})

describe('a profile with failing errors', () => {
  it('says how many, calmly, in the language of the panel, and on the outside', async () => {
    const panel = await panelFixture({ profile: soundProfile({ '/retention': undefined }) })
    await openScript(panel, 'legal-basis')
    expect(textOf(panel, '.gaps')).toBe('Brister i manuset: 1')
    expect(banner(panel)?.part.contains('status')).toBe(true)
    expect(panel.matches(':state(incomplete)')).toBe(true)
    expect(textOf(panel, '[role="status"]')).toBe('')
    expect(panel.shadowRoot?.activeElement).toBeNull()
    panel.locale = 'en'
    await vi.waitFor(() => expect(textOf(panel, '.gaps')).toBe('Gaps in the script: 1'))
  })

  it('keeps the place and the focus when another version of the profile comes, and no tick on words of the old one', async () => {
    const panel = await panelFixture({ profile: soundProfile() })
    await press(panel, '#tab-purchase')
    await press(panel, '#confirm')
    find(panel, '#confirm').focus()
    panel.profile = parseProfile(soundProfile({ '/authority': undefined, '/retention': undefined }))
    await oneEvent(panel, 'gdpr-profile-load')
    await panel.updateComplete
    expect(banner(panel)).not.toBeNull()
    expect(textOf(panel, '.count')).toMatch(/^1 av/)
    expect(panel.shadowRoot?.activeElement?.id).toBe('confirm')
  })

  it('keeps the ticks when the host gives the same profile once more, as a new object', async () => {
    const faulty = { '/retention': undefined }
    const panel = await panelFixture({ profile: soundProfile(faulty) })
    await press(panel, '#tab-purchase')
    await press(panel, '#confirm')
    panel.profile = parseProfile(soundProfile(faulty))
    await oneEvent(panel, 'gdpr-profile-load')
    await panel.updateComplete
    expect(textOf(panel, '.count')).toMatch(/^2 av/)
  })

  it('is not read out as if it were whole', async () => {
    const forEver = both('för alltid', 'for ever')
    const panel = await panelFixture({ profile: soundProfile({ '/retention/0/criteria': forEver }) })
    await openScript(panel, 'retention')
    expect(panel.findings.map(({ rule }) => rule)).toEqual(['retention-limited'])
    expect(textOf(panel, '.say')).toContain(APOLOGY)
    expect(textOf(panel)).not.toContain('för alltid')
    expect(textOf(panel, '.answer .note')).toBe('Inte angivet. Säg som det är och ta reda på svaret.')
    expect(textOf(panel, '.brand-name')).toBe('Exempelbolaget')
    expect(panel.profile?.retention).toHaveLength(3)
    await openScript(panel, 'legal-basis')
    expect(panel.shadowRoot?.querySelector('.answer .note')).toBeNull()
  })

  it('promises no answer time that the law does not allow, by mouth or in writing', async () => {
    const panel = await panelFixture({ profile: soundProfile({ '/rights/responseDays': 90 }) })
    await openScript(panel, 'rights')
    expect(textOf(panel, '.say')).toContain('inom en månad')
    expect(textOf(panel, '.card')).toContain('Svar inom en månad')
    const messages = collect(panel, 'gdpr-message-request')
    await press(panel, 'Skicka mejl')
    expect(messages).toHaveLength(1)
    expect(JSON.stringify(messages[0])).not.toContain('90')
    expect(textOf(panel)).not.toContain('90 dagar')
  })

  it('is never silent about a recording', async () => {
    const panel = await panelFixture({ profile: soundProfile({ '/market': 'DE' }) })
    expect(panel.findings).toContainEqual(
      expect.objectContaining({
        rule: 'recording-consent-de',
        outcome: 'fail',
        severity: 'error',
        path: '/call/recording/legalBasis',
      }),
    )
    expect(textOf(panel, '.say')).toContain('Får jag spela in?')
  })

  it.each(['light', 'dark'])('is accessible in %s, in both languages', async (scheme) => {
    document.documentElement.style.colorScheme = scheme
    document.body.style.background = 'Canvas'
    for (const locale of ['sv', 'en']) {
      const panel = await panelFixture({ profile: minimalProfile(), locale })
      for (const tab of ['opening', 'questions', 'purchase', 'after']) {
        await press(panel, `#tab-${tab}`)
        expect(banner(panel)).not.toBeNull()
        await expectA11y(panel).to.be.accessible()
      }
      panel.remove()
    }
  })
})

describe('a purchase reading that rests on a failing error', () => {
  const readOut = async (panel: GdprScriptPanel): Promise<ReadingChangeEvent[]> => {
    const changes = collect(panel, 'gdpr-reading-change') as ReadingChangeEvent[]
    await press(panel, '#tab-purchase')
    const total = Number(/av (\d+)/.exec(textOf(panel, '.count'))?.[1])
    for (let step = 0; step < total; step += 1) await press(panel, '#confirm')
    return changes
  }

  it('never becomes complete, says so at its end, and can be left', async () => {
    const panel = await panelFixture({ profile: soundProfile({ '/retention': undefined }) })
    const changes = await readOut(panel)
    expect(changes.map(({ complete }) => complete)).not.toContain(true)
    expect(changes.at(-1)?.confirmed).toBe(changes.at(-1)?.required)
    expect(find(panel, '#tab-purchase').ariaSelected).toBe('true')
    expect(textOf(panel, '.stage .note')).toBe(
      'Du har läst allt som finns, men manuset har brister. Säg till din arbetsledare.',
    )
    await expectA11y(panel).to.be.accessible()
    await press(panel, 'Gå vidare')
    expect(find(panel, '#tab-after').ariaSelected).toBe('true')
    expect(textOf(panel, '.owed')).toContain('Manuset har brister. Säg till din arbetsledare.')
  })

  it.each([
    ['is out of date', { '/validFrom': '2019-01-01', '/validUntil': '2020-01-01' }],
    ['does not say where the data come from', { '/sources': undefined }],
  ])('never becomes complete where the profile %s', async (_name, patches) => {
    const panel = await panelFixture({ profile: soundProfile(patches) })
    const changes = await readOut(panel)
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.map(({ complete }) => complete)).not.toContain(true)
  })

  it('says it in English too', async () => {
    const panel = await panelFixture({ profile: soundProfile({ '/retention': undefined }), locale: 'en' })
    await press(panel, '#tab-purchase')
    while (panel.shadowRoot?.querySelector('.now')) await press(panel, '#confirm')
    expect(textOf(panel, '.stage')).toBe(
      'You have read all there is, but the script has gaps. Tell your supervisor.',
    )
    expect(button(panel, 'Continue').id).toBe('confirm')
  })

  it('becomes complete where the errors are about something else', async () => {
    const panel = await panelFixture({ profile: soundProfile({ '/call/recording/retention': ' ' }) })
    expect(panel.findings).toContainEqual(expect.objectContaining({ outcome: 'fail', severity: 'error' }))
    const changes = await readOut(panel)
    expect(changes.at(-1)?.complete).toBe(true)
    expect(find(panel, '#tab-after').ariaSelected).toBe('true')
    expect(textOf(panel, '.owed')).not.toContain('Manuset har brister')
  })
})
