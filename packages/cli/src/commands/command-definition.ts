// What a command is. The parser, the help and the reference page are made of these.
import type { Argument, Option } from 'commander'
import type { ExitCode, Io } from '../io.js'

/** A command line that somebody can type, and what it does. */
export interface Example {
  readonly line: string
  readonly does: string
}

/** One command. */
export interface CommandDefinition<Options extends object = object> {
  readonly name: string
  /** One line. */
  readonly summary: string
  /** Paragraphs. */
  readonly details: readonly string[]
  readonly operands: readonly Argument[]
  readonly options: readonly Option[]
  /** What the exit codes mean; 2 means the same everywhere. */
  readonly exits: Readonly<Partial<Record<0 | 1, string>>>
  readonly examples: readonly Example[]
  /** Runs it. Throws CliError where the input or the command cannot be used. */
  run(request: Request<Options>, io: Io): Promise<ExitCode>
}

/** What was typed. */
export interface Request<Options extends object> {
  readonly operands: readonly string[]
  readonly options: Options
}

/** What exit code 2 means, for every command. */
export const UNUSABLE = 'The input or the command line cannot be used.'
