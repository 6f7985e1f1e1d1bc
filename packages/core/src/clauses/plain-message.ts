// Plain messages: the part of MessageFormat 2 that nearly every clause is written in, read without the library.
//   words and {$name}
//   .input {$name :integer} .match $name one {{words}} * {{words}}      (or :string, with exact keys)
// Every built-in message is one, and a test holds each against the library. Whatever else a text may be is no plain
// message, and the library's to judge.
import type { LanguageTag } from '../profile/primitives.js'
import {
  asSaid,
  type ClausePart,
  type CompiledMessage,
  mergeText,
  orUndefined,
  type ValueOfName,
  withLostSelectors,
} from './message.js'

/** Words, or the name of a value. */
type Piece = string | { readonly name: string }
type Value = string | number | undefined

interface Selection {
  readonly name: string
  readonly kind: 'integer' | 'string'
}

interface PlainMessage {
  readonly selection?: Selection
  /** The pieces to say by key; '*' is always there. */
  readonly variants: ReadonlyMap<string, readonly Piece[]>
}

const NAME = '[A-Za-z][A-Za-z0-9_-]*'
const PIECES = new RegExp(`\\{ *\\$(${NAME}) *\\}|[^{}\\\\]+`, 'gy')
const KEY = '[a-z][a-z-]*|\\*'
const SELECTION = new RegExp(
  `^\\.input \\{\\$(${NAME}) :(integer|string)\\}\\s+\\.match \\$\\1((?:\\s+(?:${KEY}) \\{\\{(?:[^{}\\\\]|\\{ *\\$${NAME} *\\})*\\}\\})+)$`,
)
const VARIANT = new RegExp(`\\s+(${KEY}) \\{\\{((?:[^{}]|\\{[^{}]*\\})*)\\}\\}`, 'g')
/** What a number looks like in a text that `:integer` takes. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/

/** The pieces of a pattern; undefined where there is more in it than words and names. */
function piecesOf(pattern: string): Piece[] | undefined {
  const pieces: Piece[] = []
  let end = 0
  for (const [all, name] of pattern.matchAll(PIECES)) {
    pieces.push(name === undefined ? all : { name })
    end += all.length
  }
  return end === pattern.length ? pieces : undefined
}

function readSelection(source: string): PlainMessage | undefined {
  const [, name, kind, variants = ''] = SELECTION.exec(source) ?? []
  if (name === undefined || (kind !== 'integer' && kind !== 'string')) return undefined
  const read = new Map<string, readonly Piece[]>()
  for (const [, key = '', pattern = ''] of variants.matchAll(VARIANT)) {
    const pieces = piecesOf(pattern)
    if (!pieces || read.has(key)) return undefined
    read.set(key, pieces)
  }
  return read.has('*') ? { selection: { name, kind }, variants: read } : undefined
}

function readPlain(source: string): PlainMessage | undefined {
  if (/^\s*\./.test(source)) return readSelection(source)
  const pieces = piecesOf(source)
  return pieces && { variants: new Map([['*', pieces]]) }
}

/** True for a text that is a plain message, and so has no fault. */
export const isPlainMessage = (source: string): boolean => readPlain(source) !== undefined

/** Intl objects are dear to make and cheap to keep: one of a kind for each language. */
const remembered = <Kept>(make: (locale: LanguageTag) => Kept): ((locale: LanguageTag) => Kept) => {
  const kept = new Map<LanguageTag, Kept>()
  return (locale) => {
    const known = kept.get(locale) ?? make(locale)
    kept.set(locale, known)
    return known
  }
}

const numbers = remembered((locale) => new Intl.NumberFormat(locale))
const integers = remembered((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }))
const plurals = remembered((locale) => new Intl.PluralRules(locale, { maximumFractionDigits: 0 }))

/** The value that a selection takes; undefined where it is none of its kind. */
function selected(value: Value, kind: Selection['kind']): Value {
  if (kind === 'string' || typeof value === 'number') return value
  return value !== undefined && NUMBER.test(value) ? Number(value) : undefined
}

/** The keys that a value answers to, the best first. */
function keysFor(locale: LanguageTag, value: Value, kind: Selection['kind']): string[] {
  if (value === undefined) return ['*']
  if (kind === 'string') return [String(value), '*']
  return [plurals(locale).select(Number(value)), '*']
}

/** Says a number in digits: a whole one where the message asks for that. */
const inDigits = (locale: LanguageTag, value: number, isInteger: boolean): string =>
  (isInteger ? integers : numbers)(locale).format(value)

function fillPlain(
  { selection, variants }: PlainMessage,
  locale: LanguageTag,
  given: ValueOfName,
): ClausePart[] {
  const integer = selection?.kind === 'integer' ? selection.name : undefined
  const valueOf = (name: string): Value => {
    const value = orUndefined(asSaid(given(name)))
    return name === selection?.name ? selected(value, selection.kind) : value
  }
  const toPart = (piece: Piece): ClausePart => {
    if (typeof piece === 'string') return { type: 'text', value: piece }
    const { name } = piece
    const value = valueOf(name)
    if (value === undefined) return { type: 'missing', name }
    return {
      type: 'value',
      name,
      value: typeof value === 'string' ? value : inDigits(locale, value, name === integer),
    }
  }
  const keys = selection ? keysFor(locale, valueOf(selection.name), selection.kind) : ['*']
  const pieces = variants.get(keys.find((key) => variants.has(key)) ?? '*') ?? []
  const parts = mergeText(pieces.map(toPart))
  // Without a value `:string` picks the rest in silence; a number that is not there was meant to be heard.
  const isLost = integer !== undefined && valueOf(integer) === undefined
  return isLost ? withLostSelectors(parts, [integer]) : parts
}

function variablesOf({ selection, variants }: PlainMessage): string[] {
  const names = new Set(selection ? [selection.name] : [])
  for (const pieces of variants.values())
    for (const piece of pieces) if (typeof piece !== 'string') names.add(piece.name)
  return [...names]
}

/** Reads a plain message; undefined where it is none. */
export function readPlainMessage(locale: LanguageTag, source: string): CompiledMessage | undefined {
  const message = readPlain(source)
  return message && { variables: variablesOf(message), fill: (value) => fillPlain(message, locale, value) }
}
