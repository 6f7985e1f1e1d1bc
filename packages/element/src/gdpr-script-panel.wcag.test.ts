// What WCAG 2.2 asks for and an automatic checker does not look at: focus, contrast of what is no text, spacing, context.
import { exampleProfile, richProfile } from '@gdpr-script/test-utils'
import { fixtureSync, html } from '@open-wc/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { contrast, paintedColour } from '../test/contrast.js'
import { widthFaults } from '../test/panel-checks.js'
import { collect, find, panelFixture, press, textOf } from '../test/panel-fixture.js'
import type { GdprScriptPanel } from './index.js'

const profile = exampleProfile('fjallvind-energi')
const focused = (panel: GdprScriptPanel): HTMLElement | null =>
  (panel.shadowRoot?.activeElement as HTMLElement | null | undefined) ?? null
const answer = async (panel: GdprScriptPanel): Promise<void> => {
  panel.openScript('rights', { right: 'erasure' })
  await panel.updateComplete
}
/** Every stop of the Tab key in the panel, in order, and whether the focus came out at the other end. */
async function tabThrough(panel: GdprScriptPanel): Promise<{ stops: HTMLElement[]; isOut: boolean }> {
  const after = fixtureSync<HTMLButtonElement>(html`<button>after</button>`)
  panel.after(after)
  const stops: HTMLElement[] = []
  find(panel, '.language').focus()
  for (let step = 0; step < 80 && focused(panel); step += 1) {
    stops.push(focused(panel)!)
    await userEvent.keyboard('{Tab}')
  }
  return { stops, isOut: document.activeElement === after }
}
const VIEWS: [string, (panel: GdprScriptPanel) => Promise<void>][] = [
  ['opening', (panel) => press(panel, '#tab-opening')],
  ['questions', (panel) => press(panel, '#tab-questions')],
  ['rights', answer],
  ['purchase', (panel) => press(panel, '#tab-purchase')],
  ['after', (panel) => press(panel, '#tab-after')],
]

afterEach(() => {
  document.documentElement.removeAttribute('style')
})

describe.each(VIEWS)('the keyboard in %s', (_name, show) => {
  it('reaches all there is from top to bottom, and comes out again', async () => {
    const panel = await panelFixture({ profile: richProfile() })
    await show(panel)
    const { stops, isOut } = await tabThrough(panel)
    expect(isOut).toBe(true)
    expect(new Set(stops).size).toBe(stops.length)
    const inOrder = stops.toSorted((one, other) =>
      one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    )
    expect(stops).toEqual(inOrder)
    const pressable = [...(panel.shadowRoot?.querySelectorAll<HTMLElement>('button, a[href]') ?? [])].filter(
      (element) => element.tabIndex === 0 && element.checkVisibility(),
    )
    expect(pressable.filter((element) => !stops.includes(element))).toEqual([])
  })

  it('shows where it is, and what it is on lies under nothing', async () => {
    const panel = await panelFixture({ profile: richProfile() })
    const box = fixtureSync<HTMLDivElement>(
      html`<div style="height: 480px; overflow-y: auto; width: 320px"></div>`,
    )
    box.append(panel)
    await panel.updateComplete
    await show(panel)
    find(panel, '.language').focus()
    const hidden: string[] = []
    for (let step = 0; step < 80; step += 1) {
      await userEvent.keyboard('{Tab}')
      const element = focused(panel)
      if (!element) break
      const shown = element.matches('input[type="radio"]') ? element.nextElementSibling! : element
      const { outlineStyle, boxShadow } = getComputedStyle(shown)
      expect(outlineStyle !== 'none' || boxShadow !== 'none', element.outerHTML).toBe(true)
      if (isCovered(panel, shown)) hidden.push(element.textContent.trim() || element.id)
    }
    expect(hidden).toEqual([])
  })
})

/** Whether no corner and no middle of an element can be seen (WCAG 2.4.11). */
function isCovered(panel: GdprScriptPanel, element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  const points: [number, number][] = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ]
  return points.every(([x, y]) => {
    const hit = panel.shadowRoot?.elementFromPoint(x, y)
    return (
      !hit || !(element.contains(hit) || hit.contains(element) || hit.closest('label')?.contains(element))
    )
  })
}

describe.each(['light', 'dark'])('contrast in %s', (scheme) => {
  it('of the edges of fields, of the focus and of what is chosen is three to one', async () => {
    document.documentElement.style.colorScheme = scheme
    const panel = await panelFixture({ profile })
    await answer(panel)
    const ground = paintedColour(panel, 'backgroundColor')
    find(panel, '#search').focus()
    await userEvent.keyboard('{Tab}')
    const chosen = find(panel, '.chip > input:checked + span')
    const edges = {
      field: paintedColour(find(panel, '#search'), 'borderTopColor'),
      focus: paintedColour(find(panel, '.chip > input:focus-visible + span'), 'outlineColor'),
      chosen: paintedColour(chosen, 'backgroundColor'),
      tab: paintedColour(find(panel, '[aria-selected="true"]'), 'borderBottomColor'),
      primary: paintedColour(find(panel, '.primary'), 'backgroundColor'),
    }
    for (const [name, colour] of Object.entries(edges))
      expect(contrast(colour, ground), name).toBeGreaterThanOrEqual(3)
  })
})

describe('text', () => {
  it.each(VIEWS)('with wider spacing stays in its box in %s', async (_name, show) => {
    const panel = await panelFixture({ profile: richProfile() })
    panel.style.cssText = 'width: 320px; letter-spacing: 0.12em; word-spacing: 0.16em; line-height: 1.5'
    await show(panel)
    expect(widthFaults(panel)).toEqual([])
  })

  it('says which language it is in, panel and script apart', async () => {
    const about = { sv: 'ett nytt elavtal' }
    const own = { ...profile, locales: ['sv'], call: { ...profile.call!, about } }
    const panel = await panelFixture({ profile: own, locale: 'en' })
    expect(find(panel, '.panel').lang).toBe('en')
    expect(textOf(panel, '.say')).toContain('ett nytt elavtal')
    expect(find(panel, '.say').lang).toBe('sv')
  })
})

describe('focus and input', () => {
  it('change nothing but what they are on', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-questions')
    const events = collect(panel, 'gdpr-script-open', 'gdpr-reading-change', 'gdpr-objection')
    await tabThrough(panel)
    await userEvent.fill(find(panel, '#search'), 'radera')
    await panel.updateComplete
    expect(focused(panel)?.id).toBe('search')
    expect(events).toEqual([])
  })

  it('come back to the question that was opened', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-questions')
    await press(panel, '[data-script="retention"]')
    await press(panel, '.back')
    expect(focused(panel)?.dataset['script']).toBe('retention')
  })

  it('stay in the panel when what has the focus goes away', async () => {
    const panel = await panelFixture({ profile })
    await press(panel, '#tab-questions')
    find(panel, '[data-script="source"]').focus()
    panel.call = { id: 'another', phase: 'ringing' }
    await vi.waitFor(() => expect(textOf(panel, '.phase')).toBe('Ringer'))
    expect(focused(panel)?.id).toBe('view')
  })
})
