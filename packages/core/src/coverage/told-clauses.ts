// What the customers of one source are told, by the layer in which they hear or read it.
import { LAYERED, SCRIPT_IDS } from '../clauses/scripts.js'
import { followUpClauses } from '../follow-up/render-follow-up.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { Profile, Right, ScriptId } from '../profile/profile.js'
import type { Source } from '../profile/source.js'
import { renderScript } from '../render/render-script.js'
import type { RenderedClause } from '../render/script-document.js'
import { EVERY_RIGHT } from './every-right.js'

/** Where something is told. 'spoken-full' = the full layer, or the answer to a question. */
export type ToldLayer = 'spoken-short' | 'spoken-full' | 'follow-up'

/** The clauses of each layer, in the order in which they are told. */
export type ToldClauses = Readonly<Record<ToldLayer, readonly RenderedClause[]>>

/** What is asked for. */
interface Telling {
  readonly profile: Profile
  readonly locale: LanguageTag
  readonly sourceId: string | undefined
}

const MOMENTS = SCRIPT_IDS.filter((id) => LAYERED.has(id))
const ANSWERS = SCRIPT_IDS.filter((id) => !LAYERED.has(id))
const ABOUT_SOURCE: ReadonlySet<ScriptId> = new Set(['source'])

interface Asked {
  readonly layer?: 'short' | 'full'
  readonly right?: Right
}

function said({ profile, locale, sourceId }: Telling, script: ScriptId, asked: Asked): RenderedClause[] {
  const { layer = 'short', right } = asked
  const context = { ...(sourceId !== undefined && { sourceId }), ...(right !== undefined && { right }) }
  return [...renderScript(profile, script, { locale, layer, context }).clauses]
}

const inRights = (telling: Telling): RenderedClause[] =>
  EVERY_RIGHT.flatMap((right) => said(telling, 'rights', { right }))

/** A letter holds what an e-mail holds; a text message holds a few lines. Without a way, nothing is sent. */
function written({ profile, locale, sourceId }: Telling): RenderedClause[] {
  const ways = profile.notice?.followUp ?? []
  const channels = [
    ...(ways.includes('email') || ways.includes('post') ? (['email'] as const) : []),
    ...(ways.includes('sms') ? (['sms'] as const) : []),
  ]
  const context = { ...(sourceId !== undefined && { sourceId }) }
  return channels.flatMap((channel) => [
    ...followUpClauses(profile, 'purchase-notice', { locale, channel, context }),
  ])
}

/** Answers that are the same for every customer; the brand's own words may name anything, the source too. */
const isShared = ({ wording }: Profile, script: ScriptId): boolean =>
  wording === undefined && !ABOUT_SOURCE.has(script)

const answers = (telling: Telling, isAsked: (script: ScriptId) => boolean): RenderedClause[] =>
  ANSWERS.filter(isAsked).flatMap((script) => [
    ...said(telling, script, {}),
    ...(script === 'rights' ? inRights(telling) : []),
  ])

/** Finds what the customers of a source are told, once per source. Pure; never throws for a parsed profile. */
export function toldClauses(
  profile: Profile,
  locale: LanguageTag,
): (source: Source | undefined) => ToldClauses {
  const known = new Map<Source | undefined, ToldClauses>()
  const shared = answers({ profile, locale, sourceId: undefined }, (script) => isShared(profile, script))
  const tell = (telling: Telling): ToldClauses => ({
    'spoken-short': MOMENTS.flatMap((script) => said(telling, script, { layer: 'short' })),
    'spoken-full': [
      ...MOMENTS.flatMap((script) => said(telling, script, { layer: 'full' })),
      ...answers(telling, (script) => !isShared(profile, script)),
      ...shared,
    ],
    'follow-up': written(telling),
  })
  return (source) => {
    const told = known.get(source) ?? tell({ profile, locale, sourceId: source?.id })
    known.set(source, told)
    return told
  }
}
