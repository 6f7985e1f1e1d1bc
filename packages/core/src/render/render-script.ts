// Profile + script + language → the words. Total: every hole is visible, every unknown is an honest sentence.
import type { CallContext } from '../clauses/call-context.js'
import type { Facts, Subject } from '../clauses/facts.js'
import { completeOrder } from '../clauses/own-order.js'
import { LAYERED, SCRIPT_IDS, SCRIPTS } from '../clauses/scripts.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Profile, ScriptId } from '../profile/profile.js'
import { type Draft, inOneLanguage } from './in-one-language.js'
import { missingNames } from './missing-names.js'
import {
  isRequired,
  type OrderedClause,
  orderedClause,
  sayClauses,
  sayFallback,
  type Saying,
} from './say-clauses.js'
import type { ScriptDocument } from './script-document.js'
import { speakingSeconds } from './speaking-time.js'

/** How a script is asked for. */
export interface RenderOptions {
  /** BCP 47. Falls back by RFC 4647 lookup, then to the profile's language, then to English. */
  locale: LanguageTag
  /** Only 'purchase' and 'opening' differ. Default 'short'. */
  layer?: 'short' | 'full'
  /**
   * 'simpler' says each clause in shorter, plainer words where the language has some and the brand none of its own. It
   * says the same: clauses, order, values and citations are those of 'usual'. Default 'usual'.
   */
  wording?: 'usual' | 'simpler'
  context?: CallContext
  /** For "open now"; absent = opening hours are given, open or closed is not claimed. */
  now?: Date
}

/** The clauses of a script: the brand's own order where it has one. */
const orderOf = ({ ownOrder }: Facts, script: ScriptId): OrderedClause[] =>
  (ownOrder ? completeOrder(script, ownOrder) : SCRIPTS[script]).map(orderedClause)

/** What is said in a layer. An own order has all of it in the full layer, and what has to be read in the short one. */
function sayLayer(facts: Facts, script: ScriptId, layer: 'short' | 'full'): Saying[] {
  const order = orderOf(facts, script)
  if (!LAYERED.has(script)) return sayClauses(facts, order)
  const isShort = (ordered: OrderedClause, subject: Subject): boolean => isRequired(facts, ordered, subject)
  if (layer === 'short') {
    const short = sayClauses(facts, order, isShort)
    return short.length > 0 ? short : sayClauses(facts, order)
  }
  return sayClauses(facts, order, ({ row }) => facts.ownOrder !== undefined || row?.layer !== 'short-only')
}

function draft(facts: Facts, script: ScriptId, layer: 'short' | 'full'): Draft<ScriptDocument> {
  const said = sayLayer(facts, script, layer)
  const sayings = said.length > 0 ? said : sayFallback(facts)
  const clauses = sayings.map(({ clause }) => clause)
  const { locale, profile } = facts
  const texts = clauses.map(({ text }) => text)
  return {
    isWhole: !facts.borrowed(),
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
 * language asked for, the whole script is in the profile's own language. Throws where no locale is registered, and a
 * RangeError for a script that there is not.
 *
 * @example
 * const document = renderScript(profile, 'source', { locale: 'sv', context: { sourceId: 'address-list' } })
 */
export function renderScript(profile: Profile, script: ScriptId, options: RenderOptions): ScriptDocument {
  if (!Object.hasOwn(SCRIPTS, script))
    throw new RangeError(`There is no script "${script}". Ask for one of: ${SCRIPT_IDS.join(', ')}.`)
  const { locale, layer = 'short', wording, context, now } = options
  return inOneLanguage({ profile, script, medium: 'spoken', wording, locale, context, now }, (facts) =>
    draft(facts, script, layer),
  )
}

/** The answer to a question that no script is about. */
export type Fallback = Pick<ScriptDocument, 'locale' | 'clauses' | 'missing' | 'seconds'>

/**
 * Renders the honest sentence for a question that no script is about: not known, will be found out, and the telephone
 * number of the contact for rights where there is one (Art. 12(1)). Never throws for a parsed profile.
 */
export function renderFallback(
  profile: Profile,
  options: Omit<RenderOptions, 'layer' | 'wording'>,
): Fallback {
  const { locale, context, now } = options
  return inOneLanguage({ profile, script: 'rights', medium: 'spoken', locale, context, now }, (facts) => {
    const clauses = sayFallback(facts).map(({ clause }) => clause)
    const texts = clauses.map(({ text }) => text)
    return {
      isWhole: !facts.borrowed(),
      result: {
        locale: facts.locale.tag,
        clauses,
        missing: missingNames(clauses),
        seconds: speakingSeconds(facts.locale, texts),
      },
    }
  })
}
