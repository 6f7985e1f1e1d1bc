// "Simpler, please": shorter words for the same facts. What a clause has to say is read out of its usual words.
import { describe, expect, test } from 'vitest'
import { exampleProfiles, minimalProfile, profileVariants, richProfile } from '@gdpr-script/test-utils'
import {
  hasSimplerWording,
  locales,
  parseProfile,
  type Profile,
  registerLocale,
  type RenderedClause,
  type RenderOptions,
  renderScript,
  type ScriptDocument,
  type ScriptId,
} from '../src/index.js'
import { CLAUSES } from '../src/clauses/clauses.js'
import { compileMessage, findMessageFault } from '../src/clauses/wording.js'
import { en } from '../src/locales/en/index.js'
import type { LocaleDefinition } from '../src/locales/locale.js'
import { sv } from '../src/locales/sv/index.js'
import { RIGHTS, SCRIPT_IDS } from '../src/profile/profile.js'
import { SHIPPED_LOCALES } from '../src/locales/shipped.js'

const simplerOf = ({ simpler = {} }: LocaleDefinition): Readonly<Record<string, string>> => simpler

const variables = ({ tag }: LocaleDefinition, source: string | undefined): string[] =>
  [...compileMessage(tag, source ?? '').variables].sort()

/** What the variants do not hold: one way to a contact alone together with a fee, and nobody who takes a consent back. */
const MORE: readonly Profile[] = [
  richProfile({ rights: { default: 'officer', fee: '100 kronor' } }),
  richProfile({ rights: { default: 'archive', fee: '100 kronor' } }),
  richProfile({ rights: undefined, specialCategories: [{ category: 'health', condition: 'a' }] }),
  minimalProfile({
    market: 'DE',
    call: { direction: 'outbound', recording: { purpose: ' ', retention: ' ' } },
  }),
]

interface Pair {
  readonly name: string
  readonly profile: Profile
  readonly usual: ScriptDocument
  readonly simpler: ScriptDocument
}

function pair(profile: Profile, script: ScriptId, options: RenderOptions): Pair {
  const { locale, layer = 'short', context } = options
  return {
    name: [profile.id, script, locale, layer, context?.right].filter((word) => word).join(' '),
    profile,
    usual: renderScript(profile, script, options),
    simpler: renderScript(profile, script, { ...options, wording: 'simpler' }),
  }
}

/** Every script of a profile in every language, in both wordings. */
const pairs = (profile: Profile): Pair[] =>
  locales.flatMap((locale) => [
    ...SCRIPT_IDS.flatMap((script) =>
      (['short', 'full'] as const).map((layer) => pair(profile, script, { locale, layer })),
    ),
    ...RIGHTS.map((right) => pair(profile, 'rights', { locale, context: { right } })),
  ])

/** Every clause with its usual words beside it. */
const clausePairs = ({ usual, simpler }: Pair): [RenderedClause, RenderedClause][] =>
  simpler.clauses.flatMap((clause, index) => {
    const other = usual.clauses[index]
    return other ? [[clause, other] as [RenderedClause, RenderedClause]] : []
  })

/** The values that were filled in, each once. */
const valuesOf = ({ parts }: RenderedClause): string[] =>
  [...new Set(parts.flatMap((part) => (part.type === 'text' ? [] : [JSON.stringify(part)])))].sort()

const withoutWords = ({ clauses, seconds: _, ...document }: ScriptDocument): unknown => ({
  ...document,
  clauses: clauses.map(({ text: _text, parts: _parts, simpler: _simpler, ...clause }) => clause),
})

describe.each(SHIPPED_LOCALES.map((locale) => [locale.tag, locale] as const))(
  'the simpler words of %s',
  (_, locale) => {
    const rows = Object.entries(simplerOf(locale))

    test('are those of spoken clauses, the same in every language', () => {
      const known = CLAUSES.map(({ id }) => id).filter((id) => !id.startsWith('follow-up.'))
      expect(rows.map(([id]) => id).filter((id) => !known.includes(id))).toEqual([])
      expect(rows.map(([id]) => id).sort()).toEqual(Object.keys(simplerOf(en)).sort())
    })

    test('stand in the order of the usual ones', () => {
      const order = Object.keys(locale.clauses)
      expect(rows.map(([id]) => id)).toEqual(order.filter((id) => Object.hasOwn(simplerOf(locale), id)))
    })

    test('use exactly the values of the usual ones', () => {
      for (const [id, source] of rows)
        expect(variables(locale, source), id).toEqual(variables(locale, locale.clauses[id]))
    })

    test('are shorter before a value is filled in', () => {
      const words = (source = ''): string => source.replace(/\{\$\w+\}/g, '')
      for (const [id, source] of rows)
        expect(words(source).length, id).toBeLessThan(words(locale.clauses[id]).length)
    })

    test('compile, and hold no markup, double space or stray stop', () => {
      for (const [id, source] of rows) {
        expect(findMessageFault(source), id).toBeNull()
        expect(source, id).not.toMatch(/[<>]|&\w+;| {2}|\.\.|^\s|\s$|\n/)
        expect(source.replace(/\{\$\w+\}/g, 'x'), id).not.toMatch(/ [.,:!?]/)
        expect(source, id).toMatch(/[.?]$/)
      }
    })

    test('begin no sentence with a value that is no name', () => {
      for (const [id, source] of rows)
        expect(source, id).not.toMatch(/(?:^|[.?] )\{\$(?!controllerName|callerName)/)
    })
  },
)

describe.each([
  ['the examples and the rich profile', [...exampleProfiles(), richProfile()]],
  ['profiles for every branch', [...profileVariants().map(({ profile }) => profile), ...MORE]],
])('%s in simpler words', (_, profiles) => {
  const all = profiles.map((profile) => parseProfile(profile)).flatMap(pairs)

  test('are documents of the same shape', () => {
    for (const { name, usual, simpler } of all)
      expect(withoutWords(simpler), name).toEqual(withoutWords(usual))
  })

  test('say the same values in fewer characters, or the usual words', () => {
    for (const found of all) {
      for (const [simpler, usual] of clausePairs(found)) {
        const place = `${found.name} ${usual.id}`
        if (simpler.simpler !== true) expect(simpler, place).toEqual(usual)
        else {
          expect(valuesOf(simpler), place).toEqual(valuesOf(usual))
          expect(simpler.text.length, place).toBeLessThan(usual.text.length)
          expect(simpler.text, place).not.toMatch(/ {2}|\.\.| [.,:?]|\{\$|undefined/)
        }
      }
    }
  })

  test('take no longer to say', () => {
    for (const { name, usual, simpler } of all)
      expect(simpler.seconds, name).toBeLessThanOrEqual(usual.seconds)
  })

  test('have them where hasSimplerWording says so', () => {
    for (const { name, profile, simpler } of all) {
      for (const clause of simpler.clauses) {
        const expected = clause.simpler === true
        expect(hasSimplerWording(profile, clause.id, simpler.locale), `${name} ${clause.id}`).toBe(expected)
      }
    }
  })

  test('are not used unless asked for', () => {
    for (const { name, usual } of all)
      expect(
        usual.clauses.filter((clause) => 'simpler' in clause),
        name,
      ).toEqual([])
  })
})

test('every simpler sentence is said for some profile', () => {
  const profiles = [...profileVariants().map(({ profile }) => profile), ...MORE]
  const said = profiles.flatMap((profile) =>
    pairs(profile).flatMap(({ simpler }) =>
      simpler.clauses.filter((clause) => clause.simpler).map(({ id }) => id),
    ),
  )
  expect([...new Set(said)].sort()).toEqual(Object.keys(simplerOf(sv)).sort())
})

test('usual wording is what is said without the option', () => {
  for (const script of SCRIPT_IDS) {
    const asked = renderScript(richProfile(), script, { locale: 'sv', layer: 'full', wording: 'usual' })
    expect(asked).toEqual(renderScript(richProfile(), script, { locale: 'sv', layer: 'full' }))
  }
})

describe('a clause in the brand’s own words', () => {
  const ID = 'purchase.automated-decision'
  const OWN = 'Kreditlinden avgör {$decision}.'
  const say = (profile: Profile, locale: string) =>
    renderScript(profile, 'automated-decisions', { locale, wording: 'simpler' }).clauses[0]

  test('has no simpler ones', () => {
    const profile = parseProfile(richProfile({ wording: { sv: { [ID]: OWN } } }))
    expect(say(profile, 'sv')).toMatchObject({ id: ID, text: 'Kreditlinden avgör din kreditgräns.' })
    expect(say(profile, 'sv')).not.toHaveProperty('simpler')
    expect(hasSimplerWording(profile, ID, 'sv')).toBe(false)
  })

  test('has none in a region of the language either', () => {
    const profile = parseProfile(richProfile({ wording: { 'sv-FI': { [ID]: OWN } } }))
    for (const locale of ['sv', 'sv-FI']) {
      expect(say(profile, locale)).not.toHaveProperty('simpler')
      expect(hasSimplerWording(profile, ID, locale)).toBe(false)
    }
  })

  test('has some in a language that the brand has not worded, and for clauses that it has not', () => {
    const profile = parseProfile(richProfile({ wording: { sv: { [ID]: OWN } } }))
    expect(say(profile, 'en')).toMatchObject({ id: ID, simpler: true })
    expect(hasSimplerWording(profile, ID, 'en')).toBe(true)
    expect(hasSimplerWording(profile, 'purchase.rights', 'sv')).toBe(true)
  })

  test.each([
    ['blank', '  '],
    ['broken', 'Kreditlinden avgör {$decision'],
  ])('that is %s counts as built in', (_, source) => {
    const profile = richProfile({ wording: { sv: { [ID]: source } } })
    expect(say(profile, 'sv')).toMatchObject({ simpler: true })
    expect(hasSimplerWording(profile, ID, 'sv')).toBe(true)
  })

  test('that is the brand’s alone has none', () => {
    const wording = { sv: { 'brand.hello': 'Hej från {$controllerName}.' } }
    const profile = parseProfile(minimalProfile({ wording, scripts: { recording: ['brand.hello'] } }))
    expect(renderScript(profile, 'recording', { locale: 'sv', wording: 'simpler' }).clauses[0]).toEqual(
      renderScript(profile, 'recording', { locale: 'sv' }).clauses[0],
    )
    expect(hasSimplerWording(profile, 'brand.hello', 'sv')).toBe(false)
  })
})

describe('hasSimplerWording', () => {
  test.each(['purchase.controller', 'purchase.nothing', 'toString', '__proto__', ''])(
    'is false for %j',
    (id) => expect(hasSimplerWording(richProfile(), id, 'sv')).toBe(false),
  )

  test.each([
    ['sv-FI', true],
    ['en-GB', true],
    ['xx', false],
    ['', false],
  ])('looks a language up by its tag: %j', (locale, expected) => {
    expect(hasSimplerWording(richProfile(), 'purchase.rights', locale)).toBe(expected)
  })
})

describe('a language without simpler words', () => {
  test('says the usual ones', () => {
    const { simpler: _, ...bare } = sv
    registerLocale({ ...bare, tag: 'et' })
    const profile = parseProfile(minimalProfile())
    const say = (wording: 'usual' | 'simpler') => renderScript(profile, 'purchase', { locale: 'et', wording })
    expect(say('simpler')).toEqual(say('usual'))
    expect(say('simpler').locale).toBe('et')
    expect(hasSimplerWording(profile, 'purchase.rights-unknown', 'et')).toBe(false)
  })
})
