// What was asked of the host, and how it ended; the customer's no.
import { CALL, type PanelState } from './panel-state.js'
import { type Ending, ENDINGS, type Stage } from './stage.js'

const KINDS = ['transfer', 'sms', 'email'] as const

const CLIPBOARD_ENDINGS = ['pending', 'done', 'failed'] as const

async function askForErasure(stage: Stage, kind: (typeof KINDS)[number], ending: Ending): Promise<void> {
  stage.answer(ending)
  await stage.open('rights', 'erasure')
  await stage.press(stage.labels[`action.${kind}`])
  if (ending !== 'pending') await stage.settled()
}

async function copy(stage: Stage, ending: (typeof CLIPBOARD_ENDINGS)[number]): Promise<void> {
  stage.takeClipboard(ending)
  await stage.open('rights', 'erasure')
  await stage.press(stage.labels['action.copy-text'])
  if (ending !== 'pending') await stage.settled()
}

/** Lets the customer say no, from wherever the agent is. */
export async function object(stage: Stage, ending: Ending): Promise<void> {
  stage.answer(ending)
  await stage.press(stage.labels['action.objection'])
  if (ending !== 'pending') await stage.settled()
}

/** Lists a state for each request with each of its endings. */
export const REQUEST_STATES: readonly PanelState[] = [
  ...KINDS.flatMap((kind) =>
    ENDINGS.map((ending) => ({
      name: `${kind}-${ending}`,
      arrange: (stage: Stage) => askForErasure(stage, kind, ending),
      shows: `.button[data-status="${ending}"], [part~="action"][data-status="${ending}"]`,
    })),
  ),
  ...CLIPBOARD_ENDINGS.map((ending) => ({
    name: `copy-${ending}`,
    arrange: (stage: Stage) => copy(stage, ending),
    shows: `[part~="action"][data-status="${ending}"]`,
  })),
]

/** Lists the states of the customer's no. */
export const OBJECTION_STATES: readonly PanelState[] = [
  ...ENDINGS.flatMap((ending): readonly PanelState[] => [
    {
      name: `objection-${ending}`,
      arrange: (stage) => object(stage, ending),
      shows: `[part~="script"] [data-status="${ending}"]`,
    },
    {
      name: `objection-${ending}-from-another-tab`,
      async arrange(stage) {
        await object(stage, ending)
        await stage.showTab('opening')
      },
      shows: `[part~="footer"] [data-status="${ending}"]`,
    },
  ]),
  {
    name: 'objection-carried-over',
    async arrange(stage) {
      await object(stage, 'unanswered')
      await stage.tellCall({ id: 'call-2', phase: 'ringing' })
    },
    says: ({ 'objection.carried': carried }) => carried('Fjällvind Energi'),
  },
  {
    name: 'objection-carried-over-and-recorded',
    async arrange(stage) {
      const fulfil = stage.answer('pending')
      await stage.press(stage.labels['action.objection'])
      await stage.tellCall({ ...CALL, id: 'call-2', phase: 'ringing' })
      fulfil()
    },
    says: ({ 'objection.carried-recorded': carried }) => carried('Fjällvind Energi'),
  },
]
