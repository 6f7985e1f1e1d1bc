// The table of states as a page. Whoever opens it sets the clock and asks for one state after the other.
import { arrangeState } from './arrange-state.js'
import { NOW, STATE_LOCALES, type StateLocale } from './panel-state.js'
import type { Stage } from './stage.js'
import { STATE_GROUPS, STATES } from './states.js'
import { THEMED_STATES } from './themed-states.js'

/** What there is to be shown. */
const listed = Object.entries(STATE_GROUPS).flatMap(([group, states]) =>
  states.map(({ name, now = NOW }) => ({ group, name, now, isThemed: THEMED_STATES.includes(name) })),
)

let stage: Stage | null = null

async function show(name: string, locale: StateLocale): Promise<void> {
  const state = STATES.find((candidate) => candidate.name === name)
  const place = document.querySelector('main')
  if (!state || !place) throw new Error(`there is no state ${name}`)
  stage?.clear()
  document.documentElement.lang = locale
  const arranged = await arrangeState(state, locale, place)
  stage = arranged.stage
  // As after a press of the mouse: no ring of focus.
  if (stage.root.activeElement instanceof HTMLElement) stage.root.activeElement.blur()
}

Object.assign(globalThis, { panelStates: { listed, locales: STATE_LOCALES, show } })
