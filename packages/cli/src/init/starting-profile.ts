// Answers → a profile that says what was answered, and nothing that was not.
import { type Contact, type LocalizedText, type Profile, safeParseProfile } from '@gdpr-script/core'
import { CliError } from '../cli-error.js'
import type { Answers } from './answers.js'
import { profileId } from './profile-id.js'

/** What a contact is called before the brand names it. It stands in the middle of a sentence. */
const SERVICE: Readonly<Record<string, string>> = { en: 'customer service', sv: 'kundservice' }

function serviceName(languages: readonly string[]): LocalizedText {
  return Object.fromEntries(
    languages.map((tag) => [tag, SERVICE[tag.split('-')[0] ?? ''] ?? 'customer service']),
  )
}

const channelsOf = ({ email, phone }: Answers): Pick<Contact, 'email' | 'phone'> => ({
  ...(phone !== undefined && { phone: { e164: phone } }),
  ...(email !== undefined && { email }),
})

const contactOf = (answers: Answers): Contact => ({
  name: serviceName(answers.languages),
  ...channelsOf(answers),
})

function build(answers: Answers, today: string): Profile {
  const { name, country, market, languages, role, caller, email, phone } = answers
  const hasContact = email !== undefined || phone !== undefined
  return {
    schemaVersion: 1,
    id: answers.id ?? profileId(name),
    version: today,
    defaultLocale: languages[0],
    locales: [...languages],
    market,
    controller: { name, country, ...channelsOf(answers) },
    caller: { name: caller, role },
    ...(hasContact && { rights: { default: 'service' } }),
    contacts: hasContact ? { service: contactOf(answers) } : {},
  }
}

/** Makes a valid profile of answers. Throws CliError with everything that is wrong with them. */
export function startingProfile(answers: Answers, today: string): Profile {
  const profile = build(answers, today)
  const result = safeParseProfile(profile)
  if (result.success) return profile
  const issues = result.error.issues.map(({ message }) => `- ${message}`)
  throw new CliError(['These answers make no valid profile:', ...issues].join('\n'))
}
