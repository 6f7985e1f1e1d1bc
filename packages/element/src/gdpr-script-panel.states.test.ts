// Every state of the panel, each arranged once and then looked at: light and dark, narrow and wide, with large text.
import { expect as expectA11y } from '@open-wc/testing'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { cdp, page, userEvent } from 'vitest/browser'
import {
  choiceFaults,
  groundFaults,
  idFaults,
  liveRegionFaults,
  motionFaults,
  onOwnGround,
  targetFaults,
  widthFaults,
} from '../test/panel-checks.js'
import { type Arranged, arrangeState } from '../test/states/arrange-state.js'
import { NOW, type PanelState } from '../test/states/panel-state.js'
import { STATES } from '../test/states/states.js'
import { THEMED_STATES } from '../test/states/themed-states.js'
import type { GdprScriptPanel } from './index.js'

const WIDTHS_PX = [300, 376, 500, 900]
const SCHEMES = ['light', 'dark'] as const

/** WCAG 1.4.4 and 1.4.10: text of twice the size in a window of 320 pixels. */
const LARGE_TEXT = { fontSize: '200%', width: '320px' }

const root = document.documentElement
let place: HTMLElement | null = null
let arranged: Arranged | null = null

beforeAll(async () => {
  await page.viewport(1000, 900)
})

afterEach(() => {
  arranged?.stage.clear()
  arranged = null
  place?.remove()
  place = null
  root.removeAttribute('style')
})

async function arrange(state: PanelState): Promise<Arranged & { place: HTMLElement }> {
  place = document.createElement('main')
  document.body.append(place)
  vi.setSystemTime(state.now ?? NOW)
  arranged = await arrangeState(state, 'sv', place)
  return { ...arranged, place }
}

async function axeFaults(panel: GdprScriptPanel): Promise<string[]> {
  try {
    await expectA11y(panel).to.be.accessible()
    return []
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)]
  }
}

describe('the table of states', () => {
  it('names each state once, in kebab-case, with a proof that it is reached', () => {
    const names = STATES.map(({ name }) => name)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
    expect(names.filter((name) => !/^[a-z]+(-[a-z]+)*$/.test(name))).toEqual([])
    expect(STATES.filter(({ shows, says }) => !shows && !says).map(({ name }) => name)).toEqual([])
  })
})

describe.each(STATES)('$name', (state) => {
  it('can be seen, pressed and heard', async () => {
    const { stage, liveRegion, place } = await arrange(state)
    const { panel } = stage
    expect.soft(idFaults(panel)).toEqual([])
    expect.soft(liveRegionFaults(panel, liveRegion)).toEqual([])
    document.body.style.background = 'Canvas'
    for (const scheme of SCHEMES) {
      root.style.colorScheme = scheme
      expect.soft(await axeFaults(panel), scheme).toEqual([])
    }
    for (const width of WIDTHS_PX) {
      place.style.width = `${width}px`
      expect.soft(widthFaults(panel), `${width} px`).toEqual([])
      expect.soft(targetFaults(panel), `${width} px`).toEqual([])
    }
    root.style.fontSize = LARGE_TEXT.fontSize
    place.style.width = LARGE_TEXT.width
    expect.soft(widthFaults(panel), 'large text').toEqual([])
    panel.locale = 'en'
    await stage.until('English', () => stage.root.querySelector('[part="panel"][lang="en"]') !== null)
    expect.soft(widthFaults(panel), 'large text in English').toEqual([])
  })
})

/** What of the browser's own tools is used here. */
interface DevTools {
  send(method: string, settings: object): Promise<unknown>
}

const prefer = (features: Readonly<Record<string, string>>): Promise<unknown> =>
  (cdp() as unknown as DevTools).send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  })

describe('in forced colours', () => {
  afterEach(() => prefer({}))

  it.each(STATES.filter(({ name }) => THEMED_STATES.includes(name)))(
    'nothing is told by its ground alone: $name',
    async (state) => {
      const { panel } = (await arrange(state)).stage
      const grounded = onOwnGround(panel)
      await prefer({ 'forced-colors': 'active' })
      expect(matchMedia('(forced-colors: active)').matches).toBe(true)
      expect.soft(groundFaults(panel, grounded)).toEqual([])
      expect.soft(choiceFaults(panel)).toEqual([])
    },
  )
})

describe('where motion is not wanted', () => {
  afterEach(() => prefer({}))

  it.each([
    ['does not move', 'reduce', true],
    ['moves elsewhere', 'no-preference', false],
  ])('a button under the pointer %s', async (_what, preference, isStill) => {
    const state = STATES.find(({ name }) => name === 'right-access-open')!
    const { stage } = await arrange(state)
    await prefer({ 'prefers-reduced-motion': preference })
    const button = stage.control(stage.labels['action.transfer'])!
    await userEvent.hover(button)
    expect(motionFaults(stage.panel).length === 0).toBe(isStill)
    if (isStill) expect(document.getAnimations()).toEqual([])
    await userEvent.unhover(button)
  })
})
