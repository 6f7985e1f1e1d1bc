import { describe, expect, test } from 'vitest'
import { exampleProfile, minimalProfile, richProfile } from '@gdpr-script/test-utils'
import { type Profile, parseProfile, renderScript, safeParseProfile, toText } from '../src/index.js'

const word = (wording: Profile['wording'], more: Partial<Profile> = {}): Profile =>
  parseProfile({ ...richProfile(), ...more, wording })

const clause = (profile: Profile, id: string, context = {}) =>
  renderScript(profile, 'purchase', { locale: 'sv', layer: 'full', context }).clauses.find(
    (candidate) => candidate.id === id,
  )

describe('a built-in clause in the brand’s words', () => {
  test('is said in the brand’s words, values marked', () => {
    const profile = word({ sv: { 'purchase.controller': 'Bakom samtalet står {$controllerName}, tro det.' } })
    expect(clause(profile, 'purchase.controller')).toMatchObject({
      text: 'Bakom samtalet står Exempelbolaget, tro det.',
      parts: [
        { type: 'text', value: 'Bakom samtalet står ' },
        { type: 'value', name: 'controllerName', value: 'Exempelbolaget' },
        { type: 'text', value: ', tro det.' },
      ],
    })
  })

  test('keeps the built-in words in a language that the brand has not worded', () => {
    const profile = word({ sv: { 'purchase.controller': 'Vi heter {$controllerName}.' } })
    const [first] = renderScript(profile, 'purchase', { locale: 'en' }).clauses
    expect(first?.text).toBe('Exempelbolaget is responsible for your personal data.')
  })

  test('stays built-in where the brand’s text is blank', () => {
    const profile = word({ sv: { 'purchase.controller': '  ' } })
    expect(clause(profile, 'purchase.controller')?.text).toBe(
      'Det är Exempelbolaget som ansvarar för dina personuppgifter.',
    )
  })

  test('serves a regional language from its parent', () => {
    const profile = word({ sv: { 'purchase.controller': 'Vi heter {$controllerName}.' } })
    const [first] = renderScript(profile, 'purchase', { locale: 'sv-FI' }).clauses
    expect(first?.text).toBe('Vi heter Exempelbolaget.')
  })

  test('takes any value of the call, numbers by the language', () => {
    const profile = word({
      sv: { 'purchase.controller': 'Du sparar {$saving :integer} kronor med {$plan}.' },
    })
    const said = clause(profile, 'purchase.controller', { values: { saving: 1200, plan: 'Fast' } })
    expect(said?.text.replace(/\s/g, ' ')).toBe('Du sparar 1 200 kronor med Fast.')
  })

  test('picks a variant by a value', () => {
    const source = '.input {$n :integer} .match $n one {{en faktura}} * {{{$n} fakturor}}'
    const profile = word({ sv: { 'purchase.controller': source } })
    expect(clause(profile, 'purchase.controller', { values: { n: 1 } })?.text).toBe('en faktura')
    expect(clause(profile, 'purchase.controller', { values: { n: 3 } })?.text).toBe('3 fakturor')
  })
})

describe('a value that nobody gave', () => {
  test.each([
    ['at its place', 'Det kostar {$price} kronor.', 'Det kostar [saknas: price] kronor.'],
    ['as a number', 'Det kostar {$price :number} kronor.', 'Det kostar [saknas: price] kronor.'],
    [
      'in front, where it only picks a variant',
      '.input {$price :integer} .match $price one {{En.}} * {{Fler.}}',
      '[saknas: price]Fler.',
    ],
    [
      'even where its name is one that every object has',
      'Det kostar {$toString}.',
      'Det kostar [saknas: toString].',
    ],
    [
      'even where its name is a prototype’s',
      'Det kostar {$constructor}.',
      'Det kostar [saknas: constructor].',
    ],
  ])('is a visible hole %s', (_where, source, text) => {
    const profile = word({ sv: { 'purchase.controller': source } })
    const document = renderScript(profile, 'purchase', { locale: 'sv' })
    expect(document.clauses[0]?.text).toBe(text)
    expect(document.missing).toHaveLength(1)
    expect(document.clauses[0]?.parts).toContainEqual({ type: 'missing', name: document.missing[0] })
  })

  test('is a hole for an empty value, too', () => {
    const profile = word({ sv: { 'purchase.controller': 'Det kostar {$price}.' } })
    const document = renderScript(profile, 'purchase', { locale: 'sv', context: { values: { price: '' } } })
    expect(document.missing).toEqual(['price'])
  })

  test('stays a hole for a value of the profile in the brand’s words, and an honest clause in ours', () => {
    const own = parseProfile(minimalProfile({ wording: { sv: { 'purchase.controller': 'Ring {$phone}.' } } }))
    expect(renderScript(own, 'purchase', { locale: 'sv' }).missing).toEqual(['phone'])
    expect(renderScript(parseProfile(minimalProfile()), 'purchase', { locale: 'sv' }).missing).toEqual([])
  })

  test('is never taken over from the call where the profile says it', () => {
    const profile = word({ sv: { 'purchase.controller': '{$controllerName}' } })
    const said = clause(profile, 'purchase.controller', { values: { controllerName: 'Någon annan' } })
    expect(said?.text).toBe('Exempelbolaget')
  })
})

describe('own clauses and an own order', () => {
  const brand = {
    wording: { sv: { 'brand.hello': 'Hej från {$controllerName}.', 'brand.bye': 'Ha det gott.' } },
    scripts: { purchase: ['brand.hello', 'purchase.complaint', 'purchase.recipients', 'brand.bye'] },
    brandClauses: {
      'brand.hello': { citations: ['gdpr:13(1)(a)'], required: true },
      'brand.bye': { citations: [] },
    },
  } satisfies Partial<Profile>
  const profile = parseProfile({ ...richProfile(), ...brand })
  const ids = (layer: 'short' | 'full') =>
    renderScript(profile, 'purchase', { locale: 'sv', layer }).clauses.map(({ id }) => id)

  test('are said in that order, all of them in the full layer', () => {
    expect(ids('full')).toEqual(['brand.hello', 'purchase.complaint', 'purchase.recipients', 'brand.bye'])
  })

  test('are cut to what has to be read in the short layer', () => {
    expect(ids('short')).toEqual(['brand.hello', 'purchase.complaint'])
  })

  test('keep their conditions', () => {
    const without = parseProfile({ ...richProfile(), ...brand, recipients: [] })
    const said = renderScript(without, 'purchase', { locale: 'sv', layer: 'full' }).clauses.map(
      ({ id }) => id,
    )
    expect(said).not.toContain('purchase.recipients')
  })

  test('carry the citations and the duty that the brand gives them', () => {
    const [first] = renderScript(profile, 'purchase', { locale: 'sv' }).clauses
    expect(first).toMatchObject({ citations: ['gdpr:13(1)(a)'], required: true })
  })

  test('send the whole script to the profile’s language where they have no words in another', () => {
    const document = renderScript(profile, 'purchase', { locale: 'en' })
    expect(document.locale).toBe('sv')
    expect(toText(document)).toContain('Tycker du')
  })

  test('fall back to an honest answer where the order leaves nothing to say', () => {
    const nothing = parseProfile({ ...minimalProfile(), scripts: { recipients: ['purchase.recipients'] } })
    const document = renderScript(nothing, 'recipients', { locale: 'sv' })
    expect(document).toMatchObject({ unanswered: true, clauses: [{ id: 'fallback.not-stated' }] })
  })
})

describe('an own order of built-in clauses', () => {
  const said = (scripts: Profile['scripts'], more: Partial<Profile> = {}) =>
    renderScript(parseProfile({ ...minimalProfile(), scripts, ...more }), 'purchase', { locale: 'sv' })

  test('is honest about what it asks for and the profile does not state', () => {
    const document = said({
      purchase: [
        'purchase.controller',
        'purchase.data',
        'purchase.retention',
        'purchase.rights',
        'purchase.complaint',
      ],
    })
    expect(document.unanswered).toBe(true)
    expect(document.clauses.map(({ id }) => id)).toEqual([
      'purchase.controller',
      'purchase.not-stated',
      'purchase.rights-unknown',
      'purchase.complaint',
    ])
    expect(document.clauses[1]?.text).toContain('vilka uppgifter vi använder och hur länge vi sparar dem')
  })

  test('asks nothing that it leaves out', () => {
    expect(said({ purchase: ['purchase.controller', 'purchase.complaint'] }).unanswered).toBe(false)
  })

  test('brings the variant that says what is stated', () => {
    const contacts = { service: { name: 'kundservice', phone: { e164: '+46812345678' } } }
    const document = said({ purchase: ['purchase.rights'] }, { contacts, rights: { default: 'service' } })
    expect(document.clauses.map(({ id }) => id)).toEqual(['purchase.rights-no-hours'])
  })

  test('keeps objection and objection on grounds of one’s own apart', () => {
    const profile = parseProfile({
      ...richProfile(),
      scripts: { purchase: ['purchase.objection', 'purchase.complaint'] },
    })
    expect(renderScript(profile, 'purchase', { locale: 'sv' }).clauses.map(({ id }) => id)).toEqual([
      'purchase.objection',
      'purchase.complaint',
    ])
  })

  test('answers the rest of a question honestly', () => {
    const profile = parseProfile({
      ...minimalProfile({ children: 'none' }),
      scripts: { 'sensitive-data': ['sensitive-data.no-children'] },
    })
    expect(renderScript(profile, 'sensitive-data', { locale: 'sv' }).clauses.map(({ text }) => text)).toEqual(
      ['Vi använder inga uppgifter om barn här.', expect.stringMatching(/^Resten vet jag inte säkert/)],
    )
  })

  test('that has nothing for the short layer is said whole', () => {
    const wording = { sv: { 'brand.hello': 'Hej från {$controllerName}.' } }
    const profile = parseProfile({ ...minimalProfile(), wording, scripts: { opening: ['brand.hello'] } })
    const document = renderScript(profile, 'opening', { locale: 'sv' })
    expect(document).toMatchObject({ unanswered: false, clauses: [{ id: 'brand.hello' }] })
  })
})

describe('lists in the brand’s words', () => {
  const recipients = (...names: string[]): Partial<Profile> => ({
    recipients: names.map((name) => ({ name, category: { sv: 'en partner', en: 'a partner' } })),
  })
  const said = (source: string, more: Partial<Profile>): string | undefined =>
    clause(word({ sv: { 'purchase.recipients': source } }, more), 'purchase.recipients')?.text
  const three = recipients('Alfa', 'Beta', 'Gamma')

  test.each([
    ['as they are', 'Till {$recipients}.', 'Till Alfa, Beta och Gamma.'],
    ['by the function', 'Till {$recipients :list}.', 'Till Alfa, Beta och Gamma.'],
    ['with "or"', 'Till {$recipients :list type=disjunction}.', 'Till Alfa, Beta eller Gamma.'],
    [
      'both ways',
      'Till {$recipients :list type=disjunction}, så {$recipients}.',
      'Till Alfa, Beta eller Gamma, så Alfa, Beta och Gamma.',
    ],
    [
      'under another name',
      '.local $r = {$recipients :list type=disjunction} {{Till {$r}.}}',
      'Till Alfa, Beta eller Gamma.',
    ],
  ])('are listed %s', (_how, source, text) => {
    expect(said(source, three)).toBe(text)
  })

  test('choose the words by how many they are', () => {
    const source = [
      '.input {$recipients :list} .match $recipients 1 {{Bara {$recipients} får dem.}}',
      '2 {{Båda två, {$recipients}.}} * {{Flera: {$recipients}.}}',
    ].join(' ')
    expect(said(source, recipients('Alfa'))).toBe('Bara Alfa får dem.')
    expect(said(source, recipients('Alfa', 'Beta'))).toBe('Båda två, Alfa och Beta.')
    expect(said(source, three)).toBe('Flera: Alfa, Beta och Gamma.')
  })

  test('choose by the plural category too', () => {
    const source =
      '.input {$recipients :list} .match $recipients one {{En: {$recipients}.}} * {{Fler: {$recipients}.}}'
    expect(said(source, recipients('Alfa'))).toBe('En: Alfa.')
    expect(said(source, three)).toBe('Fler: Alfa, Beta och Gamma.')
  })

  test('are marked as the value that they are', () => {
    const profile = word({ sv: { 'purchase.recipients': 'Till {$recipients :list}, {$recipients}.' } }, three)
    const values = clause(profile, 'purchase.recipients')?.parts.filter(({ type }) => type === 'value')
    expect(values).toEqual(
      ['recipients', 'recipients'].map((name) => ({ type: 'value', name, value: 'Alfa, Beta och Gamma' })),
    )
  })

  test('take one thing as a list of one', () => {
    expect(said('Från {$controllerName :list}.', {})).toBe('Från Exempelbolaget.')
  })

  test('leave a hole where nothing is given', () => {
    const wording = { sv: { 'purchase.controller': 'Till {$plans :list}.' } }
    expect(clause(word(wording), 'purchase.controller')?.text).toBe('Till [saknas: plans].')
  })
})

describe('wording that no value can save', () => {
  test.each([
    ['{$x :list type=both}', 'message-function'],
    ['{$x :list type=$y}', 'message-function'],
    ['{$x :toString}', 'message-function'],
    ['{$x :constructor}', 'message-function'],
    ['Först :nej och {$x :nej}', 'message-function'],
    ['{|abc| :number}', 'message-function'],
    ['{#b}fet{/b}', 'message-markup'],
    ['{$x', 'message-syntax'],
  ])('%s is an issue of the profile', (source, code) => {
    const result = safeParseProfile({
      ...minimalProfile(),
      wording: { sv: { 'purchase.complaint': source } },
    })
    expect(result).toMatchObject({
      success: false,
      error: { issues: [{ path: '/wording/sv/purchase.complaint', code }] },
    })
  })

  test('names the value that has to be given, not what the message calls it in between', () => {
    const source = '.local $t = {$price} {{Det kostar {$t}.}}'
    const profile = parseProfile({ ...minimalProfile(), wording: { sv: { 'purchase.complaint': source } } })
    expect(renderScript(profile, 'complaint', { locale: 'sv' }).missing).toEqual(['price'])
  })
})

describe('an unparsed profile', () => {
  test('with broken wording is read out in the built-in words', () => {
    const broken = { ...richProfile(), wording: { sv: { 'purchase.controller': 'Det är {$controllerName' } } }
    expect(renderScript(broken, 'purchase', { locale: 'sv' }).clauses[0]?.text).toBe(
      'Det är Exempelbolaget som ansvarar för dina personuppgifter.',
    )
  })
})

describe('an example with wording of its own', () => {
  test('says it', () => {
    const profile = parseProfile(exampleProfile('alvsunds-dagblad'))
    const text = toText(renderScript(profile, 'recipients', { locale: 'sv' }))
    expect(text).toContain('Redaktionen på Älvsunds Dagblad')
  })
})
