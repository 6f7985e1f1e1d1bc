// The command definitions as a parser with help, by commander.
import { Command } from 'commander'
import { COMMANDS } from './commands.js'
import { type CommandDefinition, UNUSABLE } from './commands/command-definition.js'
import type { ExitCode, Io } from './io.js'
import { VERSION } from './version.js'

/** What the program is, in a sentence. */
export const SUMMARY = "Checks, renders, prints and compares a controller's GDPR profile."

const heading = (title: string, lines: readonly string[]): string =>
  `\n${title}:\n${lines.map((line) => `  ${line}`).join('\n')}`

function helpAfter({ exits, examples }: CommandDefinition): string {
  const codes = Object.entries({ ...exits, 2: UNUSABLE }).map(([code, meaning]) => `${code}  ${meaning}`)
  const lines = examples.flatMap(({ line, does }) => [`$ ${line}`, `  ${does}`])
  return [heading('Exit codes', codes), heading('Examples', lines)].join('\n')
}

function addCommand(program: Command, definition: CommandDefinition, run: Runner): void {
  const { name, summary, details, operands, options } = definition
  const command = program
    .command(name)
    .summary(summary)
    .description([summary, ...details].join('\n\n'))
    .addHelpText('after', () => helpAfter(definition))
    .action(() => run(definition, command))
  operands.forEach((operand) => command.addArgument(operand))
  options.forEach((option) => command.addOption(option))
}

type Runner = (definition: CommandDefinition, command: Command) => Promise<void>

/** Builds the parser. `end` is told the exit code of the command that ran. */
export function buildProgram(io: Io, end: (code: ExitCode) => void): Command {
  const program = new Command('gdpr-script')
    .description(SUMMARY)
    .version(VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Print help.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
    })
    .showHelpAfterError('(Add --help for all options.)')
  const run: Runner = async (definition, command) =>
    end(await definition.run({ operands: command.args, options: command.opts() }, io))
  COMMANDS.forEach((definition) => addCommand(program, definition, run))
  return program
}
