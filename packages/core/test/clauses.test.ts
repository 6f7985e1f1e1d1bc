import { describe, expect, test } from 'vitest'
import { minimalProfile, profileVariants, richProfile } from '@gdpr-script/test-utils'
import { type Profile, type ScriptId, locales, renderFollowUp, renderScript } from '../src/index.js'
import { isCitation } from '../src/citations/citation.js'
import { CLAUSES } from '../src/clauses/clauses.js'
import { citationsFor } from '../src/clauses/market-citations.js'
import { SCRIPTS } from '../src/clauses/scripts.js'
import { VALUES } from '../src/clauses/values.js'
import { compileMessage } from '../src/clauses/wording.js'
import { EMAIL_LAYOUTS, SMS_LINES } from '../src/follow-up/messages.js'
import { en } from '../src/locales/en/index.js'
import { RIGHTS, SCRIPT_IDS } from '../src/profile/profile.js'

const ids = CLAUSES.map(({ id }) => id)

/** Every clause that some script or message lists. */
const listed = new Set([
  ...Object.values(SCRIPTS).flat(),
  ...Object.values(SMS_LINES).flatMap((lines) => lines.map(({ id }) => id)),
  ...Object.values(EMAIL_LAYOUTS).flatMap(({ subject, paragraphs, rest }) => [
    subject,
    ...paragraphs.flat(),
    rest,
  ]),
])

const NOWS = [undefined, new Date('2026-11-24T10:00:00Z'), new Date('2026-11-24T22:00:00Z')]

const AWKWARD_URL = 'https://brand.example/legal/privacy.php?id=8842&source=call'

/** Profiles for what the variants of test-utils do not hold. */
const MORE: readonly Profile[] = [
  richProfile({ notice: { url: AWKWARD_URL } }),
  richProfile({
    contacts: { a: { name: 'kundservice', email: 'a@brand.example' } },
    ...nobody(),
    rights: { default: 'a', fee: '100 kronor' },
  }),
  richProfile({
    contacts: { a: { name: 'kundservice' } },
    ...nobody(),
    rights: { default: 'a', fee: '100 kronor' },
  }),
  richProfile({ ...nobody(), contacts: {}, rights: undefined }),
  minimalProfile({ retention: [{ whileCustomer: true }, { period: 'P7Y' }] }),
  minimalProfile({ call: { direction: 'outbound', recording: { purpose: 'lära', retention: ' ' } } }),
  minimalProfile({
    market: 'DE',
    call: { direction: 'outbound', recording: { purpose: 'lära', retention: ' ' } },
  }),
]

/** Fields that lead to no contact, so that contacts can be replaced. */
function nobody() {
  return {
    purposes: [
      {
        id: 'p',
        label: 'leverera elen',
        legalBasis: { basis: 'contract', stage: 'performance', need: 'leverera' },
      },
    ],
    controller: { name: 'Exempelbolaget', country: 'SE' },
    specialCategories: [{ category: 'health', condition: 'a' }],
    retention: undefined,
    transfers: [],
    automatedDecisions: 'none',
    objection: undefined,
    jointControllers: undefined,
    call: undefined,
  } satisfies Parameters<typeof richProfile>[0]
}

/** The ids that are said somewhere for these variants. */
function saidIds(): Set<string> {
  const said = new Set<string>()
  const hear = (script: ScriptId, profile: Parameters<typeof renderScript>[0], more: object): void => {
    for (const { id } of renderScript(profile, script, { locale: 'sv', layer: 'full', ...more }).clauses)
      said.add(id)
  }
  for (const profile of [...profileVariants().map((variant) => variant.profile), ...MORE]) {
    const sourceIds = [undefined, ...(profile.sources ?? []).map(({ id }) => id)]
    for (const script of SCRIPT_IDS) hear(script, profile, {})
    hear('purchase', profile, { layer: 'short' })
    for (const sourceId of sourceIds) {
      const context = { ...(sourceId !== undefined && { sourceId }) }
      hear('opening', profile, { context })
      hear('source', profile, { context })
      hear('source', profile, { context: { ...context, values: { customerSince: 'mars 2024' } } })
    }
    for (const right of RIGHTS) for (const now of NOWS) hear('rights', profile, { now, context: { right } })
  }
  return said
}

describe('the clause table', () => {
  test('has every id once', () => {
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('cites sources that exist, at least one a clause', () => {
    for (const { id, citations } of CLAUSES) {
      expect(citations.length, id).toBeGreaterThan(0)
      expect(
        citations.filter((citation) => !isCitation(citation)),
        id,
      ).toEqual([])
    }
  })

  test('is listed by scripts and messages, and they list nothing else', () => {
    expect(ids.filter((id) => !listed.has(id))).toEqual([])
    expect([...listed].filter((id) => !ids.includes(id))).toEqual([])
  })

  test('asks for values that exist', () => {
    for (const [id, source] of Object.entries(en.clauses)) {
      const unknown = compileMessage('en', source).variables.filter((name) => !Object.hasOwn(VALUES, name))
      expect(unknown, id).toEqual([])
    }
  })

  test('has a profile for every clause of a script in which it is said', () => {
    const said = saidIds()
    const spoken = [...new Set(Object.values(SCRIPTS).flat())]
    expect(spoken.filter((id) => !said.has(id))).toEqual([])
  })
})

describe('citations of a rendered clause', () => {
  test.each([
    ['SE', ['gdpr:13', 'eu:2023/1795', 'se:2005:59:2:3a', 'wp260']],
    ['FI', ['gdpr:13', 'eu:2023/1795', 'fi:ksl:6', 'wp260']],
    ['AX', ['gdpr:13', 'eu:2023/1795', 'fi:ksl:6', 'wp260']],
    ['FR', ['gdpr:13', 'eu:2023/1795', 'wp260']],
  ])('are European or of the market %s', (market, expected) => {
    const all = ['gdpr:13', 'eu:2023/1795', 'se:2005:59:2:3a', 'fi:ksl:6', 'wp260']
    expect(citationsFor(market, all)).toEqual(expected)
  })
})

describe('what stays unsaid', () => {
  test('is nothing: every script and message of the rich profile says what it lists for it', () => {
    for (const locale of locales) {
      for (const script of SCRIPT_IDS) {
        expect(renderScript(richProfile(), script, { locale }).clauses.length, script).toBeGreaterThan(0)
      }
      for (const kind of ['rights-contact', 'purchase-notice'] as const) {
        expect(renderFollowUp(richProfile(), kind, { locale, channel: 'sms' }).text).not.toBe('')
      }
    }
  })
})
