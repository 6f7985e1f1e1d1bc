// render: what the agent says.
import {
  renderScript,
  type ScriptDocument,
  type ScriptId,
  toHtml,
  toMarkdown,
  toText,
} from '@gdpr-script/core'
import { InvalidArgumentError, Option } from 'commander'
import { type ExitCode, type Io, writeLine } from '../io.js'
import { readProfile } from '../profiles/read-profile.js'
import { SCRIPT_IDS } from '../said/script-ids.js'
import { type CallOptions, callContext, callOptions } from './call-options.js'
import type { CommandDefinition } from './command-definition.js'
import { localeOption } from './locale-option.js'
import { profileOperand } from './profile-operand.js'

type Format = 'text' | 'html' | 'markdown' | 'json'

interface RenderOptions extends CallOptions {
  readonly script: ScriptId
  readonly layer: 'short' | 'full'
  readonly format: Format
  readonly locale?: string
  readonly now?: Date
}

const FORMATS: Readonly<Record<Format, (document: ScriptDocument) => string>> = {
  text: toText,
  html: toHtml,
  markdown: (document) => toMarkdown(document).trimEnd(),
  json: (document) => JSON.stringify(document, null, 2),
}

function parseMoment(text: string): Date {
  const moment = new Date(text)
  const isPlaced = /^\d{4}-\d{2}-\d{2}T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(text)
  if (!isPlaced || Number.isNaN(moment.getTime()))
    throw new InvalidArgumentError('Write a moment with its offset, for example 2026-11-24T09:30+01:00.')
  return moment
}

/** Tells what whoever reads the script should know; the script itself stays alone on standard output. */
async function note(document: ScriptDocument, { locale }: RenderOptions, { stderr }: Io): Promise<void> {
  const language = document.locale.split('-')[0] ?? ''
  if (locale !== undefined && !locale.toLowerCase().startsWith(language))
    await writeLine(stderr, `The profile has no text in ${locale}: this is ${document.locale}.`)
  if (document.missing.length > 0)
    await writeLine(stderr, `Nobody gave a value for: ${document.missing.join(', ')}.`)
}

/** The command `render`. */
export const RENDER: CommandDefinition<RenderOptions> = {
  name: 'render',
  summary: 'Print what the agent says.',
  details: [
    'Values that the wording needs and that nobody gave stay visible in the text, and are listed on standard error.',
  ],
  operands: [profileOperand()],
  options: [
    new Option('-s, --script <script>', 'Which script.').choices(SCRIPT_IDS).makeOptionMandatory(),
    localeOption('The language. Without it, that of the profile.'),
    new Option('--layer <layer>', 'How much is said; only "opening" and "purchase" differ.')
      .choices(['short', 'full'])
      .default('short'),
    ...callOptions(),
    new Option(
      '--now <moment>',
      'The moment of the call, for "open until"; without it nothing is claimed.',
    ).argParser(parseMoment),
    new Option('-f, --format <format>', 'How to print.').choices(Object.keys(FORMATS)).default('text'),
  ],
  exits: { 0: 'The script was printed.' },
  examples: [
    {
      line: 'gdpr-script render profile.json --script source --locale en --source address-list',
      does: 'Prints where the data came from, for a customer on a list.',
    },
    {
      line: 'gdpr-script render profile.json --script purchase --layer full --format markdown',
      does: 'Prints the whole notice at a purchase.',
    },
  ],
  async run({ operands, options }, io): Promise<ExitCode> {
    const { profile } = await readProfile(operands[0] ?? '', io)
    const document = renderScript(profile, options.script, {
      locale: options.locale ?? profile.defaultLocale,
      layer: options.layer,
      context: callContext(profile, options),
      ...(options.now !== undefined && { now: options.now }),
    })
    await writeLine(io.stdout, FORMATS[options.format](document))
    await note(document, options, io)
    return 0
  },
}
