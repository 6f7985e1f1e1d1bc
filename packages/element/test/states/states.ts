// DATA: every state of the panel, one row each, by what they are about. Whatever a page shows or a test looks at in all
// states goes through this table.
import { AFTER_STATES } from './after-states.js'
import { HOST_STATES } from './host-states.js'
import { OPENING_STATES, PHASE_STATES } from './opening-states.js'
import type { PanelState } from './panel-state.js'
import { PURCHASE_STATES } from './purchase-states.js'
import { ANSWER_STATES, QUESTION_STATES, SOMETHING_ELSE_STATES } from './question-states.js'
import { OBJECTION_STATES, REQUEST_STATES } from './request-states.js'
import { CONTACT_STATES, MESSAGE_STATES, RIGHT_STATES } from './right-states.js'
import { WAITING_STATES } from './waiting-states.js'

/** Lists the states by group, in the order of a call. */
export const STATE_GROUPS = {
  waiting: WAITING_STATES,
  phases: PHASE_STATES,
  opening: OPENING_STATES,
  questions: QUESTION_STATES,
  answers: ANSWER_STATES,
  'something-else': SOMETHING_ELSE_STATES,
  rights: RIGHT_STATES,
  contacts: CONTACT_STATES,
  requests: REQUEST_STATES,
  messages: MESSAGE_STATES,
  objection: OBJECTION_STATES,
  purchase: PURCHASE_STATES,
  after: AFTER_STATES,
  host: HOST_STATES,
} as const satisfies Readonly<Record<string, readonly PanelState[]>>

/** Lists every state. */
export const STATES: readonly PanelState[] = Object.values(STATE_GROUPS).flat()
