// The simulated dialer: which button may be pressed in which phase, and what it leads to. Pure; time is an argument.
import type { GdprScriptPanel } from '@gdpr-script/element'

/** The call as the panel takes it. */
export type Call = NonNullable<GdprScriptPanel['call']>
export type Phase = Call['phase']

/** What the agent, or the simulated customer, does. */
export type Action = 'ring' | 'answer' | 'hold' | 'resume' | 'hang-up' | 'finish' | 'next'

export interface DialerState {
  /** Index in the queue. */
  readonly position: number
  /** Grows by one for each call, so that every call has an id of its own. */
  readonly callNumber: number
  readonly phase: Phase
  /** When the phase began, in milliseconds since the epoch. */
  readonly since: number
}

const TRANSITIONS: Readonly<Record<Phase, Partial<Record<Action, Phase>>>> = {
  idle: {},
  preview: { ring: 'ringing', next: 'preview' },
  ringing: { answer: 'connected', 'hang-up': 'ended' },
  connected: { hold: 'held', 'hang-up': 'wrap-up' },
  held: { resume: 'connected', 'hang-up': 'wrap-up' },
  'wrap-up': { finish: 'ended' },
  ended: { next: 'preview' },
}

/** The button that leads on, per phase. */
const NEXT_STEP: Readonly<Partial<Record<Phase, Action>>> = {
  preview: 'ring',
  ringing: 'answer',
  held: 'resume',
  'wrap-up': 'finish',
  ended: 'next',
}

/** The first call of the day, not yet dialled. */
export function firstCall(at: number): DialerState {
  return { position: 0, callNumber: 1, phase: 'preview', since: at }
}

/** True where the button may be pressed. */
export function isAllowed(phase: Phase, action: Action): boolean {
  return TRANSITIONS[phase][action] !== undefined
}

/** True for the one button that leads on. */
export function isNextStep(phase: Phase, action: Action): boolean {
  return NEXT_STEP[phase] === action
}

/** The state after a button; the same state where the button does nothing. `queueLength` is where the queue wraps. */
export function press(
  state: DialerState,
  action: Action,
  options: { at: number; queueLength: number },
): DialerState {
  const phase = TRANSITIONS[state.phase][action]
  if (phase === undefined) return state
  if (action === 'next') return moveTo((state.position + 1) % options.queueLength, state, options.at)
  return { ...state, phase, since: options.at }
}

/** A new call, to the person at this place in the queue. */
export function moveTo(position: number, state: DialerState, at: number): DialerState {
  return { position, callNumber: state.callNumber + 1, phase: 'preview', since: at }
}
