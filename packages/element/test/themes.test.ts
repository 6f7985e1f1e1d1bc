// The example themes: as accessible as the panel is without them, light and dark.
import { expect as expectA11y } from '@open-wc/testing'
import { afterEach, describe, expect, it, vi } from 'vitest'
import warm from '../../../examples/themes/warm.css?inline'
import whiteLabel from '../../../examples/themes/white-label.css?inline'
import { targetFaults, widthFaults } from './panel-checks.js'
import { type Arranged, arrangeState } from './states/arrange-state.js'
import { NOW, type PanelState } from './states/panel-state.js'
import { STATES } from './states/states.js'
import { THEMED_STATES } from './states/themed-states.js'

const THEMES = { warm, 'white-label': whiteLabel }
const WIDTHS_PX = [300, 480]

const root = document.documentElement
const states = STATES.filter(({ name }) => THEMED_STATES.includes(name))
let arranged: Arranged | null = null

afterEach(() => {
  arranged?.stage.clear()
  document.adoptedStyleSheets = []
  document.body.replaceChildren()
  root.removeAttribute('style')
})

async function arrange(state: PanelState, theme: string): Promise<Arranged & { place: HTMLElement }> {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(theme)
  document.adoptedStyleSheets = [sheet]
  const place = document.createElement('main')
  document.body.append(place)
  vi.setSystemTime(state.now ?? NOW)
  arranged = await arrangeState(state, 'sv', place)
  return { ...arranged, place }
}

it('are looked at in states that there are', () => {
  expect(states.map(({ name }) => name).toSorted()).toEqual(THEMED_STATES.toSorted())
})

describe.each(Object.entries(THEMES))('the theme %s', (_name, theme) => {
  it.each(states)('can be seen and pressed: $name', async (state) => {
    const { stage, place } = await arrange(state, theme)
    for (const scheme of ['light', 'dark']) {
      root.style.colorScheme = scheme
      await expectA11y(stage.panel).to.be.accessible()
    }
    for (const width of WIDTHS_PX) {
      place.style.width = `${width}px`
      expect.soft(widthFaults(stage.panel), `${width} px`).toEqual([])
      expect.soft(targetFaults(stage.panel), `${width} px`).toEqual([])
    }
  })

  it('sets every public colour, for light and for dark', () => {
    const names = [
      'accent',
      'on-accent',
      'background',
      'surface',
      'text',
      'muted',
      'border',
      'done',
      'warning',
      'danger',
    ]
    for (const name of names) expect(theme).toMatch(new RegExp(`--gdpr-script-${name}: light-dark\\(`))
  })

  it('leaves a missing value as loud as it comes', () => {
    expect(theme).not.toContain('part(missing)')
  })
})
