// Which clauses of an order are said, about what, and in which words. Shared by scripts and written messages.
import { findClause } from '../clauses/clauses.js'
import type { Clause, Subjects } from '../clauses/clause.js'
import { clauseWording } from '../clauses/clause-wording.js'
import type { Facts, Subject } from '../clauses/facts.js'
import { citationsFor } from '../clauses/market-citations.js'
import { CALL_VALUES, VALUES, valueOf } from '../clauses/values.js'
import { rightsByPhone } from '../clauses/conditions.js'
import { LAYERED } from '../clauses/scripts.js'
import type { ClausePart, RenderedClause } from './script-document.js'
import { closeSentences } from './close-sentences.js'
import { clauseText } from './clause-text.js'

/** A clause that was said, and what has to be known about it besides. */
export interface Saying {
  readonly clause: RenderedClause
  readonly notStated: boolean
}

/** A built-in or own clause in the order of a script. */
export interface OrderedClause {
  readonly id: string
  /** Absent for an own clause. */
  readonly row: Clause | undefined
}

const WHOLE: Subject = { index: 0 }
const once: Subjects = () => [WHOLE]

/** Looks up the row of an id. */
export const orderedClause = (id: string): OrderedClause => ({ id, row: findClause(id) })

/** What the brand says of a clause of its own. */
function brandClause({ profile }: Facts, id: string) {
  const { brandClauses } = profile
  return brandClauses && Object.hasOwn(brandClauses, id) ? brandClauses[id] : undefined
}

/** Has to be read and confirmed: the short layer of what is read out whole. An answer is given, not ticked off. */
export function isRequired(facts: Facts, { id, row }: OrderedClause, subject: Subject): boolean {
  if (!LAYERED.has(facts.script)) return false
  if (!row) return brandClause(facts, id)?.required ?? false
  return row.layer !== 'full' || (row.alsoShort?.(facts, subject) ?? false)
}

/** A named value that the profile should give, and does not. */
const isUnstated = (part: ClausePart): boolean =>
  part.type === 'missing' && Object.hasOwn(VALUES, part.name) && !CALL_VALUES.has(part.name)

/** The honest clause that stands in where a built-in one lacks what it would say. */
function fallback(facts: Facts): OrderedClause {
  const id = rightsByPhone(facts, WHOLE) ? 'fallback.not-stated-phone' : 'fallback.not-stated'
  return orderedClause(id)
}

function say(facts: Facts, ordered: OrderedClause, subject: Subject): Saying | undefined {
  const wording = clauseWording(facts, ordered.id)
  if (!wording) return undefined
  const filled = wording.message.fill((name) => valueOf(name, facts, subject))
  const isFallback = ordered.id.startsWith('fallback.')
  if (!wording.isBrands && !isFallback && filled.some(isUnstated)) return say(facts, fallback(facts), WHOLE)
  const parts = closeSentences(filled)
  const own = brandClause(facts, ordered.id)
  return {
    notStated: ordered.row?.notStated ?? false,
    clause: {
      id: ordered.id,
      text: clauseText(facts.locale, parts),
      parts,
      citations: citationsFor(facts.profile.market, own?.citations ?? ordered.row?.citations ?? []),
      required: isRequired(facts, ordered, subject),
    },
  }
}

/** Neighbours that go through the same subjects are said subject by subject. */
function groups(order: readonly OrderedClause[]): OrderedClause[][] {
  const result: OrderedClause[][] = []
  for (const next of order) {
    const group = result.at(-1)
    const each = next.row?.each
    if (group && each && group[0]?.row?.each === each) group.push(next)
    else result.push([next])
  }
  return result
}

/** Says an order of clauses: conditions hold, repeats are said once per subject, the honest fallback only once. */
export function sayClauses(
  facts: Facts,
  order: readonly OrderedClause[],
  admits: (ordered: OrderedClause, subject: Subject) => boolean = () => true,
): Saying[] {
  const sayings: Saying[] = []
  for (const group of groups(order)) {
    const subjects = (group[0]?.row?.each ?? once)(facts)
    for (const subject of subjects) {
      for (const ordered of group) {
        if (!(ordered.row?.when?.(facts, subject) ?? true) || !admits(ordered, subject)) continue
        const saying = say(facts, ordered, subject)
        if (saying && !repeatsFallback(sayings, saying)) sayings.push(saying)
      }
    }
  }
  return sayings.length > 0
    ? sayings
    : [say(facts, fallback(facts), WHOLE)].filter((saying) => saying !== undefined)
}

const repeatsFallback = (sayings: readonly Saying[], { clause }: Saying): boolean =>
  clause.id.startsWith('fallback.') && sayings.some((saying) => saying.clause.id === clause.id)
