// schema: the form of a profile, for editors and for back ends in other languages.
import { profileJsonSchema } from '@gdpr-script/core'
import { type ExitCode, writeLine } from '../io.js'
import type { CommandDefinition } from './command-definition.js'

/** The command `schema`. */
export const SCHEMA: CommandDefinition = {
  name: 'schema',
  summary: 'Print the JSON Schema of a profile.',
  details: [
    'JSON Schema 2020-12. It describes the form; what parts of a profile say together is known to "check" alone.',
  ],
  operands: [],
  options: [],
  exits: { 0: 'The schema was printed.' },
  examples: [
    { line: 'gdpr-script schema > profile.schema.json', does: 'Writes the schema for an editor to use.' },
  ],
  async run(_, io): Promise<ExitCode> {
    await writeLine(io.stdout, JSON.stringify(profileJsonSchema, null, 2))
    return 0
  },
}
