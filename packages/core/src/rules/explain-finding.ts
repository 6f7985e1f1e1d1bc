// Finding + language → what is wrong and what to do, for the person who writes the profile.
import { formatPhrase } from '../clauses/phrase.js'
import { matchLocale } from '../locales/match-locale.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Finding } from './rule.js'

/** A finding in words. */
export interface Explanation {
  /** What is wrong, one sentence. */
  problem: string
  /** What to do, one sentence. */
  fix: string
}

/** Explains a finding in a language, falling back as scripts do. Never throws; a rule without words names itself. */
export function explainFinding(finding: Finding, locale: LanguageTag): Explanation {
  const definition = matchLocale(locale)
  const words = Object.hasOwn(definition.findings ?? {}, finding.rule)
    ? definition.findings?.[finding.rule]
    : undefined
  if (!words) return { problem: finding.rule, fix: finding.path }
  return {
    problem: formatPhrase(definition, words.problem, finding.params),
    fix: formatPhrase(definition, words.fix, finding.params),
  }
}
