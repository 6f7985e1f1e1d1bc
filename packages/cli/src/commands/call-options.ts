// What only a call knows, as options.
import type { CallContext, Profile, Right } from '@gdpr-script/core'
import { InvalidArgumentError, Option } from 'commander'
import { CliError } from '../cli-error.js'
import { RIGHTS } from '../said/rights.js'

/** What a command about one call takes. */
export interface CallOptions {
  readonly source?: string
  readonly right?: Right
  readonly agent?: string
  readonly value?: Readonly<Record<string, string>>
}

function parseValue(text: string, before: Readonly<Record<string, string>> = {}): Record<string, string> {
  const [, name, value] = /^([^=\s]+)=(.*)$/s.exec(text) ?? []
  if (name === undefined || value === undefined)
    throw new InvalidArgumentError('Write name and value, for example customerNo=1234.')
  return { ...before, [name]: value }
}

/** Makes the options that stand for the call. */
export const callOptions = (): Option[] => [
  new Option('--source <id>', 'The id of the source that this customer came from.'),
  new Option('--right <right>', 'The right that the customer asks about.').choices(RIGHTS),
  new Option('--agent <name>', 'The name of the agent.'),
  new Option(
    '--value <name=value>',
    'A further value that the wording of the brand asks for. Can be given more than once.',
  ).argParser(parseValue),
]

/** Makes a call of the options. Throws CliError where the profile has no such source. */
export function callContext(profile: Profile, { source, right, agent, value }: CallOptions): CallContext {
  const known = (profile.sources ?? []).map(({ id }) => id)
  if (source !== undefined && !known.includes(source))
    throw new CliError(
      `The profile has no source with this id. ${known.length > 0 ? `Known: ${known.join(', ')}.` : 'It has none.'}`,
    )
  return {
    ...(source !== undefined && { sourceId: source }),
    ...(right !== undefined && { right }),
    ...(agent !== undefined && { agentName: agent }),
    ...(value !== undefined && { values: value }),
  }
}
