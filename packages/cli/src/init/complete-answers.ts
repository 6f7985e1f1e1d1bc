// Answers as they were given on the command line → all answers, or a question for those that are left.
import { locales } from '@gdpr-script/core'
import { CliError } from '../cli-error.js'
import { primaryLanguage } from '../labels/primary-language.js'
import type { Answers, GivenAnswers, Role } from './answers.js'

/** The language most spoken in a country, where it is built in; else English. */
export function languageOf(country: string): string {
  const likely = new Intl.Locale('und', { region: country }).maximize().language
  return locales.find((tag) => primaryLanguage(tag) === primaryLanguage(likely)) ?? 'en'
}

const isCountry = (code: string): boolean => /^[A-Z]{2}$/.test(code)

function languagesOf({ language = [] }: GivenAnswers, market: string): Answers['languages'] {
  const [first = isCountry(market) ? languageOf(market) : 'en', ...others] = new Set(language)
  return [first, ...others]
}

function callerOf({ caller, role }: GivenAnswers, name: string): { caller: string; role: Role } {
  if (caller === undefined) {
    if (role !== undefined && role !== 'controller')
      throw new CliError('Somebody else calls: say who, with --caller.')
    return { caller: name, role: 'controller' }
  }
  if (role === undefined)
    throw new CliError('Say with --role whether the caller is a processor or a separate-controller.')
  return { caller, role }
}

/**
 * Completes answers without asking: market as country, language as market, and the controller calls itself. Throws
 * CliError where something is left that cannot be known.
 */
export function completeAnswers(given: GivenAnswers): Answers {
  const { name, country, language: _, ...rest } = given
  const missing = [...(name === undefined ? ['--name'] : []), ...(country === undefined ? ['--country'] : [])]
  if (name === undefined || country === undefined)
    throw new CliError(`Nobody can be asked here. Give ${missing.join(' and ')}.`)
  const market = given.market ?? country
  return { ...rest, name, country, market, languages: languagesOf(given, market), ...callerOf(given, name) }
}
