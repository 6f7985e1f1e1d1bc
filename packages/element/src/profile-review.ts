// What the law says of a profile, and what may be read out of it all the same. The rules are loaded for it, and so is
// every language that the profile promises: another set of languages would be another set of findings.
import type { Finding, LanguageTag, Profile, ScriptId } from '@gdpr-script/core/base'
import { registerLocale } from '@gdpr-script/core/script'
import { afterPaint } from './after-paint.js'
import { languageRow, LAST_LANGUAGE, matchLanguage } from './languages.js'
import { toIsoDate } from './validity.js'

/** Says what a review has come to. */
export interface ProfileReview {
  readonly findings: readonly Finding[]
  /** The part that may be read out: what a failing error is about counts as not stated. */
  readonly sound: Profile
  /** How many failing errors there are. */
  readonly gaps: number
  /** The scripts that rest on something a failing error is about. */
  readonly affected: ReadonlySet<ScriptId>
  /** False until the rules have spoken, or could not. */
  readonly isJudged: boolean
}

/** Stands in until a profile is reviewed: nothing is held against it. */
export function unreviewed(profile: Profile): ProfileReview {
  return { findings: [], sound: profile, gaps: 0, affected: new Set(), isJudged: false }
}

/** Stands in where a profile cannot be reviewed: nobody knows what it lacks, so no purchase counts as told in full. */
export function unjudged(profile: Profile): ProfileReview {
  return { ...unreviewed(profile), affected: new Set(['purchase']), isJudged: true }
}

/** Tells whether a profile has, or may have, faults that the agent's supervisor should know of; null = no profile. */
export const hasFaults = (review: ProfileReview | null): boolean =>
  review !== null && (review.gaps > 0 || review.affected.size > 0)

/**
 * Judges a profile on the calendar day of this machine, once its words are on screen. Rejects where the rules or a
 * language cannot be loaded.
 */
export async function judgeProfile(profile: Profile): Promise<ProfileReview> {
  await afterPaint()
  const rules = await import('@gdpr-script/core/rules')
  // After the rules: without them the languages would be fetched in vain.
  await Promise.all(promisedLanguages(profile).map(registerWhole))
  const findings = rules.reviewProfile(profile, { today: toIsoDate(new Date()) })
  return {
    findings,
    sound: rules.soundPart(profile, findings),
    gaps: findings.filter(rules.isFailingError).length,
    affected: rules.affectedScripts(findings),
    isJudged: true,
  }
}

/** Registers what is said in a language, and what is said about a profile in it. */
async function registerWhole(tag: LanguageTag): Promise<void> {
  const row = languageRow(tag)
  if (!row) return
  const [words, review] = await Promise.all([row.loadWords(), row.loadReview()])
  registerLocale({ ...words, ...review })
}

/** The languages of a profile that the panel has, at least one: without any, nothing can be said. */
function promisedLanguages({ defaultLocale, locales = [] }: Profile): readonly string[] {
  const tags = [defaultLocale, ...locales].map(matchLanguage).filter((tag) => tag !== null)
  return tags.length === 0 ? [LAST_LANGUAGE] : [...new Set(tags)]
}
