// The panel without a script: on its way, not chosen, refused; and a script that may not be read out today.
import { exampleProfile } from '@gdpr-script/test-utils'
import type { PanelState } from './panel-state.js'
import { expired, notYetValid, unusable, withGap } from './profiles.js'
import type { Stage } from './stage.js'

/** Refuses a profile, and keeps the warning to the developer out of the console of whoever runs the table. */
async function refuse(stage: Stage): Promise<void> {
  stage.replace(console, 'warn', () => undefined)
  stage.panel.profile = unusable()
  await stage.until('a refusal', () => stage.control(stage.labels['state.details']) !== null)
}

function fillEmptySlot(stage: Stage): void {
  const words = document.createElement('p')
  words.slot = 'empty'
  words.textContent =
    stage.locale === 'sv'
      ? 'Inget manus för den här kampanjen. Fråga din arbetsledare.'
      : 'No script for this campaign. Ask your supervisor.'
  stage.panel.append(words)
}

/** Lists the states without words to say, and those whose words may not be said. */
export const WAITING_STATES: readonly PanelState[] = [
  {
    name: 'loading',
    profile: null,
    arrange(stage) {
      stage.replace(globalThis, 'fetch', () => new Promise(() => undefined))
      stage.panel.src = '/profile.json'
    },
    shows: '[aria-busy="true"]',
    says: (labels) => labels['state.loading'],
  },
  {
    name: 'loading-with-own-content',
    profile: null,
    arrange(stage) {
      fillEmptySlot(stage)
      stage.replace(globalThis, 'fetch', () => new Promise(() => undefined))
      stage.panel.src = '/profile.json'
    },
    shows: '[aria-busy="true"] slot[name="empty"]',
    says: (labels) => labels['state.loading'],
  },
  { name: 'empty', profile: null, call: null, says: (labels) => labels['state.empty'] },
  { name: 'empty-with-own-content', profile: null, arrange: fillEmptySlot, shows: 'slot[name="empty"]' },
  { name: 'refused', profile: null, arrange: refuse, says: (labels) => labels['state.refused'] },
  {
    name: 'refused-details-unfolded',
    profile: null,
    async arrange(stage) {
      await refuse(stage)
      await stage.press(stage.labels['state.details'])
    },
    shows: 'details[open] li',
  },
  {
    name: 'refused-with-own-content',
    profile: null,
    async arrange(stage) {
      fillEmptySlot(stage)
      await refuse(stage)
    },
    shows: 'details:not([open])',
  },
  {
    name: 'not-yet-valid',
    profile: notYetValid,
    says: (labels) => labels['state.not-yet']('2027-01-01'),
  },
  { name: 'expired', profile: expired, says: (labels) => labels['state.expired']('2026-06-30') },
  {
    name: 'expired-at-a-right',
    profile: expired,
    arrange: (stage) => stage.open('rights', 'erasure'),
    says: (labels) => labels['state.expired']('2026-06-30'),
  },
  { name: 'gaps', profile: withGap, says: (labels) => labels['state.incomplete'](1) },
  {
    name: 'gaps-at-an-answer',
    profile: withGap,
    arrange: (stage) => stage.open('retention'),
    says: (labels) => labels['state.not-stated'],
  },
  {
    name: 'gaps-everywhere',
    profile: () => exampleProfile('tallbo-tradgard'),
    shows: '[part~="footer"] [part~="status"]',
  },
]
