import { locales } from '@gdpr-script/core'
import { InvalidArgumentError, Option } from 'commander'
import { primaryLanguage } from '../labels/primary-language.js'

function parseLocale(tag: string): string {
  const language = primaryLanguage(tag)
  const isKnown = locales.some((known) => primaryLanguage(known) === language)
  if (!isKnown) throw new InvalidArgumentError(`This language is not built in. Known: ${locales.join(', ')}.`)
  return tag
}

/** Makes the option that chooses a language. */
export const localeOption = (description: string): Option =>
  new Option('-l, --locale <tag>', `${description} Known: ${locales.join(', ')}.`).argParser(parseLocale)
