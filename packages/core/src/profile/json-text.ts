// Reads JSON text without building anything: where it stops being JSON, how deep it goes, which keys come twice.
// `JSON.parse` says none of the three in the same way in every engine, and it is too late for depth.
import type { Path } from './json-pointer.js'
import { MAX_DEPTH, TooMuch } from './plain-copy.js'
import type { ProfileProblem } from './profile-problem.js'

interface Reading {
  readonly text: string
  readonly problems: ProfileProblem[]
  at: number
}

class NotJson extends Error {}

const SCALAR = /true|false|null|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y
const SPACES = /[ \t\n\r]*/y

function skip(reading: Reading, pattern: RegExp): boolean {
  pattern.lastIndex = reading.at
  if (!pattern.test(reading.text)) return false
  reading.at = pattern.lastIndex
  return true
}

const next = ({ text, at }: Reading): string | undefined => text[at]

function expect(reading: Reading, character: string): void {
  if (next(reading) !== character) throw new NotJson()
  reading.at++
}

/** Says whether a character stands next, and steps over it where it does. */
function take(reading: Reading, character: string): boolean {
  if (next(reading) !== character) return false
  reading.at++
  return true
}

function readString(reading: Reading): string {
  const start = reading.at
  expect(reading, '"')
  while (!take(reading, '"')) {
    if (take(reading, '\\')) {
      if (!skip(reading, ESCAPE)) throw new NotJson()
    } else if ((next(reading) ?? '') < ' ') throw new NotJson()
    else reading.at++
  }
  return reading.text.slice(start, reading.at)
}

function readList(reading: Reading, path: Path): void {
  let index = 0
  do readValue(reading, [...path, index++])
  while (take(reading, ','))
  expect(reading, ']')
}

function readGroup(reading: Reading, path: Path): void {
  const keys = new Set<string>()
  do {
    skip(reading, SPACES)
    const key = JSON.parse(readString(reading)) as string
    const at = [...path, key]
    if (keys.has(key)) reading.problems.push({ path: at, code: 'duplicate-key', detail: { name: key } })
    keys.add(key)
    skip(reading, SPACES)
    expect(reading, ':')
    readValue(reading, at)
  } while (take(reading, ','))
  expect(reading, '}')
}

function readNested(reading: Reading, path: Path): void {
  if (path.length >= MAX_DEPTH) throw new TooMuch('too-deep', MAX_DEPTH)
  const [close, read] = next(reading) === '[' ? [']', readList] : ['}', readGroup]
  reading.at++
  skip(reading, SPACES)
  if (!take(reading, close)) read(reading, path)
}

function readValue(reading: Reading, path: Path): void {
  skip(reading, SPACES)
  const first = next(reading)
  if (first === '{' || first === '[') readNested(reading, path)
  else if (first === '"') readString(reading)
  else if (!skip(reading, SCALAR)) throw new NotJson()
  skip(reading, SPACES)
}

/** Says where reading stopped, in words for people. */
function placeOf({ text, at }: Reading): string {
  const before = text.slice(0, at).split('\n')
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`
}

/** What was found in a text: where it stops being JSON, or the keys that come twice. */
export type JsonScan = { readonly stopsAt: string } | { readonly problems: readonly ProfileProblem[] }

/** Reads JSON text (RFC 8259) without building anything. Throws ProfileError 'profile-too-large' where it is too deep. */
export function scanJson(text: string): JsonScan {
  const reading: Reading = { text, problems: [], at: 0 }
  try {
    readValue(reading, [])
    if (reading.at < text.length) throw new NotJson()
    return { problems: reading.problems }
  } catch (error) {
    if (!(error instanceof NotJson)) throw error
    return { stopsAt: placeOf(reading) }
  }
}
