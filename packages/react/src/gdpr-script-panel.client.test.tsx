import { type Finding, parseProfile } from '@gdpr-script/core'
import { exampleProfile } from '@gdpr-script/test-utils'
import { type ComponentProps, createRef, StrictMode, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { expect, expectTypeOf, test, vi } from 'vitest'
import {
  GdprScriptPanel,
  type Call,
  type GdprScriptPanelElement,
  type ProfileLoadEvent,
  type ScriptOpenEvent,
} from './index.js'

const profile = parseProfile(exampleProfile('fjallvind-energi'))
const call: Call = { id: 'call-1', phase: 'connected', agentName: 'Sara' }

function mount(node: ReactNode): {
  update: (next: ReactNode) => void
  unmount: () => void
  place: HTMLElement
} {
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  root.render(node)
  return {
    place,
    update: (next) => root.render(next),
    unmount: () => {
      root.unmount()
      place.remove()
    },
  }
}

async function panelIn(place: HTMLElement): Promise<GdprScriptPanelElement> {
  await vi.waitFor(() =>
    expect(
      place.querySelector('gdpr-script-panel')?.shadowRoot?.querySelector('[role="tabpanel"]'),
    ).toBeTruthy(),
  )
  const panel = place.querySelector('gdpr-script-panel')
  if (!panel) throw new Error('no panel')
  return panel
}

test('props arrive as properties and leave again', async () => {
  const ref = createRef<GdprScriptPanelElement>()
  const { place, update, unmount } = mount(
    <StrictMode>
      <GdprScriptPanel
        ref={ref}
        className="aside"
        profile={profile}
        call={call}
        locale="en"
        capabilities={['sms']}
      />
    </StrictMode>,
  )
  const panel = await panelIn(place)
  expect(ref.current).toBe(panel)
  expect(panel.className).toBe('aside')
  expect([panel.profile, panel.call, panel.locale, panel.capabilities]).toEqual([
    profile,
    call,
    'en',
    ['sms'],
  ])
  update(
    <StrictMode>
      <GdprScriptPanel ref={ref} profile={profile} src="/other.json" />
    </StrictMode>,
  )
  await vi.waitFor(() => expect(panel.src).toBe('/other.json'))
  expect([panel.call, panel.locale, panel.capabilities]).toEqual([undefined, undefined, undefined])
  unmount()
  expect(ref.current).toBeNull()
  expect(panel.isConnected).toBe(false)
})

test('events arrive, and requests can be answered', async () => {
  const onProfileLoad = vi.fn((event: ProfileLoadEvent) => event.findings satisfies readonly Finding[])
  const onScriptOpen = vi.fn()
  const onReadingChange = vi.fn()
  const onObjection = vi.fn(
    (event: Parameters<NonNullable<Parameters<typeof GdprScriptPanel>[0]['onObjection']>>[0]) =>
      event.respondWith(Promise.resolve()),
  )
  const { place, unmount } = mount(
    <GdprScriptPanel
      profile={profile}
      call={call}
      locale="sv"
      onProfileLoad={onProfileLoad}
      onScriptOpen={onScriptOpen}
      onReadingChange={onReadingChange}
      onObjection={onObjection}
    />,
  )
  const panel = await panelIn(place)
  await vi.waitFor(() => expect(onProfileLoad).toHaveBeenCalledOnce(), 60_000)
  expect(onProfileLoad.mock.lastCall?.[0]).toHaveProperty('profile', profile)
  expect(onProfileLoad.mock.lastCall?.[0].findings).toBe(panel.findings)
  panel.shadowRoot?.querySelector<HTMLElement>('#confirm')?.click()
  expect(onReadingChange.mock.lastCall?.[0]).toHaveProperty('script', 'opening')
  panel.shadowRoot?.querySelector<HTMLElement>('.objection')?.click()
  expect(onObjection).toHaveBeenCalledOnce()
  expect(onScriptOpen.mock.lastCall?.[0]).toHaveProperty('script', 'objection')
  await vi.waitFor(() => expect(panel.shadowRoot?.textContent).toContain('Nej till reklam är noterat'))
  unmount()
})

test('findings are read and cannot be set', async () => {
  const ref = createRef<GdprScriptPanelElement>()
  const { place, unmount } = mount(<GdprScriptPanel ref={ref} profile={profile} />)
  await panelIn(place)
  const findings: readonly Finding[] | undefined = ref.current?.findings
  expect(findings).toEqual(expect.any(Array))
  type Props = keyof ComponentProps<typeof GdprScriptPanel>
  expectTypeOf<
    Extract<Props, 'findings' | 'openScript' | 'profile' | 'updateComplete'>
  >().toEqualTypeOf<'profile'>()
  unmount()
})

test('errors arrive', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const onProfileError = vi.fn()
  const { unmount } = mount(
    <GdprScriptPanel profile={{} as typeof profile} onProfileError={onProfileError} />,
  )
  await vi.waitFor(() =>
    expect(onProfileError.mock.lastCall?.[0]).toHaveProperty('error.code', 'invalid-profile'),
  )
  unmount()
})

test('the bare tag is typed too, and takes listeners by the names of the events', async () => {
  const onScriptOpen = vi.fn((event: ScriptOpenEvent) => event.script)
  const { place, unmount } = mount(
    <gdpr-script-panel class="bare" profile={profile} locale="sv" ongdpr-script-open={onScriptOpen} />,
  )
  const panel = await panelIn(place)
  panel.openScript('source')
  expect(onScriptOpen).toHaveReturnedWith('source')
  unmount()
})
