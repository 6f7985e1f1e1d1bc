// The clause table's own conditions, asked by rules: what is said and what is judged rest on the same predicates.
import type { Condition } from '../clauses/clause.js'
import { type Facts, gatherFacts, type MessageKind, type Subject } from '../clauses/facts.js'
import { matchLocale } from '../locales/match-locale.js'
import type { ScriptId } from '../profile/profile.js'
import type { Review } from './review.js'

const WHOLE: Subject = { index: 0 }

const gathered = new WeakMap<Review, Map<ScriptId | MessageKind, Facts>>()

function gather({ profile, locale: wanted }: Review, script: ScriptId | MessageKind): Facts {
  const locale = matchLocale(wanted, profile.defaultLocale)
  return gatherFacts(profile, { script, locale, wanted, medium: 'spoken', context: {}, now: undefined })
}

/** Gathers the facts of a script, once a review, as far as the profile alone decides them: no source, no right, no clock. */
export function factsFor(review: Review, script: ScriptId | MessageKind): Facts {
  const known = gathered.get(review) ?? new Map<ScriptId | MessageKind, Facts>()
  const facts = known.get(script) ?? gather(review, script)
  gathered.set(review, known.set(script, facts))
  return facts
}

/** Asks a condition of the clause table about the profile as a whole. */
export const holds = (review: Review, condition: Condition): boolean =>
  condition(factsFor(review, 'opening'), WHOLE)
