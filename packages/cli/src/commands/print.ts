// print: everything on paper, for somebody to sign.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Option } from 'commander'
import { CliError } from '../cli-error.js'
import { type ExitCode, write, writeLine } from '../io.js'
import { matchLabels } from '../labels/match-labels.js'
import { printPage } from '../print/print-page.js'
import { readProfile } from '../profiles/read-profile.js'
import type { CommandDefinition } from './command-definition.js'
import { localeOption } from './locale-option.js'
import { profileOperand } from './profile-operand.js'
import { todayOf, todayOption, type TodayOptions } from './today-option.js'

interface PrintOptions extends TodayOptions {
  readonly output?: string
  readonly locale?: string
}

async function save(path: string, text: string, cwd: string): Promise<void> {
  await writeFile(resolve(cwd, path), text).catch(() => {
    throw new CliError(`${path}: This file cannot be written. Look at the folder and its permissions.`)
  })
}

/** The command `print`. */
export const PRINT: CommandDefinition<PrintOptions> = {
  name: 'print',
  summary: 'Make one printable HTML file of everything that is said and sent, to be signed.',
  details: [
    'Every script and message, in every language that the profile promises, in both layers, for every source and every right, with what "check" finds, with coverage and with lines for signatures. What is the same on several occasions is printed once. The file fetches nothing and holds no script.',
  ],
  operands: [profileOperand()],
  options: [
    new Option(
      '-o, --output <file>',
      'Where to write; an existing file is replaced. Without it, standard output.',
    ),
    localeOption('The language of headings and findings. Without it, that of the profile.'),
    todayOption(),
  ],
  exits: { 0: 'The document was made, whatever was found.' },
  examples: [
    {
      line: 'gdpr-script print profile.json --output sign-off.html',
      does: 'Makes the document; open it in a browser and print it.',
    },
  ],
  async run({ operands: [operand = ''], options }, io): Promise<ExitCode> {
    const { profile, text } = await readProfile(operand, io)
    const locale = options.locale ?? profile.defaultLocale
    const page = printPage({
      profile,
      text,
      today: todayOf(options, io),
      locale,
      labels: matchLabels(locale),
    })
    if (options.output === undefined) {
      await write(io.stdout, page)
      return 0
    }
    await save(options.output, page, io.cwd)
    await writeLine(io.stderr, `Written: ${options.output}`)
    return 0
  },
}
