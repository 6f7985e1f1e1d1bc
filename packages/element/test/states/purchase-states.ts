// The reading at a purchase, clause by clause.
import { minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { STOP_REASONS } from '../../src/reading-state.js'
import type { PanelState } from './panel-state.js'
import { inOtherLanguage, withGap } from './profiles.js'
import type { Stage } from './stage.js'

const open = (stage: Stage): Promise<void> => stage.open('purchase')

/** Ticks off clauses of the purchase, from wherever the reading is; fewer where it ends before. */
export async function readClauses(stage: Stage, count = Infinity): Promise<void> {
  for (let read = 0; read < count; read += 1) {
    if (!stage.control(stage.labels['action.confirm'])) return
    await stage.press(stage.labels['action.confirm'])
  }
}

/** Reads on to a clause that may be left out. */
async function readToOptional(stage: Stage): Promise<void> {
  await open(stage)
  await stage.pressOn('input[value="full"]')
  while (!stage.control(stage.labels['action.skip'])) await readClauses(stage, 1)
}

/** Reads on to a clause that can be said in simpler words, and says it so. */
async function saySimply(stage: Stage): Promise<void> {
  await open(stage)
  while (!stage.control(stage.labels['action.simpler'])) await readClauses(stage, 1)
  await stage.press(stage.labels['action.simpler'])
}

async function readAll(stage: Stage): Promise<void> {
  await open(stage)
  await readClauses(stage)
}

/** Lists the states of the reading. */
export const PURCHASE_STATES: readonly PanelState[] = [
  { name: 'purchase-first-clause', arrange: open, says: (labels) => labels['reading.next'] },
  {
    name: 'purchase-middle',
    async arrange(stage) {
      await open(stage)
      await readClauses(stage, 3)
    },
    says: (labels) => labels['reading.done'],
  },
  {
    name: 'purchase-last-clause',
    async arrange(stage) {
      await open(stage)
      while (stage.text.includes(stage.labels['reading.next'])) await readClauses(stage, 1)
    },
    says: (labels) => labels['action.confirm'],
  },
  {
    name: 'purchase-stop-menu-unfolded',
    async arrange(stage) {
      await open(stage)
      await stage.press(stage.labels['action.stop'])
    },
    says: (labels) => labels.stop.declined,
  },
  {
    name: 'purchase-skip-menu-unfolded',
    profile: () => richProfile(),
    async arrange(stage) {
      await readToOptional(stage)
      await stage.press(stage.labels['action.skip'])
    },
    says: (labels) => labels.skip.known,
  },
  {
    name: 'purchase-clause-skipped',
    profile: () => richProfile(),
    async arrange(stage) {
      await readToOptional(stage)
      await stage.press(stage.labels['action.skip'])
      await stage.press(stage.labels.skip.known)
    },
    shows: '[data-status="skipped"]',
  },
  { name: 'purchase-simpler-words', arrange: saySimply, shows: '[data-simple="true"]' },
  {
    name: 'purchase-read-again',
    async arrange(stage) {
      await open(stage)
      await readClauses(stage, 2)
      await stage.press(stage.labels['action.repeat'])
    },
    says: (labels) => labels['reading.again'],
  },
  {
    name: 'purchase-layer-full',
    async arrange(stage) {
      await open(stage)
      await stage.pressOn('input[value="full"]')
    },
    shows: 'input[value="full"]',
  },
  {
    name: 'purchase-why-unfolded',
    async arrange(stage) {
      await open(stage)
      await readClauses(stage, 1)
      await stage.press(stage.labels['action.why'])
    },
    shows: 'details[open] a[href^="https:"]',
  },
  {
    name: 'purchase-all-read',
    async arrange(stage) {
      await readAll(stage)
      await stage.showTab('purchase')
    },
    says: (labels) => labels['reading.complete'],
  },
  {
    name: 'purchase-held-by-the-host',
    async arrange(stage) {
      stage.panel.addEventListener('gdpr-reading-change', (event) => event.preventDefault())
      await readAll(stage)
    },
    says: (labels) => labels['reading.complete'],
  },
  {
    name: 'purchase-withheld',
    profile: withGap,
    arrange: readAll,
    says: (labels) => labels['reading.withheld'],
  },
  ...STOP_REASONS.map((reason) => ({
    name: `purchase-${reason}`,
    arrange: async (stage: Stage) => {
      await open(stage)
      await readClauses(stage, 2)
      await stage.press(stage.labels['action.stop'])
      await stage.press(stage.labels.stop[reason])
    },
    says: (labels: Stage['labels']) => labels['reading.stopped'][reason],
  })),
  {
    name: 'purchase-not-stated',
    profile: () => minimalProfile(),
    async arrange(stage) {
      await open(stage)
      await readClauses(stage, 1)
    },
    says: (labels) => labels['state.not-stated'],
  },
  {
    name: 'purchase-with-everything',
    profile: () => richProfile(),
    async arrange(stage) {
      await open(stage)
      await stage.pressOn('input[value="full"]')
      await readClauses(stage, 6)
    },
    says: (labels) => labels['reading.done'],
  },
  {
    name: 'purchase-in-another-language',
    profile: inOtherLanguage,
    arrange: open,
    says: (labels) => labels['state.other-language'],
  },
  {
    name: 'purchase-ended',
    async arrange(stage) {
      await open(stage)
      await readClauses(stage, 2)
      await stage.tellCall({ phase: 'ended' })
      await stage.showTab('purchase')
    },
    shows: '[data-phase="ended"]',
  },
]
