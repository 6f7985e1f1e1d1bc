// The words that a profile is said and sent in, clause by clause, as a brand would edit them.
import { isBrandClauseId } from '../clauses/clause-ids.js'
import { clauseSource } from '../clauses/clause-wording.js'
import { LAYERED, SCRIPT_IDS } from '../clauses/scripts.js'
import { everyFollowUpClause } from '../follow-up/render-follow-up.js'
import type { LanguageTag } from '../profile/primitives.js'
import type { ClauseId, Profile } from '../profile/profile.js'
import { renderScript } from '../render/render-script.js'
import { EVERY_RIGHT } from './every-right.js'

/** A weekday at noon, a night before a Sunday, and a day on which everything is closed: what is said differs. */
const MOMENTS = ['2026-11-24T11:00:00Z', '2026-11-22T02:00:00Z', '2026-12-25T11:00:00Z'].map(
  (at) => new Date(at),
)

interface Asked {
  readonly profile: Profile
  readonly locale: LanguageTag
}

const KIM = { agentName: 'Kim' }

/** What may be known of a customer: nothing, each source, since when. */
const customersOf = ({ sources = [] }: Profile) => [
  KIM,
  ...sources.flatMap(({ id }) => [
    { ...KIM, sourceId: id },
    { ...KIM, values: { customerSince: '2024' }, sourceId: id },
  ]),
]

/** The same, and each right for what is about rights: nothing else is said otherwise for it. */
const contextsOf = (profile: Profile, isAboutRights: boolean) => [
  ...customersOf(profile),
  ...(isAboutRights ? EVERY_RIGHT.map((right) => ({ ...KIM, right })) : []),
]

const spokenIds = ({ profile, locale }: Asked): ClauseId[] =>
  SCRIPT_IDS.flatMap((script) =>
    (LAYERED.has(script) ? (['short', 'full'] as const) : (['short'] as const)).flatMap((layer) =>
      contextsOf(profile, script === 'rights').flatMap((context) =>
        [undefined, ...MOMENTS].flatMap((now) =>
          renderScript(profile, script, { locale, layer, context, ...(now && { now }) }).clauses.map(
            ({ id }) => id,
          ),
        ),
      ),
    ),
  )

const sentIds = ({ profile, locale }: Asked): ClauseId[] =>
  (['rights-contact', 'purchase-notice'] as const).flatMap((kind) =>
    (['sms', 'email'] as const).flatMap((channel) =>
      contextsOf(profile, kind === 'rights-contact').flatMap((context) =>
        everyFollowUpClause(profile, kind, { locale, channel, context }).map(({ id }) => id),
      ),
    ),
  )

/**
 * Lists the words of every built-in clause that a profile uses, as MessageFormat 2 source by clause id, in the order in
 * which they are said and sent: what to put under `wording` and edit. Where the brand has words of its own, those.
 * `locale` is BCP 47; its clauses are those of the registered language that `renderScript` would speak. Never throws for
 * a parsed profile.
 *
 * @example
 * const wording = { sv: usedWording(profile, { locale: 'sv' }) }
 */
export function usedWording(profile: Profile, options: { locale: LanguageTag }): Record<ClauseId, string> {
  const asked = { profile, locale: options.locale }
  const ids = new Set([...spokenIds(asked), ...sentIds(asked)])
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const source = isBrandClauseId(id) ? undefined : clauseSource(profile, id, options.locale)
      return source === undefined ? [] : [[id, source]]
    }),
  )
}
