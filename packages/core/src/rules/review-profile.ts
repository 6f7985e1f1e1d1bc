// (profile, today) → findings. Knows no rule by name.
import type { Profile } from '../profile/profile.js'
import { prepareReview, type Review, type ReviewOptions } from './review.js'
import type { Finding, Observation, Rule } from './rule.js'
import { RULES } from './rules.js'

const toFinding = ({ id, severity, citations }: Rule, observation: Observation): Finding => ({
  rule: id,
  outcome: observation.outcome,
  severity: observation.severity ?? severity,
  path: observation.path,
  citations,
  params: observation.params ?? {},
})

const findingsOf = (review: Review): Finding[] =>
  RULES.flatMap((rule) => rule.observe(review).map((observation) => toFinding(rule, observation)))

/** What makes two findings the same: one rule, one place, one set of values. */
const keyOf = ({ rule, outcome, path, params }: Finding): string =>
  JSON.stringify([rule, outcome, path, params])

/**
 * Judges a valid profile against the rule table, in the order of the table. Never throws. Data only; the words come
 * from {@link explainFinding}. Without `locale`, every language the campaign promises is judged, each finding once.
 */
export function reviewProfile(profile: Profile, options: ReviewOptions): Finding[] {
  const { locale } = options
  const tags = locale === undefined ? (profile.locales ?? [profile.defaultLocale]) : [locale]
  const findings = tags.flatMap((tag) => findingsOf(prepareReview(profile, options, tag)))
  const once = [...new Map(findings.map((finding) => [keyOf(finding), finding])).values()]
  const order = new Map(RULES.map(({ id }, index) => [id, index]))
  return once.sort((one, other) => (order.get(one.rule) ?? 0) - (order.get(other.rule) ?? 0))
}
