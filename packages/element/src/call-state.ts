// How one message about a call changes what is known of it. Pure: phases come late, twice and out of order, and the
// same messages in any order have to end in the same phase.
import type { Call, CallPhase } from './call.js'

const RANKS: Readonly<Record<CallPhase, number>> = {
  idle: 0,
  preview: 1,
  ringing: 2,
  connected: 3,
  held: 3,
  'wrap-up': 4,
  ended: 5,
}

/** Says what a message about a call leads to. */
export interface CallChange {
  /** The call as known now; the very object passed in where nothing changed. */
  readonly call: Call | null
  /** True where everything that belongs to the call before has to be forgotten. */
  readonly reset: boolean
}

/**
 * Takes a message about a call. Within one id the phase only moves up ('connected' and 'held' swap freely), a late
 * message still brings its other fields, and nothing follows 'ended'. `null` = there is no call.
 */
export function nextCall(current: Call | null, message: Call | null): CallChange {
  if (message === null) return { call: null, reset: current !== null }
  if (current?.id !== message.id) return { call: withoutPerson(message), reset: true }
  if (current.phase === 'ended') return { call: current, reset: false }
  const phase = RANKS[message.phase] < RANKS[current.phase] ? current.phase : message.phase
  const merged = withoutPerson({ ...current, ...message, phase })
  return { call: isSameCall(current, merged) ? current : merged, reset: false }
}

/** An ended call keeps no agent, no number and no values. */
function withoutPerson(call: Call): Call {
  if (call.phase !== 'ended') return call
  const { agentName: _agent, customerNumber: _number, values: _values, ...kept } = call
  return kept
}

function isSameCall(a: Call, b: Call): boolean {
  return (
    a.phase === b.phase &&
    a.direction === b.direction &&
    a.customerNumber === b.customerNumber &&
    a.agentName === b.agentName &&
    a.sourceId === b.sourceId &&
    isSameValues(a.values ?? {}, b.values ?? {})
  )
}

function isSameValues(a: NonNullable<Call['values']>, b: NonNullable<Call['values']>): boolean {
  const names = Object.keys(a)
  return names.length === Object.keys(b).length && names.every((name) => Object.is(a[name], b[name]))
}

/** Tells whether a phase comes at or after another. */
export function hasReached(phase: CallPhase, other: CallPhase): boolean {
  return RANKS[phase] >= RANKS[other]
}
