// The table of items and the table of clauses agree: no clause is forgotten, and none counts for what it leaves open.
import { describe, expect, test } from 'vitest'
import { isCitation } from '../citations/citation.js'
import { CLAUSES, findClause } from '../clauses/clauses.js'
import type { CoverageItem } from './coverage-item.js'
import { ITEMS } from './items.js'

const items: readonly CoverageItem[] = ITEMS
const tellers = (item: CoverageItem): string[] => item.tellings.flatMap(({ by }) => [...by])
const openers = (item: CoverageItem): string[] => item.tellings.flatMap(({ open = [] }) => [...open])

/** True where the id fits "purchase.rights*", or is the pattern itself. */
const fits = (pattern: string, id: string): boolean =>
  pattern.endsWith('*') ? id.startsWith(pattern.slice(0, -1)) : id === pattern

/** Clauses that tell no item of Art. 13 or 14, and why. */
const OUTSIDE: readonly (readonly [pattern: string, because: string])[] = [
  ['opening.ai-voice', 'Art. 50 of the AI Act'],
  ['purchase.joint-controllers', 'Art. 26'],
  ['purchase.national-id', 'Art. 87'],
  ['opening.recording-brief', 'announces a recording that is not described'],
  ['recording.on-brief', 'announces a recording that is not described'],
  ['recording.on-consent-brief', 'announces a recording that is not described'],
  ['opening.recording-consent-brief', 'announces a recording that is not described'],
  ['sensitive-data.*', 'Art. 8 to 10 and 32'],
  ['purchase.personalised-price', 'consumer law'],
  ['purchase.written-acceptance*', 'consumer law'],
  ['follow-up.purchase-notice-not-acceptance', 'consumer law'],
  ['purchase.rest-*', 'where the rest is: Art. 12'],
  ['purchase.notice-url*', 'where the rest is: Art. 12'],
  ['follow-up.notice', 'where the rest is: Art. 12'],
  ['follow-up.purchase-notice-sms', 'where the rest is: Art. 12'],
  ['follow-up.purchase-notice-sms-contact', 'where the rest is: Art. 12'],
  ['follow-up.purchase-notice-sms-unknown', 'where the rest is: Art. 12'],
  ['follow-up.purchase-notice-sms-questions', 'where the rest is: Art. 12'],
  ['follow-up.purchase-notice-subject', 'where the rest is: Art. 12'],
  ['follow-up.purchase-notice-opening', 'where the rest is: Art. 12'],
  ['purchase.transfer-none', 'says that the item does not apply'],
  ['recipients.none', 'says that the item does not apply'],
  ['automated-decisions.none', 'says that the item does not apply'],
  ['recording.off', 'says that there is no recording'],
  ['source.data-subject*', 'Art. 13 does not ask for the source'],
  ['source.existing-customer*', 'Art. 13 does not ask for the source'],
  ['source.observed*', 'Art. 13 does not ask for the source'],
  ['source.not-public', 'Art. 14 asks only whether a source is open'],
  ['rights.human-review', 'Art. 22(3), not the existence of decisions'],
  ['rights.contact*', 'who helps: Art. 12(2)'],
  ['rights.email-too', 'who helps: Art. 12(2)'],
  ['rights.email-message', 'who helps: Art. 12(2)'],
  ['rights.sms*', 'who helps: Art. 12(2)'],
  ['rights.transfer', 'who helps: Art. 12(2)'],
  ['rights.closed*', 'who helps: Art. 12(2)'],
  ['rights.hours-unknown', 'who helps: Art. 12(2)'],
  ['rights.deadline*', 'when and for what: Art. 12(3) and 12(5)'],
  ['follow-up.rights-contact-*', 'who helps: Art. 12(2)'],
  ['follow-up.complaint', 'stands in the message about a contact, which not everybody gets'],
  ['objection.remembered', 'Art. 21(3)'],
  ['objection.not-stated', 'an honest answer'],
  ['objection.no-marketing', 'an honest answer'],
  ['objection.register', 'a national register'],
  ['fallback.*', 'an honest answer'],
  ['purchase.not-stated*', 'an honest answer'],
  ['follow-up.not-stated*', 'an honest answer'],
]

/** Which clauses belong to which items, as the law was read before the table was written. */
const CLAUSE_TO_ITEM: readonly (readonly [patterns: readonly string[], items: readonly string[]])[] = [
  [['purchase.controller', 'purchase.controller-contact*'], ['controller-identity']],
  [['purchase.representative'], ['representative']],
  [['purchase.caller', 'purchase.caller-separate*', 'purchase.recipients'], ['recipients']],
  [['purchase.data'], ['data-categories']],
  [['purchase.required-data*', 'purchase.optional-data'], ['requirement']],
  [
    ['purchase.purpose', 'purchase.purpose-next'],
    ['purposes', 'legal-bases'],
  ],
  [
    ['purchase.legitimate-interest*', 'legal-basis.legitimate-interests-*'],
    ['legitimate-interest', 'balancing'],
  ],
  [
    ['purchase.transfer-adequacy*', 'purchase.transfer-derogation', 'purchase.transfer-not-stated'],
    ['transfers'],
  ],
  [['purchase.transfer-safeguards*'], ['transfers', 'transfer-safeguards']],
  [['purchase.retention*'], ['retention']],
  [['purchase.rights*'], ['right-access', 'right-rectification', 'right-erasure', 'right-restriction']],
  [['purchase.portability*'], ['right-portability']],
  [['purchase.objection*', 'opening.first-contact*', 'follow-up.objection*'], ['right-objection']],
  [['follow-up.purchase-notice-sms-objection'], ['right-objection']],
  [['purchase.withdraw-consent*'], ['withdraw-consent']],
  [['purchase.automated-decision'], ['automated-decisions']],
  [['purchase.further-processing*'], ['new-purpose']],
  [['purchase.complaint*'], ['complaint']],
  [['purchase.data-protection-officer*'], ['data-protection-officer']],
  [['source.list-broker*', 'source.partner*', 'source.group-company*', 'source.public*'], ['source']],
  [['opening.first-contact', 'follow-up.purchase-notice-sms-source'], ['source']],
  [
    ['opening.recording', 'opening.recording-consent'],
    ['purposes', 'retention'],
  ],
]

describe('the table of items', () => {
  test('has every item of Art. 13 and 14 once, each under a citation that exists', () => {
    expect(new Set(items.map(({ id }) => id)).size).toBe(24)
    expect(items).toHaveLength(24)
    const cited = items.flatMap(({ article13, article14, right }) => [article13, article14, right])
    const known = cited.filter((citation) => citation !== null && citation !== undefined)
    expect(known.filter((citation) => !isCitation(citation))).toEqual([])
    expect(items.filter(({ article13, article14 }) => article13 === null && article14 === null)).toEqual([])
  })

  test('names clauses that exist', () => {
    const named = items.flatMap((item) => [...tellers(item), ...openers(item)])
    expect(named.filter((id) => findClause(id) === undefined)).toEqual([])
  })

  test('takes an honest "I do not know" for an answer only to what it does say', () => {
    const open = (id: string): string[] =>
      items.filter((item) => openers(item).includes(id)).map((item) => item.id)
    for (const item of items) {
      for (const id of tellers(item).filter((teller) => findClause(teller)?.notStated)) {
        expect(openers(item), `${item.id} ${id}`).not.toContain(id)
        expect(open(id), `${item.id} ${id}`).not.toEqual([])
      }
    }
  })

  test('accounts for every clause: it belongs to an item, or there is a reason', () => {
    const used = new Set(items.flatMap((item) => [...tellers(item), ...openers(item)]))
    const outside = (id: string): boolean => OUTSIDE.some(([pattern]) => fits(pattern, id))
    const ids = CLAUSES.map(({ id }) => id)
    expect(ids.filter((id) => !used.has(id) && !outside(id))).toEqual([])
    expect(ids.filter((id) => used.has(id) && outside(id))).toEqual([])
    expect(OUTSIDE.filter(([pattern]) => !ids.some((id) => fits(pattern, id)))).toEqual([])
  })

  test.each(CLAUSE_TO_ITEM)('gives %j to %j', (patterns, expected) => {
    for (const pattern of patterns) {
      const ids = CLAUSES.map(({ id }) => id).filter((id) => fits(pattern, id))
      expect(ids, pattern).not.toEqual([])
      for (const id of ids) {
        const found = items.filter((item) => [...tellers(item), ...openers(item)].includes(id))
        expect(found.map((item) => item.id)).toEqual(expect.arrayContaining([...expected]))
      }
    }
  })
})
