// The brand's own order of clauses, completed: a clause brings the variants that say it where a detail is missing, and
// a question that is asked brings the honest answer for what the profile does not state.
import type { ScriptId } from '../profile/profile.js'
import { isBrandClauseId } from './clause-ids.js'
import { CLAUSES } from './clauses.js'

/** DATA: clauses that begin like another and say something else. */
const NO_VARIANTS: Readonly<Record<string, string>> = {
  'purchase.controller': 'purchase.controller-contact',
  'purchase.objection': 'purchase.objection-grounds',
  'purchase.data': 'purchase.data-protection-officer',
}

/** DATA: clauses that are told apart by the case alone, without one that is the plain form of all. */
const FAMILIES = ['purchase.transfer-', 'legal-basis.legitimate-interests-'] as const

/** DATA: the honest clauses of a script, and the beginnings of those that ask for them. */
const HONEST: Partial<
  Readonly<Record<ScriptId, { readonly asked: readonly string[]; readonly ids: readonly string[] }>>
> = {
  source: { asked: ['source.'], ids: ['source.not-stated', 'fallback.not-stated'] },
  'legal-basis': { asked: ['legal-basis.'], ids: ['fallback.not-stated'] },
  rights: { asked: ['rights.contact'], ids: ['rights.not-stated'] },
  'sensitive-data': { asked: ['sensitive-data.'], ids: ['fallback.not-stated'] },
  objection: { asked: ['objection.'], ids: ['objection.not-stated', 'objection.no-marketing'] },
  recipients: { asked: ['purchase.recipients', 'recipients.'], ids: ['fallback.not-stated'] },
  retention: { asked: ['purchase.retention'], ids: ['fallback.not-stated'] },
  recording: { asked: ['recording.'], ids: ['fallback.not-stated'] },
  'automated-decisions': {
    asked: ['purchase.automated-decision', 'automated-decisions.'],
    ids: ['fallback.not-stated'],
  },
  purchase: {
    asked: [
      'purchase.data',
      'purchase.purpose',
      'purchase.retention',
      'purchase.recipients',
      'purchase.transfer-',
    ],
    ids: ['purchase.not-stated'],
  },
}

const startsWithAny = (id: string, beginnings: readonly string[]): boolean =>
  beginnings.some((beginning) => id.startsWith(beginning))

/** The clause and its variants, in the order of the table. */
function withVariants(id: string): string[] {
  const family = FAMILIES.find((beginning) => id.startsWith(beginning))
  const other = Object.hasOwn(NO_VARIANTS, id) ? NO_VARIANTS[id] : undefined
  const variants = CLAUSES.map((clause) => clause.id).filter(
    (candidate) =>
      candidate.startsWith(family ?? `${id}-`) && (other === undefined || !candidate.startsWith(other)),
  )
  return family === undefined ? [id, ...variants] : variants
}

/** Puts the honest clauses behind the last clause that asks for them. */
function withHonesty(script: ScriptId, order: readonly string[]): string[] {
  const honest = HONEST[script]
  if (!honest) return [...order]
  const last = order.map((id) => startsWithAny(id, honest.asked)).lastIndexOf(true)
  const isAsked = last >= 0 || !order.some(isBrandClauseId)
  if (!isAsked) return [...order]
  const place = last < 0 ? order.length : last + 1
  return [...order.slice(0, place), ...honest.ids.flatMap(withVariants), ...order.slice(place)]
}

/** Completes an own order. What it lists keeps its place; what is added stands beside what it belongs to, once. */
export function completeOrder(script: ScriptId, order: readonly string[]): string[] {
  const listed = new Set(order)
  const completed = order.flatMap((id) =>
    isBrandClauseId(id) ? [id] : withVariants(id).filter((variant) => variant === id || !listed.has(variant)),
  )
  return [...new Set(withHonesty(script, completed))]
}
