import { minimalProfile, exampleProfiles, profileVariants, richProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { parseProfile, parseProfileText, safeParseProfile } from './parse-profile.js'
import { ProfileError } from './profile-error.js'

/** The error that a call throws. Anything else it may do is a failure of the test. */
function errorOf(call: () => unknown): ProfileError {
  try {
    call()
  } catch (error) {
    if (error instanceof ProfileError) return error
    throw error
  }
  throw new Error('Nothing was thrown')
}

const pairs = ({ issues }: ProfileError): string[] => issues.map(({ path, code }) => `${path} ${code}`)

describe('what is accepted', () => {
  const good = [
    minimalProfile(),
    richProfile(),
    ...exampleProfiles(),
    ...profileVariants().map(({ profile }) => profile),
  ]

  test.each(good.map((profile, index) => ({ name: `${profile.id} ${index}`, profile })))(
    '$name',
    ({ profile }) => {
      expect(parseProfile(profile)).toEqual(profile)
      expect(parseProfileText(JSON.stringify(profile))).toEqual(profile)
      expect(safeParseProfile(profile)).toEqual({ success: true, data: profile })
    },
  )

  test('a profile made in another realm, without a prototype or frozen', () => {
    const plain = Object.assign(Object.create(null) as object, minimalProfile())
    const other = Object.assign(Object.create(Object.create(null) as object) as object, minimalProfile())
    for (const profile of [plain, other, Object.freeze(minimalProfile())])
      expect(parseProfile(profile)).toEqual(minimalProfile())
  })

  test('a field that is undefined counts as absent', () => {
    expect(parseProfile({ ...minimalProfile(), validFrom: undefined })).not.toHaveProperty('validFrom')
  })

  test('blank texts, which the rules judge', () => {
    const profile = minimalProfile({
      controller: { name: '', country: 'SE' },
      securityMeasures: ['', { sv: ' ' }],
    })
    expect(parseProfile(profile)).toEqual(profile)
  })

  test('a byte order mark before the text', () => {
    expect(parseProfileText(`\ufeff${JSON.stringify(minimalProfile())}`)).toEqual(minimalProfile())
  })
})

describe('what comes out', () => {
  test('is fresh: neither the input nor any part of it', () => {
    const given = richProfile()
    const before = structuredClone(given)
    const profile = parseProfile(given)
    expect(given).toEqual(before)
    expect(profile.contacts).not.toBe(given.contacts)
    expect(profile.purposes?.[0]).not.toBe(given.purposes?.[0])
  })

  test('has its texts and keys in NFC, and one kind of line break', () => {
    const name = 'Fja\u0308ll'
    const profile = parseProfile({
      ...minimalProfile(),
      controller: { name, country: 'SE', address: 'Box 1\r\nFja\u0308ll' },
      contacts: { [name]: { name } },
    })
    expect(profile.controller).toEqual({ name: 'Fjäll', country: 'SE', address: 'Box 1\nFjäll' })
    expect(profile.contacts).toEqual({ Fjäll: { name: 'Fjäll' } })
  })

  test('reads each value once', () => {
    let reads = 0
    const tricky = minimalProfile()
    Object.defineProperty(tricky, 'id', { enumerable: true, get: () => (reads++ === 0 ? 'first' : 'SECOND') })
    expect(parseProfile(tricky).id).toBe('first')
    expect(reads).toBe(1)
  })
})

describe('errors', () => {
  test('hold every issue at once: of types, forms, references, times and wording', () => {
    const error = errorOf(() =>
      parseProfile({
        ...minimalProfile(),
        id: 5,
        market: 'Sweden',
        colour: 'red',
        rights: { default: 'nobody', routes: { access: 7 } },
        purposes: [
          {
            id: 'a',
            label: 'a',
            legalBasis: { basis: 'consent', when: 1, how: 'how', withdrawal: 'nobody' },
          },
          { id: 'a', label: 'b' },
        ],
        sources: [],
        call: {
          direction: 'outbound',
          hours: { timeZone: '+01:00', regular: [{ opens: '08:00', closes: '08:00' }] },
        },
        wording: { sv: { 'rights.contact': '{$contactName' } },
        securityMeasures: ['a\u0000'],
      }),
    )
    expect(error.code).toBe('invalid-profile')
    expect(pairs(error).sort()).toEqual(
      [
        '/id wrong-type',
        '/market country-code',
        '/colour unknown-key',
        '/rights/default unknown-contact',
        '/rights/routes/access wrong-type',
        '/purposes/0/legalBasis/when wrong-type',
        '/purposes/0/legalBasis/withdrawal unknown-contact',
        '/purposes/1/id duplicate-id',
        '/purposes/1/legalBasis missing',
        '/sources empty-list',
        '/call/hours/timeZone time-zone',
        '/call/hours/regular/0/days missing',
        '/call/hours/regular/0/closes no-opening-time',
        '/wording/sv/rights.contact message-syntax',
        '/securityMeasures/0 control-character',
      ].sort(),
    )
  })

  test('are the same from parseProfile, safeParseProfile and parseProfileText', () => {
    const bad = { ...minimalProfile(), id: 'Å', market: 'XX' }
    const result = safeParseProfile(bad)
    const issues = result.success ? [] : result.error.issues
    expect(issues).toHaveLength(2)
    expect(errorOf(() => parseProfile(bad)).issues).toEqual(issues)
    expect(errorOf(() => parseProfileText(JSON.stringify(bad))).issues).toEqual(issues)
  })

  test.each([null, undefined, 5, 'text', [], true])('refuse %j as a whole', (input) => {
    const { code, issues } = errorOf(() => parseProfile(input))
    expect([code, issues.map(({ path }) => path)]).toEqual(['invalid-profile', ['']])
  })

  test.each([0, 2, '1', null, NaN, {}])('another version, %j, is the only issue', (schemaVersion) => {
    const error = errorOf(() => parseProfile({ schemaVersion, id: 'Å' }))
    expect([error.code, ...pairs(error)]).toEqual([
      'unsupported-version',
      '/schemaVersion unsupported-version',
    ])
  })

  test('a missing version is an ordinary issue', () => {
    const { schemaVersion: _, ...rest } = minimalProfile()
    const error = errorOf(() => parseProfile(rest))
    expect([error.code, ...pairs(error)]).toEqual(['invalid-profile', '/schemaVersion missing'])
  })

  test('never echo a text of the profile', () => {
    const secret = 'anna.andersson@example.com'
    const { issues, message } = errorOf(() =>
      parseProfile({
        ...minimalProfile(),
        id: secret,
        market: secret,
        controller: secret,
        data: [secret],
        children: secret,
      }),
    )
    expect(issues.length).toBeGreaterThanOrEqual(5)
    expect(JSON.stringify(issues) + message).not.toContain('anna')
  })

  test('write pointers by RFC 6901 and places in words', () => {
    const { issues } = errorOf(() =>
      parseProfile({ ...minimalProfile(), contacts: { 'a/b~c': { name: 5 } }, securityMeasures: [7] }),
    )
    expect(issues.map(({ path }) => path).sort()).toEqual(['/contacts/a~1b~0c/name', '/securityMeasures/0'])
    expect(issues.map(({ message }) => message.split(':')[0]).sort()).toEqual([
      'contacts › a/b~c › name',
      'securityMeasures › item 1',
    ])
  })

  test('sum up at most ten issues in the message', () => {
    const { message } = errorOf(() =>
      parseProfile({ ...minimalProfile(), securityMeasures: Array(12).fill(0) }),
    )
    expect(message).toMatch(/^The profile has 12 problems\.\n/)
    expect(message).toMatch(/and 2 more$/)
  })
})

describe('bounds', () => {
  const padded = (bytes: number): string => {
    const text = JSON.stringify(minimalProfile())
    return text + ' '.repeat(bytes - text.length)
  }
  const nested = (levels: number): unknown =>
    Array.from({ length: levels }).reduce<unknown>((inner) => [inner], 0)

  test('256 KiB of text, not one byte more', () => {
    expect(parseProfileText(padded(256 * 1024))).toEqual(minimalProfile())
    expect(errorOf(() => parseProfileText(padded(256 * 1024 + 1))).code).toBe('profile-too-large')
  })

  test.each(['å', '€', '😀'])('counted in UTF-8: %s', (character) => {
    const bytes = Buffer.byteLength(character)
    const count = Math.floor((256 * 1024) / bytes) + 1
    expect(errorOf(() => parseProfileText(`"${character.repeat(count)}"`)).issues[0]?.code).toBe('too-large')
    expect(errorOf(() => parseProfile({ id: character.repeat(count) })).issues[0]?.code).toBe('too-large')
  })

  test('32 levels, in text before it is parsed and in values', () => {
    const texts = ['['.repeat(33), '{"a":'.repeat(33), '['.repeat(100_000)]
    for (const text of texts) expect(errorOf(() => parseProfileText(text)).issues[0]?.code).toBe('too-deep')
    expect(errorOf(() => parseProfile(nested(33))).code).toBe('profile-too-large')
    expect(errorOf(() => parseProfile(nested(32))).code).toBe('invalid-profile')
  })
})

describe('values that are not JSON', () => {
  const withMeasure = (value: unknown) => ({ ...minimalProfile(), securityMeasures: [value] })

  test.each([
    [NaN, 'unsupported-value'],
    [Infinity, 'unsupported-value'],
    [undefined, 'unsupported-value'],
    [() => 1, 'unsupported-value'],
    [Symbol('a'), 'unsupported-value'],
    [1n, 'unsupported-value'],
    [new Date(0), 'unsupported-value'],
    [new Map(), 'unsupported-value'],
    [Object('a'), 'unsupported-value'],
    [Object.create({ name: 'inherited' }), 'unsupported-value'],
    [Proxy.revocable({}, {}), 'wrong-type'],
  ])('%s is refused', (value, code) => {
    const error = errorOf(() => parseProfile(withMeasure(value)))
    if (code === 'unsupported-value') expect(pairs(error)).toEqual([`/securityMeasures/0 ${code}`])
    else expect(error.code).toBe('invalid-profile')
  })

  test('getters and proxies that throw are unreadable, and the rest is still judged', () => {
    const throwing = () => {
      throw new TypeError('secret')
    }
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    const profile = {
      ...withMeasure(new Proxy({}, { ownKeys: throwing })),
      get approvedBy() {
        return throwing()
      },
      caller: revoked.proxy,
      market: 'XX',
    }
    expect(() => profile.approvedBy).toThrow()
    const input = Object.defineProperties({}, Object.getOwnPropertyDescriptors(profile))
    const error = errorOf(() => parseProfile(input))
    expect(pairs(error).sort()).toEqual([
      '/approvedBy unreadable',
      '/caller unreadable',
      '/market country-code',
      '/securityMeasures/0 unreadable',
    ])
    expect(error.message).not.toContain('secret')
  })

  test('what contains itself is refused, what comes twice is not', () => {
    const contact = { name: 'A' }
    const twice = minimalProfile({ contacts: { a: contact, b: contact } })
    expect(parseProfile(twice)).toEqual(twice)
    const loop: Record<string, unknown> = { ...minimalProfile() }
    loop['contacts'] = { a: loop }
    expect(pairs(errorOf(() => parseProfile(loop)))).toEqual(['/contacts/a circular'])
  })

  test.each(['__proto__', 'constructor', 'prototype'])(
    'the key %s is refused anywhere, not dropped',
    (key) => {
      const text = JSON.stringify({
        ...minimalProfile(),
        contacts: { KEY: { name: 'A' }, a: { name: { KEY: 'A' } } },
      })
      const error = errorOf(() => parseProfileText(text.replaceAll('KEY', key)))
      expect(pairs(error)).toEqual(
        expect.arrayContaining([`/contacts/${key} forbidden-key`, `/contacts/a/name/${key} forbidden-key`]),
      )
      expect(({} as Record<string, unknown>)['name']).toBeUndefined()
    },
  )

  test('keys that are the same in NFC come twice', () => {
    const contacts = { 'fja\u0308ll': { name: 'A' }, fjäll: { name: 'B' } }
    expect(pairs(errorOf(() => parseProfile({ ...minimalProfile(), contacts })))).toEqual([
      '/contacts/fjäll duplicate-key',
    ])
  })

  test('a key that is too long is cut in the issue', () => {
    const { issues } = errorOf(() =>
      parseProfile({ ...minimalProfile(), contacts: { ['k'.repeat(5000)]: {} } }),
    )
    expect(issues.map(({ code }) => code)).toEqual(['too-long'])
    expect(JSON.stringify(issues).length).toBeLessThan(1000)
  })
})
