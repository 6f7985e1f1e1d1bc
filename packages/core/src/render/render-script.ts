// Profile + script + language → the words. Total: every hole is visible, every unknown is an honest sentence.
import type { CallContext } from '../clauses/call-context.js'
import { clauseWording, hasBrandWording } from '../clauses/clause-wording.js'
import type { Facts, Subject } from '../clauses/facts.js'
import { LAYERED, SCRIPTS } from '../clauses/scripts.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Profile, ScriptId } from '../profile/profile.js'
import { type Draft, inOneLanguage } from './in-one-language.js'
import { missingNames } from './missing-names.js'
import { isRequired, type OrderedClause, orderedClause, sayClauses } from './say-clauses.js'
import type { ScriptDocument } from './script-document.js'
import { speakingSeconds } from './speaking-time.js'

/** How a script is asked for. */
export interface RenderOptions {
  /** BCP 47. Falls back by RFC 4647 lookup, then to the profile's language, then to English. */
  locale: LanguageTag
  /** Only 'purchase' and 'opening' differ. Default 'short'. */
  layer?: 'short' | 'full'
  context?: CallContext
  /** For "open now"; absent = opening hours are given, open or closed is not claimed. */
  now?: Date
}

/** The clauses of a script: the brand's own order where it has one. */
function orderOf({ profile }: Facts, script: ScriptId): OrderedClause[] {
  const own = profile.scripts && Object.hasOwn(profile.scripts, script) ? profile.scripts[script] : undefined
  return (own && own.length > 0 ? own : SCRIPTS[script]).map(orderedClause)
}

/** True where an own clause has words, but none in the language asked for. */
const lacksWords = (facts: Facts, { id, row }: OrderedClause): boolean =>
  row === undefined && !hasBrandWording(facts, id) && clauseWording(facts, id) !== undefined

function draft(facts: Facts, script: ScriptId, layer: 'short' | 'full'): Draft<ScriptDocument> {
  const order = orderOf(facts, script)
  // What has to be read is the short layer; the full one leaves out only what points to the rest.
  const admits = (ordered: OrderedClause, subject: Subject): boolean =>
    layer === 'full' ? ordered.row?.layer !== 'short-only' : isRequired(facts, ordered, subject)
  const sayings = sayClauses(facts, order, LAYERED.has(script) ? admits : undefined)
  const clauses = sayings.map(({ clause }) => clause)
  const { locale, profile } = facts
  const texts = clauses.map(({ text }) => text)
  return {
    isWhole: !facts.borrowed() && !order.some((ordered) => lacksWords(facts, ordered)),
    result: {
      script,
      locale: locale.tag,
      layer,
      title: locale.scripts[script],
      clauses,
      missing: missingNames(clauses),
      unanswered: sayings.some(({ notStated }) => notStated),
      seconds: speakingSeconds(locale, texts),
      profile: { id: profile.id, version: profile.version },
    },
  }
}

/**
 * Renders a script. Never throws for a parsed profile. What is not stated becomes the honest fallback clause; what
 * is not filled in becomes a visible 'missing' part and is listed in `missing`. Where the profile has no text in the
 * language asked for, the whole script is in the profile's own language. Throws where no locale is registered.
 *
 * @example
 * const document = renderScript(profile, 'source', { locale: 'sv', context: { sourceId: 'address-list' } })
 */
export function renderScript(profile: Profile, script: ScriptId, options: RenderOptions): ScriptDocument {
  const { locale, layer = 'short', context, now } = options
  return inOneLanguage({ profile, script, medium: 'spoken', locale, context, now }, (facts) =>
    draft(facts, script, layer),
  )
}
