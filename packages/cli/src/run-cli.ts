// A command line → an exit code.
import { CommanderError } from 'commander'
import { CliError } from './cli-error.js'
import { type ExitCode, type Io, writeLine } from './io.js'
import { buildProgram } from './program.js'

/**
 * Runs one command line, without the name of the program. What the person has to mend is told on standard error and
 * gives 2; any other error is a fault of the program and is thrown.
 */
export async function runCli(words: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = 0
  const program = buildProgram(io, (ended) => (code = ended))
  try {
    await program.parseAsync(words, { from: 'user' })
    return code
  } catch (error) {
    // commander has already said what is wrong; help and version are no errors.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    if (!(error instanceof CliError)) throw error
    await writeLine(io.stderr, error.message)
    return 2
  }
}
