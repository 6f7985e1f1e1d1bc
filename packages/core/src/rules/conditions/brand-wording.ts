// What the brand's own wording and order leave unsaid that the built-in sentences would have said.
import { SCRIPTS } from '../../clauses/scripts.js'
import { compileMessage } from '../../clauses/wording.js'
import { coverProfile, type CoverageRow } from '../../coverage/cover-profile.js'
import { findLocale } from '../../locales/match-locale.js'
import type { Profile, ScriptId } from '../../profile/profile.js'
import { type BrandText, brandTexts } from '../brand-wording.js'
import { everyDocument } from '../every-document.js'
import { failAt, reviewAt } from '../observation.js'
import { prepareReview, type Review } from '../review.js'
import type { Observation } from '../rule.js'

/** A value that a built-in sentence says. */
interface SaidValue {
  readonly name: string
  /** Absent = it is not known here what it says. */
  readonly value?: string
}

/** The profile with the built-in sentences in the built-in order. */
const builtIn = ({ wording: _w, scripts: _s, brandClauses: _b, ...profile }: Profile): Profile => profile

/** The values that the built-in sentences of this profile say, by clause. */
function saidByClause(review: Review): ReadonlyMap<string, readonly SaidValue[]> {
  const { profile, today, locale } = review
  const said = new Map<string, SaidValue[]>()
  for (const { clauses } of everyDocument(prepareReview(builtIn(profile), { today }, locale)))
    for (const { id, parts } of clauses)
      said.set(id, [
        ...(said.get(id) ?? []),
        ...parts.flatMap((part) => (part.type === 'value' ? [part] : [])),
      ])
  return said
}

/** Of a message to be sent: every value that it is built with. It is not rendered here. */
function sentBy({ locale }: Review, id: string): readonly SaidValue[] {
  const words = findLocale(locale)
  const source = id.startsWith('follow-up.') ? words?.clauses[id] : undefined
  return words && source !== undefined
    ? compileMessage(words.tag, source).variables.map((name) => ({ name }))
    : []
}

/** A value counts as said where the words name it, or say what it says. */
const keeps = (
  { source, texts }: BrandText,
  variables: ReadonlySet<string>,
  { name, value }: SaidValue,
): boolean =>
  variables.has(name) ||
  (value !== undefined && [source, ...texts].some((text) => text.toLowerCase().includes(value.toLowerCase())))

/** Clauses whose words have rules of their own: `opening-complete`, `first-contact-complete`. */
const JUDGED_BY_OTHERS = /^opening\.(?:presentation|first-contact)/

/** Values that a built-in sentence says and that the brand's words for it do not. */
export function lostValues(review: Review): readonly Observation[] {
  const texts = brandTexts(review).filter(({ id }) => !id.startsWith('brand.') && !JUDGED_BY_OTHERS.test(id))
  if (texts.length === 0) return []
  const said = saidByClause(review)
  return texts.flatMap((text) => {
    const variables = new Set(compileMessage(review.locale, text.source).variables)
    const wanted = said.get(text.id) ?? sentBy(review, text.id)
    const lost = wanted.filter((value) => !keeps(text, variables, value)).map(({ name }) => name)
    return [...new Set(lost)].map((name) => reviewAt(text.path, { name, clause: text.id }))
  })
}

/** Where the brand took out what told an item: an order without its clause, else the words of that clause. */
function placeOf(review: Review, { clauses }: CoverageRow): string {
  const { scripts = {} } = review.profile
  const order = (Object.keys(scripts) as ScriptId[]).find((script) =>
    clauses.some((id) => SCRIPTS[script].includes(id) && !scripts[script]?.includes(id)),
  )
  if (order !== undefined) return `/scripts/${order}`
  return brandTexts(review).find(({ id }) => clauses.includes(id))?.path ?? '/scripts'
}

/** Items of Art. 13 and 14 that the built-in sentences tell, and that nothing tells any more. */
export function untoldDuties(review: Review): readonly Observation[] {
  const { profile, locale } = review
  if (!profile.wording && !profile.scripts) return []
  const isMissing = ({ status }: CoverageRow): boolean => status === 'missing'
  const missing = coverProfile(profile, { locale }).filter(isMissing)
  if (missing.length === 0) return []
  const told = new Map(coverProfile(builtIn(profile), { locale }).map((row) => [row.item, row]))
  return missing.flatMap(({ item }) => {
    const row = told.get(item)
    return row && !isMissing(row) ? [failAt(placeOf(review, row), { article: item })] : []
  })
}
