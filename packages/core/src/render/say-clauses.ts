// Which clauses of an order are said, about what, and in which words. Shared by scripts and written messages.
import { findClause } from '../clauses/clauses.js'
import type { Clause, Subjects } from '../clauses/clause.js'
import { clauseWording } from '../clauses/clause-wording.js'
import { type Facts, type Subject, whileSpeaking } from '../clauses/facts.js'
import { citationsFor } from '../clauses/market-citations.js'
import { CALL_VALUES, VALUES, valueOf } from '../clauses/values.js'
import { rightsByPhone } from '../clauses/conditions.js'
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

/** Has to be read and confirmed: the short layer, and the brand's own clauses that say so. */
export function isRequired(facts: Facts, { id, row }: OrderedClause, subject: Subject): boolean {
  if (!row) return brandClause(facts, id)?.required ?? false
  return row.layer !== 'full' || (row.alsoShort?.(facts, subject) ?? false)
}

/** A named value that the profile should give, and does not. */
const isUnstated = (part: ClausePart): boolean =>
  part.type === 'missing' && Object.hasOwn(VALUES, part.name) && !CALL_VALUES.has(part.name)

/** The honest clause that stands in where a built-in one lacks what it would say. */
const fallbackId = (facts: Facts): string =>
  rightsByPhone(facts, WHOLE) ? 'fallback.not-stated-phone' : 'fallback.not-stated'

const isFallback = (id: string): boolean => id.startsWith('fallback.')

function say(facts: Facts, ordered: OrderedClause, subject: Subject): Saying | undefined {
  const wording = clauseWording(facts, ordered.id)
  if (!wording) return undefined
  const speaking = whileSpeaking(facts)
  const filled = wording.message.fill((name) => valueOf(name, speaking, subject))
  if (!wording.isBrands && !isFallback(ordered.id) && filled.some(isUnstated)) {
    const stand = say(facts, orderedClause(fallbackId(facts)), WHOLE)
    return stand && { ...stand, clause: { ...stand.clause, required: isRequired(facts, ordered, subject) } }
  }
  const parts = closeSentences(filled)
  const text = clauseText(facts.locale, parts)
  if (text.trim() === '') return undefined
  if (wording.isBorrowed) facts.borrow()
  const citations = brandClause(facts, ordered.id)?.citations ?? ordered.row?.citations ?? []
  return {
    notStated: ordered.row?.notStated ?? false,
    clause: {
      id: ordered.id,
      text,
      ...(wording.isSimpler && { simpler: true }),
      parts,
      citations: citationsFor(facts.profile.market, citations),
      required: isRequired(facts, ordered, subject),
      unanswered: ordered.row?.notStated ?? false,
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
    for (const subject of (group[0]?.row?.each ?? once)(facts)) {
      for (const ordered of group) {
        if (!admits(ordered, subject) || !(ordered.row?.when?.(facts, subject) ?? true)) continue
        const saying = say(facts, ordered, subject)
        if (saying && !repeatsFallback(sayings, saying)) sayings.push(saying)
      }
    }
  }
  return sayings
}

/** What is said where an order leaves nothing to say. */
export function sayFallback(facts: Facts): Saying[] {
  const saying = say(facts, orderedClause(fallbackId(facts)), WHOLE)
  return saying ? [saying] : []
}

const repeatsFallback = (sayings: readonly Saying[], { clause }: Saying): boolean =>
  isFallback(clause.id) && sayings.some((saying) => saying.clause.id === clause.id)
