// DATA: what the types are that the element's signatures name, where no list of words in the element's sources tells.
import type { FollowUp, ScriptId } from '@gdpr-script/core/base'
import { CALL_PHASES } from '../../src/call.js'
import { languageTags } from '../../src/languages.js'
import { RIGHTS } from '../../src/place.js'
import { code } from './markdown.js'

/** Every script; the compiler says where one is left out. */
const SCRIPTS: Readonly<Record<ScriptId, true>> = {
  opening: true,
  source: true,
  'legal-basis': true,
  rights: true,
  'sensitive-data': true,
  objection: true,
  recipients: true,
  retention: true,
  recording: true,
  complaint: true,
  'automated-decisions': true,
  purchase: true,
}

const MESSAGE = [
  'channel',
  'subject',
  'text',
  'html',
  'sms',
  'missing',
] as const satisfies readonly (keyof FollowUp)[]

/** Lists words in a sentence. */
export const words = (values: readonly string[]): string => values.map(code).join(', ')

/** Lists what is said of a type, in Markdown, by its name. */
export const TYPE_NOTES: Readonly<Record<string, string>> = {
  Call: `The call as the host tells it; ${code('phase')} is one of ${words(CALL_PHASES)}. [The call](../guides/embedding.md#the-call)`,
  Contact:
    'A contact of the profile: telephone, hours, transfer. [Contacts](../guides/writing-a-profile.md#contacts-first)',
  Finding: 'What one rule says of the profile. [Rules and citations](../concepts/rules-and-citations.md)',
  FollowUp: `A message in writing: ${words(MESSAGE)}. ${code('subject')} and ${code('html')} are null for a text message.`,
  LanguageTag: `A BCP 47 language tag. The panel speaks ${words(languageTags())}.`,
  Profile: 'What the controller states about itself. [The profile](../concepts/profile.md)',
  Right: `One of ${words(RIGHTS)}.`,
  ScriptId: `One of ${words(Object.keys(SCRIPTS))}. [Scripts and clauses](../concepts/scripts.md)`,
}
