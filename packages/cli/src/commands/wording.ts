// wording: the sentences of a profile, to be edited.
import { usedWording } from '@gdpr-script/core'
import { Option } from 'commander'
import { type ExitCode, writeLine } from '../io.js'
import { readProfile } from '../profiles/read-profile.js'
import type { CommandDefinition } from './command-definition.js'
import { localeOption } from './locale-option.js'
import { profileOperand } from './profile-operand.js'

type Format = 'json' | 'text'

interface WordingOptions {
  readonly format: Format
  readonly locale?: string
}

const FORMATS: Readonly<
  Record<Format, (wording: Readonly<Record<string, string>>, locale: string) => string>
> = {
  json: (wording, locale) => JSON.stringify({ wording: { [locale]: wording } }, null, 2),
  text: (wording) =>
    Object.entries(wording)
      .map(([id, source]) => `${id}\n  ${source}`)
      .join('\n\n'),
}

/** The command `wording`. */
export const WORDING: CommandDefinition<WordingOptions> = {
  name: 'wording',
  summary: 'Print every built-in sentence that a profile uses, ready to be edited.',
  details: [
    'Each is the MessageFormat 2 source of a clause, in the order in which it is said or sent. Where the profile has words of its own, those are printed.',
    'Put "wording" into the profile, keep the sentences that you change, and take the others out: they stay built in.',
  ],
  operands: [profileOperand()],
  options: [
    localeOption('The language of the sentences. Without it, that of the profile.'),
    new Option('-f, --format <format>', 'How to print.').choices(Object.keys(FORMATS)).default('json'),
  ],
  exits: { 0: 'The sentences were printed.' },
  examples: [
    { line: 'gdpr-script wording profile.json --locale sv', does: 'Prints them as a part of the profile.' },
    {
      line: 'gdpr-script wording profile.json --format text',
      does: 'Prints them for somebody who reads them through.',
    },
  ],
  async run({ operands, options }, io): Promise<ExitCode> {
    const { profile } = await readProfile(operands[0] ?? '', io)
    const locale = options.locale ?? profile.defaultLocale
    await writeLine(io.stdout, FORMATS[options.format](usedWording(profile, { locale }), locale))
    return 0
  },
}
