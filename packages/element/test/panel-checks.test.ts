// That the checks find what they are there for: each is shown a panel with one thing broken on purpose.
import { exampleProfile } from '@gdpr-script/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import type { GdprScriptPanel } from '../src/index.js'
import {
  choiceFaults,
  groundFaults,
  idFaults,
  liveRegionFaults,
  onOwnGround,
  targetFaults,
  widthFaults,
} from './panel-checks.js'
import { find, panelFixture } from './panel-fixture.js'

afterEach(() => {
  document.adoptedStyleSheets = []
})

async function panelWith(css: string): Promise<GdprScriptPanel> {
  const panel = await panelFixture({ profile: exampleProfile('fjallvind-energi') })
  panel.openScript('rights')
  await panel.updateComplete
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  panel.shadowRoot?.adoptedStyleSheets.push(sheet)
  return panel
}

const put = (panel: GdprScriptPanel, name: string, attributes: Readonly<Record<string, string>>): void => {
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value)
  find(panel, '.panel').append(element)
}

describe('the checks find nothing in a panel as it is, and', () => {
  it('what sticks out, scrolls or is cut off', async () => {
    const panel = await panelWith('')
    expect(widthFaults(panel)).toEqual([])
    expect(widthFaults(await panelWith('#tab-after { position: relative; left: 2000px }'))).toEqual([
      expect.stringContaining('the panel scrolls sideways'),
      expect.stringContaining('#tab-after'),
    ])
    expect(
      widthFaults(await panelWith('.nav { overflow: hidden; flex-wrap: nowrap; width: 40px }')),
    ).toContainEqual(expect.stringMatching(/^div\.nav .+ is cut off$/))
  })

  it('what is too small to press', async () => {
    expect(targetFaults(await panelWith(''))).toEqual([])
    expect(targetFaults(await panelWith('.tab { min-height: 0; height: 20px }'))).toHaveLength(4)
  })

  it('ids that are there twice, and references to nothing', async () => {
    const panel = await panelWith('')
    expect(idFaults(panel)).toEqual([])
    put(panel, 'p', { id: 'view' })
    put(panel, 'p', { 'aria-labelledby': 'title nobody' })
    expect(idFaults(panel)).toEqual(['#view is there twice', expect.stringContaining('#nobody')])
  })

  it('a second live region, and one that is another than before', async () => {
    const panel = await panelWith('')
    const region = find(panel, '[role="status"]')
    expect(liveRegionFaults(panel, region)).toEqual([])
    put(panel, 'p', { 'aria-live': 'polite' })
    expect(liveRegionFaults(panel, region)).toEqual(['2 live regions'])
    expect(liveRegionFaults(panel, null)).toHaveLength(2)
  })

  it('what is chosen and does not look it, and what has lost its ground', async () => {
    const panel = await panelWith('')
    expect(choiceFaults(panel)).toEqual([])
    const grounded = onOwnGround(panel)
    expect(groundFaults(panel, grounded)).toEqual([])
    const flat = await panelWith('.tab { border-color: red !important; font-weight: 400 !important }')
    expect(choiceFaults(flat)).toEqual([expect.stringContaining('role="tab"')])
    const bare = await panelWith('.card { border: 0; background: var(--_background) }')
    expect(groundFaults(bare, [find(bare, '.card')])).toEqual([expect.stringContaining('section.card')])
  })
})
