// A script or message is in one language as a whole: the one asked for where the profile has all its texts, else the
// profile's own. Half a sentence in each helps nobody.
import type { CallContext } from '../clauses/call-context.js'
import { type Facts, gatherFacts, type Occasion } from '../clauses/facts.js'
import { findLocale, locales, matchLocale } from '../locales/match-locale.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Profile } from '../profile/profile.js'

/** What is to be said, before its language is settled. */
export interface Request {
  readonly profile: Profile
  readonly script: Occasion['script']
  readonly medium: Occasion['medium']
  /** The language asked for. */
  readonly locale: LanguageTag
  readonly wording?: Occasion['wording']
  readonly context: CallContext | undefined
  readonly now: Date | undefined
}

/** Something said, and whether all of it is in the language of its facts. */
export interface Draft<Result> {
  readonly result: Result
  readonly isWhole: boolean
}

/** Languages to try, each only where it is registered: the one asked for, the profile's own, English, any other. */
const languages = ({ profile, locale }: Request): LanguageTag[] => [
  ...new Set(
    [locale, profile.defaultLocale, ...(profile.locales ?? []), 'en', ...locales].filter(
      (tag) => findLocale(tag) !== undefined,
    ),
  ),
]

const usable = (now: Date | undefined): Date | undefined =>
  now && !Number.isNaN(now.getTime()) ? now : undefined

function factsIn(request: Request, wanted: LanguageTag): Facts {
  const { profile, script, medium, wording, context = {}, now } = request
  const locale = matchLocale(wanted, profile.defaultLocale)
  return gatherFacts(profile, { script, wanted, locale, medium, wording, context, now: usable(now) })
}

/** Says something in the first language that has words for all of it; where none has, in the one asked for. */
export function inOneLanguage<Result>(request: Request, say: (facts: Facts) => Draft<Result>): Result {
  let first: Draft<Result> | undefined
  for (const tag of languages(request)) {
    const draft = say(factsIn(request, tag))
    if (draft.isWhole) return draft.result
    first ??= draft
  }
  return (first ?? say(factsIn(request, request.locale))).result
}
