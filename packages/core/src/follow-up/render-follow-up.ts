// The same facts in writing: a text message or an e-mail, ready to be sent by whoever sends. Core sends nothing.
import type { CallContext } from '../clauses/call-context.js'
import { isBrandClauseId } from '../clauses/clause-ids.js'
import { rightsByPhone } from '../clauses/conditions.js'
import type { Facts, MessageKind } from '../clauses/facts.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Profile, Right } from '../profile/profile.js'
import { escapeHtml } from '../render/escape-html.js'
import { inOneLanguage, type Request } from '../render/in-one-language.js'
import { missingNames } from '../render/missing-names.js'
import { orderedClause, sayClauses } from '../render/say-clauses.js'
import type { RenderedClause } from '../render/script-document.js'
import { EMAIL_LAYOUTS, LISTED, OWN_CLAUSES, SMS_LINES } from './messages.js'
import { countSms, type SmsCount } from './sms-segments.js'
import { writeSms } from './write-sms.js'

/** How a message is asked for. */
export interface FollowUpOptions {
  locale: LanguageTag
  channel: 'sms' | 'email'
  /** For 'rights-contact': whose contact. Absent = the contact for every right. */
  right?: Right
  context?: CallContext
}

/** A message in writing. */
export interface FollowUp {
  channel: 'sms' | 'email'
  /** null for a text message. */
  subject: string | null
  /** Plain text; paragraphs of an e-mail are apart by an empty line. */
  text: string
  /** null for a text message. All of it escaped. */
  html: string | null
  /** null for e-mail. Extension characters cost two; a split never cuts a character. */
  sms: SmsCount | null
  /** Names of values that the wording needed and nobody gave, each once. */
  missing: readonly string[]
}

const isFallback = ({ id }: RenderedClause): boolean => id.startsWith('fallback.')

/** What is said of some clauses; nothing where none applies. */
const saidOf = (facts: Facts, ids: readonly string[]): RenderedClause[] =>
  sayClauses(facts, ids.map(orderedClause)).map(({ clause }) => clause)

/** The same without the agent's apologies: a letter does not say them line by line. */
const written = (facts: Facts, ids: readonly string[]): RenderedClause[] =>
  saidOf(facts, ids).filter((clause) => !isFallback(clause))

/** The lines of a text message, and when each may be left out. */
function linesOf(facts: Facts, kind: MessageKind) {
  const hasPhone = rightsByPhone(facts, { index: 0 })
  return SMS_LINES[kind].flatMap(({ id, goes, needsPhone }) =>
    written(facts, [id]).map((clause) => ({ clause, goes: needsPhone && !hasPhone ? undefined : goes })),
  )
}

function writeTextMessage(facts: Facts, kind: MessageKind): FollowUp {
  const lines = linesOf(facts, kind)
  const text = writeSms(lines.map(({ clause, goes }) => ({ text: clause.text, goes })))
  const missing = missingNames(lines.map(({ clause }) => clause))
  return { channel: 'sms', subject: null, text, html: null, sms: countSms(text), missing }
}

/** Sentences follow each other; details such as "Phone: …" stand on lines of their own. */
const paragraphText = (clauses: readonly RenderedClause[]): string =>
  clauses.map(({ text }) => text).join(clauses.every(({ id }) => LISTED.has(id)) ? '\n' : ' ')

/** Paragraphs with something in them. What could not be said is promised at the end, once. */
function paragraphsOf(facts: Facts, kind: MessageKind): RenderedClause[][] {
  const { paragraphs, rest } = EMAIL_LAYOUTS[kind]
  const own = kind === 'purchase-notice' ? (facts.ownOrder ?? []).filter(isBrandClauseId) : []
  const said = paragraphs.map((ids) => saidOf(facts, ids === OWN_CLAUSES ? own : ids))
  const hasGaps = said.flat().some(isFallback)
  const whole = said.map((clauses) => clauses.filter((clause) => !isFallback(clause)))
  const signature = whole.pop() ?? []
  const promise = hasGaps ? written(facts, [rest]) : []
  return [...whole, promise, signature].filter((clauses) => clauses.length > 0)
}

function writeEmail(facts: Facts, kind: MessageKind): FollowUp {
  const layout = EMAIL_LAYOUTS[kind]
  const subject = written(facts, [layout.subject])
  const paragraphs = paragraphsOf(facts, kind)
  const texts = paragraphs.map(paragraphText)
  const html = texts.map((text) => `<p>${escapeHtml(text).replace(/\n/g, '<br>')}</p>`)
  return {
    channel: 'email',
    subject: paragraphText(subject),
    text: texts.join('\n\n'),
    html: [`<div lang="${escapeHtml(facts.locale.tag)}">`, ...html, '</div>'].join('\n'),
    sms: null,
    missing: missingNames([...subject, ...paragraphs.flat()]),
  }
}

function requestOf(
  profile: Profile,
  kind: MessageKind,
  { locale, right, ...options }: FollowUpOptions,
): Request {
  const context = { ...options.context, ...(right !== undefined && { right }) }
  return { profile, script: kind, medium: 'written', locale, context, now: undefined }
}

/** Makes something of the facts of a message, in one language as a whole. */
const inWriting = <Result>(request: Request, make: (facts: Facts) => Result): Result =>
  inOneLanguage(request, (facts) => ({ result: make(facts), isWhole: !facts.borrowed() }))

/** Gives the clauses that a message is sure to hold: no subject, and no line that a long text message drops. @internal */
export const followUpClauses = (
  profile: Profile,
  kind: MessageKind,
  options: FollowUpOptions,
): readonly RenderedClause[] =>
  inWriting(requestOf(profile, kind, options), (facts) =>
    options.channel === 'sms'
      ? linesOf(facts, kind).flatMap(({ clause, goes }) => (goes === undefined ? [clause] : []))
      : paragraphsOf(facts, kind).flat(),
  )

/** Gives every clause that a message may hold: its subject too, and lines that a long text message drops. @internal */
export const everyFollowUpClause = (
  profile: Profile,
  kind: MessageKind,
  options: FollowUpOptions,
): readonly RenderedClause[] =>
  inWriting(requestOf(profile, kind, options), (facts) =>
    options.channel === 'sms'
      ? linesOf(facts, kind).map(({ clause }) => clause)
      : [...written(facts, [EMAIL_LAYOUTS[kind].subject]), ...paragraphsOf(facts, kind).flat()],
  )

/**
 * Writes a follow-up: the contact for a right, or the privacy notice after a purchase (the full layer, by e-mail).
 * Never throws for a parsed profile. In one language as a whole, as renderScript is.
 *
 * @example
 * const { text, sms } = renderFollowUp(profile, 'rights-contact', { locale: 'sv', channel: 'sms', right: 'access' })
 */
export function renderFollowUp(profile: Profile, kind: MessageKind, options: FollowUpOptions): FollowUp {
  return inWriting(requestOf(profile, kind, options), (facts) =>
    options.channel === 'sms' ? writeTextMessage(facts, kind) : writeEmail(facts, kind),
  )
}
