// What host and agent set: content of the host, and the single keys.
import type { PanelState } from './panel-state.js'
import type { Stage } from './stage.js'

const CONTENT = {
  sv: { header: 'Kö 4: nya elavtal', footer: 'Hjälp från arbetsledaren' },
  en: { header: 'Queue 4: new contracts', footer: 'Ask your supervisor' },
} as const

function fillSlots({ panel, locale }: Stage): void {
  for (const [slot, words] of Object.entries(CONTENT[locale])) {
    const line = document.createElement('span')
    line.slot = slot
    line.textContent = words
    panel.append(line)
  }
}

/** Lists the states that host and agent choose. */
export const HOST_STATES: readonly PanelState[] = [
  { name: 'content-of-the-host', arrange: fillSlots, shows: 'slot[name="footer"]' },
  {
    name: 'keys-unfolded',
    arrange: (stage) => stage.press(stage.labels['keys.title']),
    shows: 'details[open] kbd',
  },
  {
    name: 'keys-turned-off-by-the-agent',
    async arrange(stage) {
      await stage.press(stage.labels['keys.title'])
      await stage.pressOn('input[type="checkbox"]')
    },
    shows: 'input[type="checkbox"]:not(:checked)',
  },
  {
    name: 'keys-turned-off-by-the-host',
    arrange(stage) {
      stage.panel.shortcuts = 'off'
    },
    shows: '[role="tabpanel"]:not(:has(kbd, [type="checkbox"]))',
  },
]
