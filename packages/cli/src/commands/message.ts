// message: what is sent after the call.
import { type FollowUp, renderFollowUp } from '@gdpr-script/core'
import { Option } from 'commander'
import { type ExitCode, writeLine } from '../io.js'
import type { Labels, MessageKind } from '../labels/labels.js'
import { matchLabels } from '../labels/match-labels.js'
import { readProfile } from '../profiles/read-profile.js'
import { type CallOptions, callContext, callOptions } from './call-options.js'
import type { CommandDefinition } from './command-definition.js'
import { localeOption } from './locale-option.js'
import { profileOperand } from './profile-operand.js'

interface MessageOptions extends CallOptions {
  readonly kind: MessageKind
  readonly channel: 'sms' | 'email'
  readonly format: 'text' | 'html' | 'json'
  readonly locale?: string
}

/** Subject, text and the count of parts, as far as there are any. */
function textOf({ subject, text, sms }: FollowUp, labels: Labels): string {
  const before = subject === null ? [] : [`${labels.print.subject}: ${subject}`, '']
  const costly = sms && sms.costly.length > 0 ? `, ${labels.costly(sms.costly.join(' '))}` : ''
  const after = sms === null ? [] : ['', `[${labels.print.sms(sms)}${costly}]`]
  return [...before, text, ...after].join('\n')
}

const FORMATS: Readonly<Record<MessageOptions['format'], (message: FollowUp, labels: Labels) => string>> = {
  text: textOf,
  // A text message has no HTML.
  html: ({ html, text }) => html ?? text,
  json: (message) => JSON.stringify(message, null, 2),
}

/** The command `message`. */
export const MESSAGE: CommandDefinition<MessageOptions> = {
  name: 'message',
  summary: 'Print what is sent to the customer.',
  details: [
    'A text message is followed by how many parts it is sent in. Nothing is sent. "html" of a text message is its text.',
  ],
  operands: [profileOperand()],
  options: [
    new Option('-k, --kind <kind>', 'Which message.')
      .choices(['rights-contact', 'purchase-notice'])
      .makeOptionMandatory(),
    new Option('-c, --channel <channel>', 'How it is sent.').choices(['sms', 'email']).makeOptionMandatory(),
    localeOption('The language. Without it, that of the profile.'),
    ...callOptions(),
    new Option('-f, --format <format>', 'How to print.').choices(Object.keys(FORMATS)).default('text'),
  ],
  exits: { 0: 'The message was printed.' },
  examples: [
    {
      line: 'gdpr-script message profile.json --kind rights-contact --channel sms --right access',
      does: 'Prints the text message with the contact for access, and how many parts it has.',
    },
  ],
  async run({ operands, options }, io): Promise<ExitCode> {
    const { profile } = await readProfile(operands[0] ?? '', io)
    const locale = options.locale ?? profile.defaultLocale
    const message = renderFollowUp(profile, options.kind, {
      locale,
      channel: options.channel,
      ...(options.right !== undefined && { right: options.right }),
      context: callContext(profile, options),
    })
    await writeLine(io.stdout, FORMATS[options.format](message, matchLabels(locale)))
    if (message.missing.length > 0)
      await writeLine(io.stderr, `Nobody gave a value for: ${message.missing.join(', ')}.`)
    return 0
  },
}
