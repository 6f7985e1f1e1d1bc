// What the values of wording look like: taken from what is really said and sent for a profile that has everything.
import { both, richProfile } from '@gdpr-script/test-utils'
import { VALUES } from '../../src/clauses/values.js'
import { followUpClauses } from '../../src/follow-up/render-follow-up.js'
import { registerLocale } from '../../src/locales/match-locale.js'
import type { LocaleDefinition } from '../../src/locales/locale.js'
import { type Profile, RIGHTS, SCRIPT_IDS } from '../../src/profile/profile.js'
import { renderScript } from '../../src/render/render-script.js'
import type { ClausePart, RenderedClause } from '../../src/render/script-document.js'

const CLOSED = new Date('2026-11-24T22:00:00Z')

/** A clause that says every value by itself, for those that no built-in clause says alone. */
const EVERY = Object.keys(VALUES)
  .map((name) => `{$${name}}`)
  .join(' ')

/** The rich profile, and what it cannot hold at once. */
const PROFILES: readonly Profile[] = [
  richProfile(),
  richProfile({ rights: { default: 'service', fee: both('100 kronor', '100 kronor') } }),
  richProfile({
    caller: { name: 'Ringklar', role: 'separate-controller', noticeUrl: 'https://ringklar.example' },
  }),
  richProfile({ automatedDecisions: undefined }),
  richProfile({
    wording: { sv: { 'purchase.controller': EVERY }, en: { 'purchase.controller': EVERY } },
    retention: [
      {
        period: 'P7Y',
        from: both('från årets slut', 'from the end of the year'),
        criteria: both('tills garantin går ut', 'until the guarantee ends'),
      },
    ],
    transfers: [
      {
        country: 'AU',
        mechanism: 'derogation',
        derogation: 'compelling-interests',
        compellingInterests: both('att stoppa bedrägerier', 'to stop fraud'),
      },
    ],
  }),
]

function clausesOf(profile: Profile, locale: string): RenderedClause[] {
  const values = { customerSince: locale === 'sv' ? 'mars 2024' : 'March 2024' }
  const contexts = [{}, ...(profile.sources ?? []).map(({ id }) => ({ sourceId: id }))]
  const scripts = contexts.flatMap((more) =>
    SCRIPT_IDS.flatMap(
      (script) =>
        renderScript(profile, script, {
          locale,
          layer: 'full',
          context: { agentName: 'Kim', values, ...more },
        }).clauses,
    ),
  )
  const rights = RIGHTS.flatMap(
    (right) => renderScript(profile, 'rights', { locale, now: CLOSED, context: { right } }).clauses,
  )
  const messages = (['rights-contact', 'purchase-notice'] as const).flatMap((kind) =>
    (['sms', 'email'] as const).flatMap((channel) => [
      ...followUpClauses(profile, kind, { locale, channel }),
    ]),
  )
  return [...scripts, ...rights, ...messages]
}

/** The first text of every value that is said, by its name. */
export function valueExamples(locale: LocaleDefinition): ReadonlyMap<string, string> {
  registerLocale(locale)
  const examples = new Map<string, string>()
  const keep = (part: ClausePart): void => {
    if (part.type === 'value' && !examples.has(part.name)) examples.set(part.name, part.value)
  }
  for (const profile of PROFILES) for (const { parts } of clausesOf(profile, locale.tag)) parts.forEach(keep)
  return examples
}
