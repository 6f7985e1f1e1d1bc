// What a message is once it has been read: ready to be filled in, piece by piece. Knows no syntax and no language.

/** A piece of a clause: fixed words, a value that was filled in, or a hole where one is missing. */
export type ClausePart =
  | { type: 'text'; value: string }
  | { type: 'value'; name: string; value: string }
  | { type: 'missing'; name: string }

/** How things are listed: all of them, or one of them. */
export type ListType = 'conjunction' | 'disjunction'

/** Several things that a message may list itself; said as they are, they are listed with "and". */
export interface ListValue {
  /** At least one. */
  readonly items: readonly string[]
  readonly join: (type: ListType) => string
}

/** What a message may be filled with. */
export type MessageValue = string | number | ListValue

/** Finds the value of a name; undefined = it was not given. */
export type ValueOfName = (name: string) => MessageValue | undefined

/** A message ready to be filled in. */
export interface CompiledMessage {
  /** Names of the values it asks for, without `$`, in order of first use. */
  readonly variables: readonly string[]
  /** Fills it in. `undefined` for a name becomes a 'missing' part. Never throws. */
  readonly fill: (value: ValueOfName) => ClausePart[]
}

/** Why a text is no message; `start` and `end` are UTF-16 offsets into the source. */
export interface MessageFault {
  readonly code: 'message-syntax' | 'message-function' | 'message-markup'
  /** What the fault is about: the function's or markup's name, or a description from the parser. */
  readonly detail: string
  readonly start: number
  readonly end: number
}

/** A blank text would leave a hole that nobody sees. */
export const orUndefined = <Value>(value: Value): Value | undefined =>
  typeof value === 'string' && value.trim() === '' ? undefined : value

/** A list as it is said where the message does not list it itself. */
export const asSaid = (value: MessageValue | undefined): string | number | undefined =>
  typeof value === 'object' ? value.join('conjunction') : value

/** Joins neighbouring texts and drops empty ones. */
export function mergeText(parts: readonly (ClausePart | undefined)[]): ClausePart[] {
  const merged: ClausePart[] = []
  for (const part of parts) {
    const last = merged.at(-1)
    if (!part || (part.type === 'text' && part.value === '')) continue
    if (part.type === 'text' && last?.type === 'text') last.value += part.value
    else merged.push({ ...part })
  }
  return merged
}

/** A selector without a value leaves no hole in the text it picks, so the hole is put in front of it. */
export function withLostSelectors(parts: ClausePart[], lost: readonly string[]): ClausePart[] {
  const shown = new Set(parts.flatMap((part) => (part.type === 'missing' ? [part.name] : [])))
  const holes = lost.filter((name) => !shown.has(name))
  return [...holes.map((name): ClausePart => ({ type: 'missing', name })), ...parts]
}

/** The words of parts, one after the other; a hole shows as its name in braces. For phrases that become values. */
export const partsText = (parts: readonly ClausePart[]): string =>
  parts.map((part) => (part.type === 'missing' ? `{${part.name}}` : part.value)).join('')
