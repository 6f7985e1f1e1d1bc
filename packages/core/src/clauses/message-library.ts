// All of MessageFormat 2: for a brand's own wording, and the measure of `plain-message.ts`. The only file that imports
// messageformat, loaded only where a message asks for more than plain ones do. Knows no clause, profile or script.
// The library copies the values it is handed into an ordinary object and looks names up through its prototype, so every
// name a message asks for is handed over, if only as undefined: `{$toString}` is a missing value like any other.
import { MessageFormat, MessageSyntaxError, type Model, parseMessage, visit } from 'messageformat'
import { DefaultFunctions } from 'messageformat/functions'
import type { LanguageTag } from '../profile/primitives.js'
import { isListType, listFunction, NamedList } from './list-function.js'
import {
  type ClausePart,
  type CompiledMessage,
  mergeText,
  type MessageFault,
  type MessageValue,
  orUndefined,
  withLostSelectors,
} from './message.js'

type AnyFunction = (context: unknown, options: Record<string, unknown>, input?: unknown) => FormattedValue
interface FormattedValue {
  type: string
  source?: string
  toParts?: () => unknown[]
  toString?: () => string
}
interface FormattedPart {
  type: string
  value?: unknown
  source?: string
}

const FUNCTIONS = Object.fromEntries(
  Object.entries({ ...(DefaultFunctions as unknown as Record<string, AnyFunction>), list: listFunction }).map(
    ([name, format]) => [name, namedParts(format)],
  ),
)

/** Makes a formatting function give one part that remembers which variable it came from. */
function namedParts(format: AnyFunction): AnyFunction {
  return (context, options, input) => {
    const result = format(context, options, input)
    if (result.type === 'fallback' || !result.toString) return result
    return {
      ...result,
      toString: () => result.toString?.() ?? '',
      toParts(this: FormattedValue) {
        return [{ type: 'named', source: this.source ?? '', value: result.toString?.() ?? '' }]
      },
    }
  }
}

const variableName = (source: string | undefined): string | undefined =>
  source?.startsWith('$') ? source.slice(1) : undefined

function toClausePart(part: FormattedPart, { locals }: Names): ClausePart | undefined {
  const { value: given = '' } = part
  if (given instanceof NamedList) return { type: 'value', name: given.name, value: String(given) }
  const value = String(given)
  if (part.type === 'text') return { type: 'text', value }
  if (part.type === 'markup') return undefined
  const inner = variableName(part.source)
  const name = inner === undefined ? undefined : (locals.get(inner) ?? inner)
  if (part.type === 'fallback') return { type: 'missing', name: name ?? part.source ?? '' }
  return name === undefined ? { type: 'text', value } : { type: 'value', name, value }
}

interface Names {
  /** What has to be given. */
  readonly variables: readonly string[]
  /** What the message calls such a value in between, and the name that it was given under. */
  readonly locals: ReadonlyMap<string, string>
}

function namesOf(source: string): Names {
  const locals = new Map<string, string>()
  const names = new Set<string>()
  visit(parseMessage(source), {
    declaration: ({ type, name, value }) => {
      const from = value.arg?.type === 'variable' ? value.arg.name : undefined
      if (type === 'local') locals.set(name, from === undefined ? name : (locals.get(from) ?? from))
    },
    value: (value) => {
      if (value.type === 'variable') names.add(value.name)
    },
  })
  return { variables: [...names].filter((name) => !locals.has(name)), locals }
}

const toValue = (name: string, value: MessageValue | undefined) =>
  typeof value === 'object' ? new NamedList(name, value) : orUndefined(value)

/** Compiles MessageFormat 2 source for a locale. Throws where {@link findFault} finds a syntax fault. */
function compile(locale: LanguageTag, source: string): CompiledMessage {
  const message = new MessageFormat(locale, source, {
    bidiIsolation: 'none',
    functions: FUNCTIONS as never,
  })
  const names = namesOf(source)
  const { variables } = names
  return {
    variables,
    fill(value) {
      const values = Object.fromEntries(variables.map((name) => [name, toValue(name, value(name))]))
      const selected = new Set<string>()
      const parts = message.formatToParts(values, (error) => {
        const { type, source: at } = error as { type?: string; source?: string }
        const name = variableName(at)
        if (type === 'bad-selector' && name !== undefined) selected.add(name)
      })
      return withLostSelectors(
        mergeText((parts as FormattedPart[]).map((part) => toClausePart(part, names))),
        [...selected],
      )
    },
  }
}

type Found = Pick<MessageFault, 'code' | 'detail'>

/** What `:list` is asked for in place of the types it has; undefined = nothing. */
function wrongListType(name: string, options: Model.Options | undefined): string | undefined {
  const type = name === 'list' ? options?.['type'] : undefined
  if (type === undefined || (type.type === 'literal' && isListType(type.value))) return undefined
  return type.type === 'literal' ? type.value : `$${type.name}`
}

/** What a message asks for that we do not have, in the order of the text; and whether it formats fixed texts. */
function requestsOf(message: Model.Message): {
  readonly faults: readonly Found[]
  readonly hasLiteral: boolean
} {
  const faults: Found[] = []
  const literals: string[] = []
  visit(message, {
    functionRef: ({ name, options }, _context, argument) => {
      if (argument?.type === 'literal') literals.push(argument.value)
      const isKnown = Object.hasOwn(FUNCTIONS, name)
      const detail = isKnown ? wrongListType(name, options) : `:${name}`
      if (detail !== undefined) faults.push({ code: 'message-function', detail })
    },
    markup: ({ kind, name }) => {
      faults.push({ code: 'message-markup', detail: `${kind === 'close' ? '/' : '#'}${name}` })
    },
  })
  return { faults, hasLiteral: literals.length > 0 }
}

function placed(source: string, { code, detail }: Found): MessageFault {
  const start = Math.max(0, source.indexOf(detail))
  return { code, detail, start, end: start + detail.length }
}

/** The first fault of a text as a message, or null where it can be used. */
function findFault(source: string): MessageFault | null {
  try {
    const message = parseMessage(source)
    new MessageFormat('en', message)
    const { faults, hasLiteral } = requestsOf(message)
    const [first] = faults
    if (first) return placed(source, first)
    return hasLiteral ? literalFault(source) : null
  } catch (error) {
    if (!(error instanceof MessageSyntaxError)) throw error
    return { code: 'message-syntax', detail: error.message, start: error.start, end: error.end }
  }
}

/** A fixed text that its function cannot take, such as `{|abc| :number}`: a hole that no value can fill. */
function literalFault(source: string): MessageFault | null {
  const parts = compile('en', source).fill(() => 1)
  const hole = parts.find((part) => part.type === 'missing' && part.name.startsWith('|'))
  return hole?.type === 'missing' ? placed(source, { code: 'message-function', detail: hole.name }) : null
}

/** The whole of MessageFormat 2, by the kept library. */
export const messageLibrary = { compile, findFault }
