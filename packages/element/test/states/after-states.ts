// What was done in the call, and what is still owed.
import type { PanelState } from './panel-state.js'
import { withGap } from './profiles.js'
import { readClauses } from './purchase-states.js'
import { noteSomethingElse } from './question-states.js'
import { object } from './request-states.js'
import type { Ending, Stage } from './stage.js'

const showAfter = (stage: Stage): Promise<void> => stage.showTab('after')

async function readOpening(stage: Stage): Promise<void> {
  await stage.showTab('opening')
  await stage.press(stage.labels['action.confirm'])
}

async function readPurchase(stage: Stage, count?: number): Promise<void> {
  await stage.showTab('purchase')
  await readClauses(stage, count)
}

/** A call in which all came up: everything read, a right asked about and sent, a no, and a note. */
async function doAll(stage: Stage, ending: Ending): Promise<void> {
  stage.answer(ending)
  await readOpening(stage)
  await stage.open('rights', 'erasure')
  for (const action of ['action.transfer', 'action.sms'] as const) await stage.press(stage.labels[action])
  await object(stage, 'unanswered')
  await noteSomethingElse(stage)
  await readPurchase(stage)
  await showAfter(stage)
}

/** Lists the states of the tab that a call ends on. */
export const AFTER_STATES: readonly PanelState[] = [
  { name: 'after-nothing', call: null, arrange: showAfter, says: (labels) => labels['after.done'] },
  { name: 'after-opening-owed', arrange: showAfter, says: (labels) => labels['after.opening-owed'] },
  {
    name: 'after-opening-read',
    async arrange(stage) {
      await readOpening(stage)
      await showAfter(stage)
    },
    says: (labels) => labels['after.opening-read'],
  },
  {
    name: 'after-opening-declined',
    async arrange(stage) {
      await stage.press(stage.labels['action.stop'])
      await stage.press(stage.labels.stop.declined)
      await showAfter(stage)
    },
    says: (labels) => labels['after.opening-stopped'],
  },
  {
    name: 'after-writing-owed',
    async arrange(stage) {
      await readOpening(stage)
      await readPurchase(stage)
    },
    says: (labels) => labels['after.writing-owed'],
  },
  {
    name: 'after-writing-sent',
    async arrange(stage) {
      stage.answer('done')
      await readOpening(stage)
      await readPurchase(stage)
      await stage.press(stage.labels['action.sms'])
      await stage.settled()
    },
    shows: '[part~="action"][data-status="done"]',
  },
  {
    name: 'after-purchase-interrupted',
    async arrange(stage) {
      await readOpening(stage)
      await readPurchase(stage, 2)
      await stage.press(stage.labels['action.stop'])
      await stage.press(stage.labels.stop.interrupted)
      await showAfter(stage)
    },
    says: (labels) => labels['reading.stopped'].interrupted,
  },
  {
    name: 'after-purchase-withheld',
    profile: withGap,
    async arrange(stage) {
      await readPurchase(stage)
      await showAfter(stage)
    },
    says: (labels) => labels['after.purchase-gap'],
  },
  ...(['failed', 'unanswered'] as const).map((ending) => ({
    name: `after-request-${ending}`,
    arrange: async (stage: Stage) => {
      stage.answer(ending)
      await stage.open('rights', 'erasure')
      await stage.press(stage.labels['action.transfer'])
      await stage.press(stage.labels['action.objection'])
      await stage.settled()
      await showAfter(stage)
    },
    says: (labels: Stage['labels']) => labels['request.transfer-failed'],
  })),
  {
    name: 'after-note-owed',
    async arrange(stage) {
      await noteSomethingElse(stage)
      await showAfter(stage)
    },
    says: (labels) => labels['after.note-owed'](labels['something-else']),
  },
  {
    name: 'after-note-passed-on',
    async arrange(stage) {
      stage.takeClipboard('done')
      await noteSomethingElse(stage)
      await stage.press(stage.labels['note.copy'])
      await stage.settled()
      await showAfter(stage)
    },
    says: (labels) => labels['after.note-passed-on'](labels['something-else']),
  },
  {
    name: 'after-everything-done',
    arrange: (stage) => doAll(stage, 'done'),
    says: (labels) => labels['after.writing-owed'],
  },
  {
    name: 'after-everything-failed',
    arrange: (stage) => doAll(stage, 'failed'),
    says: (labels) => labels['request.sms-failed'],
  },
  {
    name: 'after-wrap-up',
    async arrange(stage) {
      await doAll(stage, 'failed')
      await stage.tellCall({ phase: 'wrap-up' })
    },
    shows: '[data-phase="wrap-up"]',
  },
  {
    name: 'after-ended',
    async arrange(stage) {
      await doAll(stage, 'failed')
      await stage.tellCall({ phase: 'ended' })
    },
    says: (labels) => labels['state.ended'],
  },
]
