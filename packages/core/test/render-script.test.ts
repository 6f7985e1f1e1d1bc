import { describe, expect, test } from 'vitest'
import { exampleProfiles, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import {
  type Profile,
  parseProfile,
  renderFallback,
  renderScript,
  type ScriptId,
  toText,
} from '../src/index.js'
import { SCRIPT_IDS } from '../src/profile/profile.js'

const rich = (overrides: Partial<Profile> = {}): Profile => parseProfile({ ...richProfile(), ...overrides })
const ids = (profile: Profile, script: ScriptId, more: object = {}): string[] =>
  renderScript(profile, script, { locale: 'sv', ...more }).clauses.map(({ id }) => id)

describe('the document', () => {
  test('says what it is', () => {
    expect(renderScript(rich(), 'source', { locale: 'en' })).toMatchObject({
      script: 'source',
      locale: 'en',
      layer: 'short',
      title: 'Where did you get my details?',
      profile: { id: richProfile().id, version: richProfile().version },
    })
  })

  test('is text, value and missing parts that make up each clause', () => {
    for (const script of SCRIPT_IDS) {
      for (const { text, parts } of renderScript(rich(), script, { locale: 'sv' }).clauses) {
        const joined = parts
          .map((part) => (part.type === 'missing' ? '[saknas: ditt namn]' : part.value))
          .join('')
        expect(text).toBe(joined)
      }
    }
  })

  test('takes as long to say as its characters at fifteen a second', () => {
    const document = renderScript(rich(), 'purchase', { locale: 'sv' })
    expect(document.seconds).toBe(Math.round(document.clauses.map(({ text }) => text).join(' ').length / 15))
  })

  test.each(['sources', 'toString', '__proto__'])(
    'is refused with the names there are for "%s"',
    (script) => {
      const render = () => renderScript(rich(), script as ScriptId, { locale: 'en' })
      expect(render).toThrow(RangeError)
      expect(render).toThrow(`"${script}". Ask for one of: ${SCRIPT_IDS.join(', ')}.`)
    },
  )

  test('is the same for the same input', () => {
    const once = renderScript(rich(), 'purchase', { locale: 'sv', layer: 'full' })
    expect(renderScript(rich(), 'purchase', { locale: 'sv', layer: 'full' })).toEqual(once)
  })
})

describe('language', () => {
  test.each([
    ['sv', 'sv'],
    ['sv-SE', 'sv'],
    ['SV-fi', 'sv'],
    ['en-GB-oxendict', 'en'],
    ['en-x-agent', 'en'],
    ['fr', 'sv'],
    ['', 'sv'],
  ])('%s is served by %s', (asked, used) => {
    expect(renderScript(rich(), 'complaint', { locale: asked }).locale).toBe(used)
  })

  test('is English where neither the one asked for nor the profile’s is registered', () => {
    const profile = parseProfile(minimalProfile({ defaultLocale: 'et' }))
    expect(renderScript(profile, 'complaint', { locale: 'fr' }).locale).toBe('en')
  })

  test('is the profile’s own for the whole script where a text is not translated', () => {
    const profile = rich({ recipients: [{ category: 'nätbolaget där du bor' }] })
    const document = renderScript(profile, 'recipients', { locale: 'en' })
    expect(document.locale).toBe('sv')
    expect(toText(document)).not.toMatch(/\b(the|data goes)\b/)
    expect(renderScript(profile, 'complaint', { locale: 'en' }).locale).toBe('en')
  })

  test.each([
    [
      'a bare date',
      'source',
      { sources: [{ id: 'a', kind: 'list-broker', name: 'Adressloftet', obtained: '2026-11-02' }] },
    ],
    ['an address', 'purchase', { notice: { url: 'https://brand.example/data' } }],
  ] as const)('does not hang on %s, which is in no language', (_what, script, overrides) => {
    const profile = parseProfile(minimalProfile(overrides as never))
    expect(renderScript(profile, script, { locale: 'en', layer: 'full' }).locale).toBe('en')
  })

  test('is any registered one that has all the texts, before two are mixed', () => {
    const profile = rich({
      defaultLocale: 'de',
      recipients: [{ category: { de: 'Netzbetreiber', en: 'the grid company' } }],
    })
    const document = renderScript(profile, 'recipients', { locale: 'sv' })
    expect(document.locale).toBe('en')
    expect(toText(document)).toContain('the grid company')
  })

  test('does not hang on a text that is not said', () => {
    const full = rich({ recipients: [{ category: 'nätbolaget där du bor' }] })
    expect(renderScript(full, 'purchase', { locale: 'en' }).locale).toBe('en')
    expect(renderScript(full, 'purchase', { locale: 'en', layer: 'full' }).locale).toBe('sv')
  })

  test('keeps a text of another language where no registered language has it', () => {
    const profile = rich({ defaultLocale: 'et', recipients: [{ category: 'võrguettevõte' }] })
    const document = renderScript(profile, 'recipients', { locale: 'en' })
    expect(document.locale).toBe('en')
    expect(toText(document)).toContain('võrguettevõte')
  })

  test('treats blank in the language asked for as not stated', () => {
    const profile = rich({ recipients: [{ category: { sv: ' ', en: 'the grid company' } }] })
    expect(ids(profile, 'recipients')).toContain('fallback.not-stated-phone')
    expect(renderScript(profile, 'recipients', { locale: 'en' }).unanswered).toBe(false)
  })
})

describe('layers', () => {
  test('differ for the purchase: the short one is required, and the full one adds to it', () => {
    const short = renderScript(rich(), 'purchase', { locale: 'sv' })
    const full = renderScript(rich(), 'purchase', { locale: 'sv', layer: 'full' })
    expect(short.clauses.filter(({ required }) => !required)).toEqual([])
    const rest = short.clauses.filter(({ id }) => !full.clauses.some((clause) => clause.id === id))
    expect(rest.map(({ id }) => id)).toEqual(['purchase.rest-in-writing'])
    expect(full.clauses.length).toBeGreaterThan(short.clauses.length)
  })

  test('leave an answer alone', () => {
    const answer = renderScript(rich(), 'retention', { locale: 'sv', layer: 'full' })
    expect(renderScript(rich(), 'retention', { locale: 'sv' }).clauses).toEqual(answer.clauses)
  })

  test('tell of a marketing interest in the short one', () => {
    const tips = {
      id: 'tips',
      label: { sv: 'tipsa dig om nyheter', en: 'tell you about news' },
      directMarketing: true,
      legalBasis: { basis: 'legitimate-interests', interest: { sv: 'sälja mer', en: 'sell more' } },
    } as const
    const profile = parseProfile(minimalProfile({ purposes: [tips] }))
    expect(ids(profile, 'purchase')).toContain('purchase.legitimate-interest-unweighed')
  })

  test.each(exampleProfiles().map((profile) => [profile.id, profile] as const))(
    'keep the short one of %s under a minute, written acceptance aside',
    (_id, profile) => {
      for (const locale of ['sv', 'en']) {
        const { clauses, locale: spoken } = renderScript(parseProfile(profile), 'purchase', { locale })
        // German and Finnish take longer; that they do is a finding of the profile, and no fault of the test.
        if (spoken !== locale) continue
        const texts = clauses
          .filter(({ id }) => !id.startsWith('purchase.written-acceptance'))
          .map(({ text }) => text)
        expect(texts.join(' ').length / 15, locale).toBeLessThan(60)
      }
    },
  )
})

describe('what is not stated', () => {
  const bare = parseProfile(minimalProfile())

  test.each(SCRIPT_IDS.filter((script) => !['opening', 'complaint'].includes(script)))(
    'is said to be so in %s',
    (script) => {
      expect(renderScript(bare, script, { locale: 'sv' }).unanswered).toBe(true)
    },
  )

  test('sends the customer to the rights contact where it has a phone', () => {
    const contact = { name: 'kundservice', phone: { e164: '+46812345678', display: '08-12 34 56' } }
    const profile = parseProfile(
      minimalProfile({ contacts: { service: contact }, rights: { default: 'service' } }),
    )
    expect(toText(renderScript(profile, 'recording', { locale: 'sv' }))).toContain('ringa 08-12 34 56')
  })

  test('is told apart from "none"', () => {
    const none = parseProfile(minimalProfile({ automatedDecisions: 'none', recipients: [] }))
    expect(ids(none, 'automated-decisions')).toEqual(['automated-decisions.none'])
    expect(ids(none, 'recipients')).toContain('recipients.none')
    expect(ids(bare, 'automated-decisions')).toEqual(['fallback.not-stated'])
  })

  test('follows the parts that are stated', () => {
    const profile = parseProfile(minimalProfile({ children: 'none' }))
    expect(ids(profile, 'sensitive-data')).toEqual(['sensitive-data.no-children', 'fallback.not-stated'])
  })

  test('is named in one sentence of the purchase', () => {
    const text = toText(renderScript(bare, 'purchase', { locale: 'sv' }))
    expect(text).toContain(
      'vilka uppgifter vi använder, vad vi använder dem till och hur länge vi sparar dem',
    )
  })
})

describe('the source', () => {
  test('is not guessed where there are several and the call names none', () => {
    expect(ids(rich(), 'source')).toEqual(['source.not-stated'])
  })

  test('is the one that the call names', () => {
    expect(ids(rich(), 'source', { context: { sourceId: 'list' } })).toContain('source.list-broker')
  })

  test('is not stated for a source that the profile does not have', () => {
    expect(ids(rich(), 'source', { context: { sourceId: 'nowhere' } })).toEqual(['source.not-stated'])
  })

  test('takes the customer’s history from the call', () => {
    const context = { sourceId: 'customer', values: { customerSince: 'mars 2024' } }
    expect(toText(renderScript(rich(), 'source', { locale: 'sv', context }))).toContain('sedan mars 2024')
  })
})

describe('purposes', () => {
  test('of question 2 are those of the call, each named before its answer where there are several', () => {
    const said = ids(rich(), 'legal-basis')
    expect(said.slice(0, 2)).toEqual([
      'legal-basis.purpose',
      expect.stringMatching(/^legal-basis\.(?!purpose)/),
    ])
    expect(said.filter((id) => id === 'legal-basis.purpose')).toHaveLength(1)
  })

  test('of the purchase leave out those of the call', () => {
    const labels = (richProfile().purposes ?? [])
      .filter(({ moment }) => moment === 'call')
      .map(({ label }) => label)
    const text = toText(renderScript(rich(), 'purchase', { locale: 'sv', layer: 'full' }))
    expect(labels.length).toBeGreaterThan(0)
    for (const label of labels) expect(text).not.toContain(typeof label === 'string' ? label : label['sv'])
  })
})

describe('objection', () => {
  test('is a clause of its own at the purchase', () => {
    const [objection] = renderScript(rich(), 'purchase', { locale: 'sv' }).clauses.filter(
      ({ id }) => id === 'purchase.objection',
    )
    expect(objection).toMatchObject({ required: true })
    expect(objection?.text).toContain('säga nej till reklam')
  })

  test('to marketing is taken on the spot, whoever asks for the right or the script', () => {
    expect(ids(rich(), 'objection')[0]).toBe('objection.taken')
    expect(ids(rich(), 'rights', { context: { right: 'objection' } })[0]).toBe('objection.taken')
  })
})

describe('opening hours', () => {
  const closed = new Date('2026-11-24T22:00:00Z')
  const open = new Date('2026-11-24T09:00:00Z')

  test('are given without a claim where no time is given', () => {
    const said = ids(rich(), 'rights')
    expect(said).toContain('rights.contact')
    expect(said.filter((id) => /closed|unknown/.test(id))).toEqual([])
  })

  test('offer a transfer only while open', () => {
    expect(ids(rich(), 'rights', { now: open })).toContain('rights.transfer')
    expect(ids(rich(), 'rights', { now: closed })).not.toContain('rights.transfer')
    expect(ids(rich(), 'rights', { now: closed })).toContain('rights.closed')
  })

  test('claim nothing for a time that is none', () => {
    expect(ids(rich(), 'rights', { now: new Date(Number.NaN) })).toEqual(ids(rich(), 'rights'))
  })
})

describe('a name that ends in a full stop', () => {
  test('shares it with the sentence', () => {
    const profile = parseProfile(
      minimalProfile({ caller: { name: 'Ringklar Inc.', role: 'separate-controller' } }),
    )
    const named = parseProfile(minimalProfile({ controller: { name: 'Exempel Inc.', country: 'SE' } }))
    expect(toText(renderScript(profile, 'purchase', { locale: 'sv', layer: 'full' }))).toContain(
      'Ringklar Inc. ansvarar',
    )
    expect(toText(renderScript(named, 'opening', { locale: 'sv' }))).toMatch(/Exempel Inc\.$/m)
  })
})

describe('retention', () => {
  const purpose = (id: string, more: object = {}) => ({
    id,
    label: `göra ${id}`,
    legalBasis: { basis: 'contract', stage: 'performance', need: 'leverera' },
    ...more,
  })
  const said = (overrides: object): string =>
    toText(renderScript(parseProfile(minimalProfile(overrides)), 'purchase', { locale: 'sv' }))

  test('says every row that holds for what is said', () => {
    const text = said({
      purposes: [purpose('a'), purpose('b')],
      retention: [
        { purposes: ['a'], whileCustomer: true },
        { purposes: ['a'], period: 'P7Y' },
        { purposes: ['b'], period: 'P1Y' },
      ],
    })
    expect(text).toContain('Vi sparar uppgifterna så länge du är kund.')
    expect(text).toContain('En del av dem sparar vi i 7 år från det att vi fick dem.')
    expect(text).toContain('Uppgifter för att göra b sparar vi i stället i ett år från det att vi fick dem.')
  })

  test('is not taken from a purpose that is not said', () => {
    const text = said({
      purposes: [purpose('a', { moment: 'call' })],
      retention: [{ purposes: ['a'], period: 'P3M' }],
    })
    expect(text).not.toContain('3 månader')
    expect(text).toContain('hur länge vi sparar dem')
  })

  test.each([
    [{ whileCustomer: true }, 'så länge du är kund'],
    [{ whileCustomer: true, period: 'P1Y' }, 'så länge du är kund och ett år till'],
    [
      { whileCustomer: true, period: 'P1Y', from: 'från köpet' },
      'så länge du är kund och i ett år från köpet',
    ],
    [
      { whileCustomer: true, criteria: 'tills garantin går ut' },
      'så länge du är kund och tills garantin går ut',
    ],
    [{ period: 'P1Y6M' }, 'i ett år och 6 månader från det att vi fick dem'],
    [{ period: 'P24M', from: 'från köpet' }, 'i 24 månader från köpet'],
    [{ criteria: 'tills garantin går ut' }, 'tills garantin går ut'],
    [{ period: 'P2Y', criteria: 'i två år från leveransen' }, 'i två år från leveransen'],
  ])('says %j', (row, words) => {
    expect(said({ retention: [row] })).toContain(`Vi sparar uppgifterna ${words}.`)
  })
})

describe('what a host hands over', () => {
  const opening = (agentName: unknown): string =>
    toText(
      renderScript(parseProfile(minimalProfile()), 'opening', {
        locale: 'sv',
        context: { agentName } as never,
      }),
    )

  test.each([null, undefined, '', '   ', '\u200b', Number.NaN, {}, []])(
    '%j for a name is a hole, never an error',
    (name) => {
      expect(opening(name)).toContain('[saknas: ditt namn]')
    },
  )

  test.each([
    ['Al\nX', 'Al X'],
    ['Kim\u202e', 'Kim'],
    [5, '5'],
  ])('%j is said as %s', (name, words) => {
    expect(opening(name)).toContain(`heter ${words} och`)
  })

  test('says a year as it is written', () => {
    const context = { sourceId: 'customer', values: { customerSince: 2024 } }
    expect(toText(renderScript(rich(), 'source', { locale: 'en', context }))).toContain('since 2024')
  })
})

describe('a contact whose seasonal hours are over', () => {
  const regular = [{ days: ['mo'], opens: '08:00', closes: '17:00', validThrough: '2026-06-30' }]
  const service = {
    name: 'kundservice',
    phone: { e164: '+46812345678' },
    hours: { timeZone: 'Europe/Stockholm', regular },
  }
  const profile = parseProfile(
    minimalProfile({ contacts: { service }, rights: { default: 'service' } } as never),
  )
  const now = new Date('2026-11-24T10:00:00Z')

  test('is still named, and still required', () => {
    expect(ids(profile, 'rights', { now })).toContain('rights.contact-no-hours')
    const rights = renderScript(profile, 'purchase', { locale: 'sv', now }).clauses.find(({ id }) =>
      id.startsWith('purchase.rights'),
    )
    expect(rights).toMatchObject({ id: 'purchase.rights-no-hours', required: true })
  })
})

describe('portability', () => {
  test('names the contact for it, and no freedom from charge where there is a fee', () => {
    const routes = { portability: 'officer' }
    const said = (rights: NonNullable<Profile['rights']>): string =>
      toText(renderScript(rich({ rights }), 'purchase', { locale: 'sv', layer: 'full' }))
    expect(said({ default: 'service', routes })).toMatch(/ett annat företag\. Mejla gärna dataskydd@/)
    expect(said({ default: 'service', routes, fee: { sv: '100 kronor', en: '100 kronor' } })).toMatch(
      /ett annat företag\..*I undantagsfall tas en avgift ut/,
    )
  })
})

describe('data that the person gives', () => {
  test('are told by the customer’s own source, not by other customers’', () => {
    const profile = parseProfile(
      minimalProfile({
        data: [{ id: 'name', requirement: 'contractual' }],
        sources: [
          { id: 'list', kind: 'list-broker', name: 'Adressloftet', data: ['name'] },
          { id: 'own', kind: 'data-subject' },
        ],
      }),
    )
    const of = (sourceId: string) => ids(profile, 'purchase', { layer: 'full', context: { sourceId } })
    expect(of('own')).toContain('purchase.required-data-plain')
    expect(of('list')).not.toContain('purchase.required-data-plain')
  })
})

describe('a question that no script is about', () => {
  test('is answered by the honest sentence, with the number to call where there is one', () => {
    const { clauses, locale } = renderFallback(rich(), { locale: 'en' })
    expect(locale).toBe('en')
    expect(clauses.map(({ id }) => id)).toEqual(['fallback.not-stated-phone'])
    expect(clauses[0]?.text).toMatch(/^I am not sure/)
    expect(
      renderFallback(parseProfile(minimalProfile()), { locale: 'sv' }).clauses.map(({ id }) => id),
    ).toEqual(['fallback.not-stated'])
  })

  test('does not claim that a part was answered', () => {
    const [clause] = renderFallback(rich(), { locale: 'sv' }).clauses
    expect(clause?.text).not.toContain('Resten')
  })
})

describe('what the agent cannot do from where they sit', () => {
  const OFFERS = ['rights.transfer', 'rights.sms', 'rights.sms-or-email', 'rights.email-message']
  const offered = (offers?: readonly ('transfer' | 'sms' | 'email')[]): string[] =>
    ids(
      rich({
        rights: { default: 'service' },
        notice: { ...richProfile().notice!, followUp: ['sms', 'email'] },
      }),
      'rights',
      {
        context: { right: 'access', ...(offers ? { offers } : {}) },
        now: new Date('2026-11-24T10:00:00+01:00'),
      },
    ).filter((id) => OFFERS.includes(id))

  test.each([
    [undefined, ['rights.transfer', 'rights.sms-or-email']],
    [['transfer', 'sms', 'email'] as const, ['rights.transfer', 'rights.sms-or-email']],
    [['sms'] as const, ['rights.sms']],
    [['email'] as const, ['rights.email-message']],
    [[] as const, []],
  ])('is not offered: %j', (offers, expected) => {
    expect(offered(offers)).toEqual(expected)
  })
})
