// Unknown in, fresh plain data out. Every value is read once, so that whoever handed it over cannot change it between
// a check and its use. Knows nothing of profiles but their bounds.
import { characterFaults } from './character-fault.js'
import { type Path } from './json-pointer.js'
import type { ProfileProblem } from './profile-problem.js'

/** Most bytes of a profile, as JSON in UTF-8. */
export const MAX_BYTES = 256 * 1024
/** Deepest nesting of lists and groups. */
export const MAX_DEPTH = 32
const COMMA = 1
/** Longest key, in UTF-16 units. */
const MAX_KEY_LENGTH = 200

const PROTOTYPE_KEYS: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** The length of a text in UTF-8, in bytes. A lone surrogate counts as three. */
export function utf8Length(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}

/** A profile is too much to look at. Never gets out: whoever judges turns it into a ProfileError. */
export class TooMuch extends Error {
  readonly problem: ProfileProblem
  constructor(code: 'too-large' | 'too-deep', limit: string | number) {
    super(code)
    this.problem = { path: [], code, detail: { limit } }
  }
}

interface Copying {
  readonly problems: ProfileProblem[]
  readonly ancestors: Set<object>
  /** How many bytes there may still be, as JSON. At least two for each value, so that there is an end to them. */
  bytesLeft: number
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  // The second test is for plain objects of another realm, such as the page around a frame.
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function count(copying: Copying, bytes: number): void {
  copying.bytesLeft -= bytes
  if (copying.bytesLeft < 0) throw new TooMuch('too-large', '256 KiB')
}

function copyText(text: string, path: Path, copying: Copying): string {
  count(copying, text.length > MAX_BYTES ? text.length : utf8Length(text) + 2)
  const copy = text.normalize('NFC').replace(/\r\n/g, '\n')
  for (const code of characterFaults(copy)) if (code !== 'line-break') copying.problems.push({ path, code })
  return copy
}

/** A key fit for the copy, or undefined where it was refused. */
function copyKey(given: string, path: Path, copying: Copying): string | undefined {
  count(copying, given.length > MAX_BYTES ? given.length : utf8Length(given) + 3)
  const key = given.normalize('NFC')
  const at = [...path, key.slice(0, MAX_KEY_LENGTH)]
  const report = (code: ProfileProblem['code']): void => {
    copying.problems.push({ path: at, code, detail: { name: key, limit: MAX_KEY_LENGTH } })
  }
  characterFaults(key).forEach(report)
  if (PROTOTYPE_KEYS.has(key)) report('forbidden-key')
  else if (key.length > MAX_KEY_LENGTH) report('too-long')
  else return key
  return undefined
}

function copyList(list: readonly unknown[], path: Path, copying: Copying): unknown[] {
  const copy: unknown[] = []
  for (let index = 0; index < list.length; index++) {
    if (index > 0) count(copying, COMMA)
    copy.push(copyValue(() => list[index], [...path, index], copying))
  }
  return copy
}

function copyGroup(group: object, path: Path, copying: Copying): Record<string, unknown> {
  const copy: Record<string, unknown> = {}
  for (const [index, given] of Object.keys(group).entries()) {
    if (index > 0) count(copying, COMMA)
    const key = copyKey(given, path, copying)
    if (key === undefined) continue
    const at = [...path, key]
    const value = copyValue(() => (group as Record<string, unknown>)[given], at, copying)
    if (Object.hasOwn(copy, key))
      copying.problems.push({ path: at, code: 'duplicate-key', detail: { name: key } })
    else if (value !== undefined) copy[key] = value
  }
  return copy
}

function copyObject(value: object, path: Path, copying: Copying): unknown {
  if (copying.ancestors.has(value)) return refuseValue({ path, code: 'circular' }, copying)
  if (path.length >= MAX_DEPTH) throw new TooMuch('too-deep', MAX_DEPTH)
  count(copying, 2)
  copying.ancestors.add(value)
  try {
    if (Array.isArray(value)) return copyList(value, path, copying)
    if (isPlain(value)) return copyGroup(value, path, copying)
    return refuseValue({ path, code: 'unsupported-value', detail: { expected: 'a special object' } }, copying)
  } finally {
    copying.ancestors.delete(value)
  }
}

function refuseValue(problem: ProfileProblem, copying: Copying): null {
  copying.problems.push(problem)
  return null
}

/** What JSON cannot hold, it writes as null. */
const jsonLength = (value: unknown): number =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value).length : 'null'.length

function copyRead(value: unknown, path: Path, copying: Copying): unknown {
  const unsupported = (expected: string): null =>
    refuseValue({ path, code: 'unsupported-value', detail: { expected } }, copying)
  if (typeof value === 'string') return copyText(value, path, copying)
  if (typeof value === 'object' && value !== null) return copyObject(value, path, copying)
  count(copying, jsonLength(value))
  if (value === undefined) return typeof path.at(-1) === 'number' ? unsupported('an empty place') : undefined
  if (value === null || typeof value === 'boolean' || Number.isFinite(value)) return value
  return unsupported(typeof value === 'number' ? 'not a number' : `a ${typeof value}`)
}

function copyValue(read: () => unknown, path: Path, copying: Copying): unknown {
  try {
    return copyRead(read(), path, copying)
  } catch (error) {
    if (error instanceof TooMuch) throw error
    return refuseValue({ path, code: 'unreadable' }, copying)
  }
}

/** Is plain data that nobody else holds, with what had to be refused on the way. */
export interface PlainCopy {
  /** Texts in NFC. A refused value is null, a refused key is left out. */
  readonly value: unknown
  readonly problems: readonly ProfileProblem[]
}

/**
 * Copies a value as JSON would write it. Throws ProfileError 'profile-too-large', and nothing else; `maxBytes` is
 * Infinity for what has been measured as text.
 */
export function copyPlain(input: unknown, maxBytes: number): PlainCopy {
  const copying: Copying = { problems: [], ancestors: new Set(), bytesLeft: maxBytes }
  return { value: copyValue(() => input, [], copying), problems: copying.problems }
}
