// A panel in a page, and how tests look into it.
import { parseProfile, type Profile } from '@gdpr-script/core'
import { fixtureSync, html, oneEvent } from '@open-wc/testing'
import { expect, vi } from 'vitest'
import type { Call, GdprScriptPanel } from '../src/index.js'
import '../src/define.js'

export const CALL: Call = {
  id: 'call-1',
  phase: 'connected',
  customerNumber: '+46701740605',
  agentName: 'Sara',
}

export interface PanelOptions {
  readonly profile?: Profile | null
  readonly locale?: string | null
  readonly call?: Call | null
}

/** Puts a panel into the page and waits for its words, and for the review of its profile. */
export async function panelFixture({
  profile = null,
  locale = 'sv',
  call = CALL,
}: PanelOptions = {}): Promise<GdprScriptPanel> {
  const panel = fixtureSync<GdprScriptPanel>(
    html`<gdpr-script-panel
      .profile=${profile && parseProfile(profile)}
      .locale=${locale}
      .call=${call}
    ></gdpr-script-panel>`,
  )
  if (profile) {
    await oneEvent(panel, 'gdpr-profile-load')
    await shown(panel)
    await panel.updateComplete
  }
  return panel
}

/** Waits until the panel shows a script. */
export async function shown(panel: GdprScriptPanel): Promise<void> {
  await vi.waitFor(() => expect(panel.shadowRoot?.querySelector('[role="tabpanel"]')).not.toBeNull())
}

/** Finds an element inside the panel. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export function find<T extends HTMLElement = HTMLElement>(panel: GdprScriptPanel, selector: string): T {
  const found = panel.shadowRoot?.querySelector<T>(selector)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}

/** Finds a button by its text. */
export function button(panel: GdprScriptPanel, text: string): HTMLButtonElement {
  const buttons = [...(panel.shadowRoot?.querySelectorAll('button') ?? [])]
  const found = buttons.find((candidate) => candidate.textContent.trim() === text)
  if (!found)
    throw new Error(
      `no button says "${text}"; there are: ${buttons.map((one) => one.textContent.trim()).join(' | ')}`,
    )
  return found
}

/** Presses a button and waits for the panel. */
export async function press(panel: GdprScriptPanel, target: string): Promise<void> {
  const element = /^[#.[]/.test(target) ? find(panel, target) : button(panel, target)
  element.click()
  await panel.updateComplete
}

/** Gives the text of an element with single spaces. */
export function textOf(panel: GdprScriptPanel, selector = '.panel'): string {
  return find(panel, selector).textContent.replace(/\s+/g, ' ').trim()
}

/** Collects the events of a panel, by name. */
export function collect(panel: EventTarget, ...names: string[]): Event[] {
  const events: Event[] = []
  for (const name of names) panel.addEventListener(name, (event) => events.push(event))
  return events
}
