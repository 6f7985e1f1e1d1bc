// The call as the host tells it. Hosts are not trusted to be typed: whatever they hand over is copied field by field.
import { isRecord, ownText } from './unknown.js'
import { warnOnce } from './warn-once.js'

/** Lists the phases of a call in the order they may move. 'connected' and 'held' are equal in rank. */
export const CALL_PHASES = ['idle', 'preview', 'ringing', 'connected', 'held', 'wrap-up', 'ended'] as const

/** Names where a call stands. */
export type CallPhase = (typeof CALL_PHASES)[number]

/** Describes one call; a new `id` resets the panel. */
export interface Call {
  readonly id: string
  readonly phase: CallPhase
  readonly direction?: 'outbound' | 'inbound'
  /** E.164. Handed back in message requests and nowhere else. */
  readonly customerNumber?: string
  readonly agentName?: string
  /** Which of the profile's sources this customer came from; absent = not known. */
  readonly sourceId?: string
  /** Further values that the brand's own wording asks for. */
  readonly values?: Readonly<Record<string, string | number>>
}

const TEXT_FIELDS = ['customerNumber', 'agentName', 'sourceId'] as const

/**
 * Reads a call out of anything a host may hand over. Fields of the wrong type count as absent.
 * Returns undefined where there is no usable id or phase; never throws, also not for throwing getters.
 */
export function parseCall(input: unknown): Call | undefined {
  try {
    return isRecord(input) ? copyCall(input) : undefined
  } catch {
    return undefined
  }
}

/** Reads what a host assigned: null = no call; what cannot be used is undefined and gives one console warning. */
export function readCall(input: unknown): Call | null | undefined {
  if ((input ?? null) === null) return null
  const call = parseCall(input)
  if (!call) warnOnce('unusable-call', 'a call without an id or a known phase was given; it is ignored.')
  return call
}

function copyCall(input: Readonly<Record<string, unknown>>): Call | undefined {
  const { id, phase, direction, values } = input
  if (typeof id !== 'string' || id === '' || !isCallPhase(phase)) return undefined
  const texts = TEXT_FIELDS.flatMap((field) => {
    const text = ownText(input, field)
    return text === undefined ? [] : [[field, text] as const]
  })
  return Object.freeze({
    id,
    phase,
    ...(direction === 'outbound' || direction === 'inbound' ? { direction } : {}),
    ...Object.fromEntries(texts),
    ...(isRecord(values) ? { values: copyValues(values) } : {}),
  })
}

function copyValues(values: Readonly<Record<string, unknown>>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(values).filter(
      (entry): entry is [string, string | number] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  )
}

function isCallPhase(value: unknown): value is CallPhase {
  return (CALL_PHASES as readonly unknown[]).includes(value)
}
