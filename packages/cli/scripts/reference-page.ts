// docs/reference/cli.md, made of the command definitions.
import type { Argument, Option } from 'commander'
import { COMMANDS } from '../src/commands.js'
import { type CommandDefinition, UNUSABLE } from '../src/commands/command-definition.js'
import { SUMMARY } from '../src/program.js'

const plain = (text: string): string => text.replaceAll('<', '\\<')

const cell = (text: string): string => text.replaceAll('|', '\\|')

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

const operandText = (operand: Argument): string => {
  const name = `${operand.name()}${operand.variadic ? '...' : ''}`
  return operand.required ? `<${name}>` : `[${name}]`
}

const usageOf = ({ name, operands, options }: CommandDefinition): string =>
  ['gdpr-script', name, ...operands.map(operandText), ...(options.length > 0 ? ['[options]'] : [])].join(' ')

function optionNotes({ argChoices, defaultValue, mandatory, negate }: Option): string {
  const value: unknown = defaultValue
  return [
    ...(mandatory ? ['Required.'] : []),
    ...(argChoices === undefined
      ? []
      : [`One of ${argChoices.map((choice) => `\`${choice}\``).join(', ')}.`]),
    ...(typeof value === 'string' && !negate ? [`Default: \`${value}\`.`] : []),
  ].join(' ')
}

const optionRow = (option: Option): string[] => [
  `\`${option.flags}\``,
  [plain(option.description), optionNotes(option)].filter((part) => part !== '').join(' '),
]

function commandPart(definition: CommandDefinition): string {
  const { name, summary, details, operands, options, exits, examples } = definition
  const codes = Object.entries({ ...exits, 2: UNUSABLE })
  return [
    `## ${name}`,
    plain([summary, ...details].join('\n\n')),
    `\`\`\`sh\n${usageOf(definition)}\n\`\`\``,
    ...(operands.length === 0
      ? []
      : [
          table(
            ['operand', 'is'],
            operands.map((each) => [`\`${operandText(each)}\``, plain(each.description)]),
          ),
        ]),
    ...(options.length === 0 ? [] : [table(['option', 'does'], options.map(optionRow))]),
    table(['exit code', 'means'], codes),
    ...examples.map(({ line, does }) => `${does}\n\n\`\`\`sh\n${line}\n\`\`\``),
  ].join('\n\n')
}

/** Writes the page, as Markdown that is not yet laid out. */
export const referencePage = (): string =>
  [
    '<!-- Generated from packages/cli/src/commands by `npm run generate`. -->',
    '# The command line',
    `\`npm install --save-dev @gdpr-script/cli\` brings the command \`gdpr-script\`. ${SUMMARY} Node 20.19 or later. It uses no network, and reads and writes nothing but what it is told to. How to use it: [Checking profiles](../guides/checking.md).`,
    'Help is printed by `gdpr-script --help` and `gdpr-script <command> --help`. Colour is for terminals; `NO_COLOR` turns it off and `FORCE_COLOR` on. An exit code of 3 or more is a fault of the program itself.',
    table(
      ['command', 'does'],
      COMMANDS.map(({ name, summary }) => [`[\`${name}\`](#${name})`, summary]),
    ),
    ...COMMANDS.map(commandPart),
  ].join('\n\n')
