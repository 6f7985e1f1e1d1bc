import { showKey } from './character-fault.js'

/** Leads to a value: keys of objects, positions in lists. */
export type Path = readonly (string | number)[]

const escapeStep = (step: string | number): string =>
  // A lone surrogate cannot leave this module in a pointer: whoever encodes it would throw.
  String(step)
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/~/g, '~0')
    .replace(/\//g, '~1')

/** Writes a path as an RFC 6901 JSON Pointer; the root is "". */
export const toPointer = (path: Path): string => path.map((step) => `/${escapeStep(step)}`).join('')

/** Writes a path in words, e.g. "contacts › service › phone". Positions count from 1. */
export function toPlace(path: Path): string {
  if (path.length === 0) return 'The profile as a whole'
  return path.map((step) => (typeof step === 'number' ? `item ${step + 1}` : showKey(step))).join(' › ')
}

/** The value that a path leads to, or undefined where there is none. Reads own keys only. */
export function valueAt(root: unknown, path: Path): unknown {
  let value = root
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined
    value = (value as Record<string | number, unknown>)[step]
  }
  return value
}
