// Attribute text → typed value; the only place that reads attribute text.
import { type Call, parseCall } from './call.js'
import { warnOnce } from './warn-once.js'

/** Lists what a host can be asked to do. */
export const CAPABILITIES = ['transfer', 'sms', 'email'] as const

/** Names a button that the host can serve. */
export type Capability = (typeof CAPABILITIES)[number]

/** Reads the attribute `call`: JSON of a call. Absent or empty = no call; broken = no call and one console warning. */
export function readCallAttribute(text: string | null): Call | null {
  if (text === null || text.trim() === '') return null
  const call = parseCall(parseJson(text))
  if (call) return call
  warnOnce(
    'broken-call-attribute',
    'The attribute "call" is not the JSON of a call with an id and a phase; it is ignored.',
  )
  return null
}

/** Reads the attribute `capabilities`: words separated by spaces. Absent = null, all; unknown words are left out. */
export function readCapabilitiesAttribute(text: string | null): readonly Capability[] | null {
  return text === null ? null : toCapabilities(text.split(/\s+/))
}

/** Keeps the known capabilities of anything; null = all are wanted. */
export function toCapabilities(value: unknown): readonly Capability[] | null {
  if (!Array.isArray(value)) return null
  return CAPABILITIES.filter((capability) => value.includes(capability))
}

/** Lists where the single keys of the panel can be listened to. */
export const SHORTCUT_SCOPES = ['panel', 'page', 'off'] as const

/** Names where the single keys work: while the focus is in the panel, in the whole page, or nowhere. */
export type ShortcutScope = (typeof SHORTCUT_SCOPES)[number]

/** Reads where the single keys work. Absent, blank or unknown = 'panel'. */
export function toShortcutScope(value: unknown): ShortcutScope {
  return SHORTCUT_SCOPES.find((scope) => scope === value) ?? 'panel'
}

/** Reads text that may be blank, which says nothing; so does whatever is no text. */
export function readTextAttribute(text: unknown): string | null {
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
