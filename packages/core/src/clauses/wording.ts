// MessageFormat 2 source in, parts out: plain messages by ourselves, whatever asks for more by the library, where it has
// been loaded. Knows no clause, profile or script.
import type { LanguageTag } from '../profile/primitives.js'
import type { CompiledMessage, MessageFault } from './message.js'
import { isPlainMessage, readPlainMessage } from './plain-message.js'

export { type ClausePart, type CompiledMessage, type MessageFault, partsText } from './message.js'

/** Reads all of MessageFormat 2. */
export interface MessageCompiler {
  /** Compiles a message for a language. Throws where there is a fault. */
  readonly compile: (locale: LanguageTag, source: string) => CompiledMessage
  /** The first fault of a text as a message; null = there is none. */
  readonly findFault: (source: string) => MessageFault | null
}

/** A message is more than plain, and nobody has loaded what reads it. */
export class NoMessageCompilerError extends Error {
  override name = 'NoMessageCompilerError'
  constructor() {
    super(
      'A message uses more of MessageFormat 2 than words and values, and what reads that is not loaded. ' +
        'Take the profile through parseProfile or readProfile, which load it.',
    )
  }
}

let registered: MessageCompiler | undefined

/** Adds what reads more than plain messages, for every message from now on. The same again changes nothing. */
export function registerMessageCompiler(compiler: MessageCompiler): void {
  registered = compiler
}

/** Compiles MessageFormat 2 source for a locale. Throws where it has a fault, or asks for what is not loaded. */
export function compileMessage(locale: LanguageTag, source: string): CompiledMessage {
  const plain = readPlainMessage(locale, source)
  if (plain) return plain
  if (!registered) throw new NoMessageCompilerError()
  return registered.compile(locale, source)
}

/** The first fault of a text as a message, or null where it can be used. Plain ones have none and need no `compiler`. */
export function findMessageFault(source: string, compiler?: MessageCompiler): MessageFault | null {
  if (isPlainMessage(source)) return null
  if (!compiler) throw new NoMessageCompilerError()
  return compiler.findFault(source)
}
