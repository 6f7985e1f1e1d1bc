// Coverage and renderer agree: what counts as told is in the words, and what is taken away is missing.
import { describe, expect, test } from 'vitest'
import { exampleProfiles, minimalProfile, profileVariants, soundProfile } from '@gdpr-script/test-utils'
import {
  type Profile,
  type ScriptId,
  locales,
  parseProfile,
  renderFollowUp,
  renderScript,
} from '../src/index.js'
import { coverProfile, type CoverageRow } from '../src/coverage/cover-profile.js'
import { ITEMS } from '../src/coverage/items.js'
import { RIGHTS, SCRIPT_IDS } from '../src/profile/profile.js'

const cover = (profile: Profile, locale = 'sv'): CoverageRow[] =>
  coverProfile(parseProfile(profile), { locale })

/** "retention 13" → the row. */
const rowsOf = (profile: Profile): Map<string, CoverageRow> =>
  new Map(cover(profile).map((row) => [`${row.id} ${row.item.slice(5, 7)}`, row]))
const statusOf = (profile: Profile, key: string): string | undefined => rowsOf(profile).get(key)?.status
const withStatus = (profile: Profile, status: CoverageRow['status']): string[] =>
  [...rowsOf(profile)].filter(([, row]) => row.status === status).map(([key]) => key)

interface Words {
  readonly 'spoken-short': Map<string, string>
  readonly 'spoken-full': Map<string, string>
  readonly 'follow-up': string
}

/** Everything that is said, by clause id, and sent: once per source where it depends on the source. */
function wordsOf(profile: Profile, locale: string): Words {
  const short = new Map<string, string>()
  const full = new Map<string, string>()
  const sent: string[] = []
  const hear = (words: Map<string, string>, script: ScriptId, more: object): void => {
    for (const { id, text } of renderScript(profile, script, { locale, ...more }).clauses) words.set(id, text)
  }
  for (const script of SCRIPT_IDS) hear(full, script, { layer: 'full' })
  for (const right of RIGHTS) hear(full, 'rights', { context: { right } })
  for (const sourceId of [undefined, ...(profile.sources ?? []).map(({ id }) => id)]) {
    const context = { ...(sourceId !== undefined && { sourceId }) }
    for (const script of ['opening', 'purchase'] as const) hear(short, script, { context })
    for (const script of ['opening', 'source', 'purchase'] as const)
      hear(full, script, { context, layer: 'full' })
    for (const channel of ['sms', 'email'] as const)
      sent.push(renderFollowUp(profile, 'purchase-notice', { locale, channel, context }).text)
  }
  return { 'spoken-short': short, 'spoken-full': new Map([...full, ...short]), 'follow-up': sent.join('\n') }
}

const PROFILES: readonly (readonly [name: string, profile: Profile])[] = [
  ...exampleProfiles().map((profile) => [profile.id, profile] as const),
  ['sound', soundProfile()],
  ...profileVariants().map(({ name, profile }) => [name, profile] as const),
]

describe('what is told is in the words', () => {
  test.each(PROFILES)('%s', (_name, given) => {
    const profile = parseProfile(given)
    const words = wordsOf(profile, 'sv')
    for (const { id, status, clauses } of coverProfile(profile, { locale: 'sv' })) {
      const isTold = status !== 'missing' && status !== 'not-applicable'
      expect(clauses.length > 0, `${id} ${status}`).toBe(isTold)
      if (status !== 'spoken-short' && status !== 'spoken-full') continue
      for (const clause of clauses) expect(words[status].get(clause), `${id} ${clause}`).toMatch(/\S/)
    }
  })

  test.each(exampleProfiles())('$id: as much in every language', (given) => {
    const profile = parseProfile(given)
    const statuses = (locale: string) =>
      coverProfile(profile, { locale }).map(({ id, item, status, clauses }) => [id, item, status, ...clauses])
    for (const locale of locales) expect(statuses(locale)).toEqual(statuses('sv'))
  })

  test('and what follows in writing is in the message', () => {
    const order = { purchase: ['purchase.controller'], recipients: ['purchase.transfer-none'] }
    const profile = parseProfile(soundProfile({ '/scripts': order }))
    const rows = coverProfile(profile, { locale: 'sv' }).filter(({ id }) => id === 'recipients')
    const spoken = wordsOf({ ...profile, scripts: {} }, 'sv')['spoken-full'].get('purchase.recipients')
    expect(rows.map(({ status }) => status)).toEqual(['follow-up', 'follow-up'])
    expect(rows[0]?.clauses).toEqual(['follow-up.caller', 'purchase.recipients'])
    expect(wordsOf(profile, 'sv')['follow-up']).toContain(spoken)
  })
})

describe('which article', () => {
  const articles = (profile: Profile): string[] => [
    ...new Set(cover(profile).map(({ item }) => item.slice(5, 7))),
  ]
  const list = { id: 'list', kind: 'list-broker', name: 'Adressloftet' } as const
  const order = { id: 'order', kind: 'data-subject' } as const
  const recording = { purpose: 'öva', retention: 'i en vecka' }

  test.each<[string, Partial<Profile>, string[]]>([
    ['14 where no source is stated', {}, ['14']],
    ['13 for what the person gave', { sources: [order] }, ['13']],
    ['13 for what was observed', { sources: [{ id: 'app', kind: 'observed' }] }, ['13']],
    ['14 for what was bought', { sources: [list] }, ['14']],
    ['both for data from both', { sources: [order, list] }, ['13', '14']],
    [
      'both for bought data and a recording',
      { sources: [list], call: { direction: 'outbound', recording } },
      ['13', '14'],
    ],
    [
      'both for a recording and no stated source',
      { call: { direction: 'outbound', recording } },
      ['13', '14'],
    ],
  ])('%s', (_name, more, expected) => {
    expect(articles(minimalProfile(more)).toSorted()).toEqual(expected)
  })

  test('each item has a row under each article that asks for it', () => {
    const rows = cover(soundProfile()).map(({ item }) => item)
    expect(rows).toEqual(
      ITEMS.flatMap(({ article13, article14 }) => [article13, article14].filter((item) => item !== null)),
    )
  })
})

describe('a field taken away', () => {
  test('is missing nowhere as long as it is stated', () => {
    expect(withStatus(soundProfile(), 'missing')).toEqual([])
  })

  const both = (...ids: string[]): string[] => ids.flatMap((id) => [`${id} 13`, `${id} 14`])
  const gone = (...pointers: string[]) => Object.fromEntries(pointers.map((pointer) => [pointer, undefined]))

  test.each<[string, Record<string, unknown>, string[]]>([
    ['retention', gone('/retention'), both('retention')],
    ['one row of retention', gone('/retention/1'), both('retention')],
    [
      'purposes',
      { ...gone('/purposes'), '/retention': [{ period: 'P1Y' }] },
      both('purposes', 'legal-bases'),
    ],
    ['recipients', gone('/recipients'), both('recipients')],
    ['transfers', gone('/transfers'), both('transfers')],
    ['automated decisions', gone('/automatedDecisions'), both('automated-decisions')],
    ['officer', gone('/controller/dataProtectionOfficer'), both('data-protection-officer')],
    ['balancing', gone('/purposes/0/legalBasis/balancing'), both('balancing')],
    ['name of the source', gone('/sources/0/name'), ['source 14']],
    [
      'ways to the controller',
      gone('/controller/phone', '/controller/email', '/controller/address'),
      both('controller-identity'),
    ],
    ['authority', { '/market': 'US' }, both('complaint')],
    [
      'rights',
      gone('/rights'),
      both('right-access', 'right-rectification', 'right-erasure', 'right-restriction', 'right-portability'),
    ],
    [
      'requirement',
      { '/data': ['name', 'postal-address', 'telephone-number', 'payment-details'] },
      ['requirement 13'],
    ],
  ])('%s: exactly its rows are missing', (_name, patches, expected) => {
    expect(withStatus(soundProfile(patches), 'missing')).toEqual(expected)
  })

  test('data: what a list gave is still told by the answer to where it came from', () => {
    const patches = gone('/data', '/purposes/0/data', '/purposes/2/data')
    expect(withStatus(soundProfile(patches), 'missing')).toEqual(['requirement 13'])
    expect(statusOf(soundProfile(patches), 'data-categories 14')).toBe('spoken-full')
    const unlisted = soundProfile({ ...patches, ...gone('/sources/0/data') })
    expect(statusOf(unlisted, 'data-categories 14')).toBe('missing')
  })
})

describe('what does not apply', () => {
  const away = { country: 'PH', mechanism: 'scc', copy: 'officer' }
  const compelling = {
    country: 'PH',
    mechanism: 'derogation',
    derogation: 'compelling-interests',
    compellingInterests: 'att rädda liv',
  }
  const decision = { decision: 'ditt pris', logic: 'din inkomst', effect: 'ett nej', humanReview: 'service' }

  test.each<[string, string, Record<string, unknown>, string]>([
    ['a representative inside the EEA', 'representative 13', {}, 'not-applicable'],
    ['a representative outside it', 'representative 13', { '/controller/country': 'US' }, 'missing'],
    [
      'a representative who need not be',
      'representative 13',
      { '/controller/country': 'US', '/controller/representativeExemption': 'sällan' },
      'not-applicable',
    ],
    [
      'no officer',
      'data-protection-officer 13',
      { '/controller/dataProtectionOfficer': 'none' },
      'not-applicable',
    ],
    ['no transfer', 'transfers 14', {}, 'not-applicable'],
    ['a transfer', 'transfers 14', { '/transfers': [away] }, 'spoken-full'],
    ['a safeguard', 'transfer-safeguards 14', { '/transfers': [away] }, 'spoken-full'],
    [
      'no safeguard for adequacy',
      'transfer-safeguards 14',
      { '/transfers': [{ country: 'JP', mechanism: 'adequacy' }] },
      'not-applicable',
    ],
    [
      'a transfer without a copy',
      'transfers 14',
      { '/transfers': [{ ...away, copy: undefined }] },
      'spoken-full',
    ],
    [
      'a safeguard without a copy',
      'transfer-safeguards 14',
      { '/transfers': [{ ...away, copy: undefined }] },
      'missing',
    ],
    [
      'compelling interests',
      'transfer-safeguards 14',
      { '/transfers': [{ ...compelling, copy: 'officer' }] },
      'spoken-full',
    ],
    [
      'compelling interests without a copy',
      'transfer-safeguards 14',
      { '/transfers': [compelling] },
      'missing',
    ],
    ['no recipients', 'recipients 13', { '/recipients': [], '/caller/role': 'controller' }, 'not-applicable'],
    ['no recipients but the caller', 'recipients 13', { '/recipients': [] }, 'spoken-full'],
    ['no consent', 'withdraw-consent 13', {}, 'not-applicable'],
    [
      'explicit consent',
      'withdraw-consent 13',
      { '/specialCategories': [{ category: 'health', condition: 'a' }] },
      'spoken-short',
    ],
    ['no decision by machine', 'automated-decisions 13', {}, 'not-applicable'],
    ['a decision by machine', 'automated-decisions 13', { '/automatedDecisions': decision }, 'spoken-full'],
    ['no new purpose', 'new-purpose 13', {}, 'not-applicable'],
    [
      'a new purpose',
      'new-purpose 14',
      { '/furtherProcessing': [{ purpose: 'räkna utsläpp' }] },
      'spoken-full',
    ],
    ['no interest', 'legitimate-interest 13', { '/purposes/0': undefined }, 'not-applicable'],
    ['nothing to object to', 'right-objection 13', { '/purposes/0': undefined }, 'not-applicable'],
  ])('%s', (_name, key, patches, expected) => {
    const withoutOffer = '/purposes/0' in patches ? { '/retention/2': undefined } : {}
    const profile = JSON.parse(JSON.stringify(soundProfile({ ...patches, ...withoutOffer }))) as Profile
    expect(statusOf(profile, key)).toBe(expected)
  })

  test('portability, where nothing rests on consent or a contract', () => {
    const patches = { '/purposes/1': undefined, '/retention/0': undefined }
    expect(statusOf(soundProfile(patches), 'right-portability 13')).toBe('not-applicable')
  })

  test('a consent to recording has to be taken back, and is the recorded customers’ alone', () => {
    const legalBasis = { basis: 'consent', when: 'nu', how: 'genom ett ja', withdrawal: 'service' }
    const profile = soundProfile({ '/call/recording/legalBasis': legalBasis })
    expect(statusOf(profile, 'withdraw-consent 13')).toBe('spoken-short')
    expect(statusOf(profile, 'withdraw-consent 14')).toBe('not-applicable')
  })
})

test('a consent that nobody can be reached about is not told to be taken back', () => {
  const legalBasis = { basis: 'consent', when: 'i fjol', how: 'på webben', withdrawal: 'silent' }
  const own = { '/purposes/0/legalBasis': legalBasis, '/purposes/0/moment': 'purchase' }
  const silent = soundProfile({ ...own, '/contacts/silent': { name: 'den tysta luckan' } })
  expect(statusOf(silent, 'withdraw-consent 13')).toBe('missing')
  const phone = { e164: '+46771234567' }
  const reachable = soundProfile({ ...own, '/contacts/silent': { name: 'den tysta luckan', phone } })
  expect(statusOf(reachable, 'withdraw-consent 13')).toBe('spoken-short')
})

describe('several sources', () => {
  const named = { id: 'a', kind: 'partner', name: 'Adressloftet' }

  test('count by the worst of them', () => {
    const sources = [named, { id: 'b', kind: 'list-broker' }]
    expect(statusOf(soundProfile({ '/sources': [named] }), 'source 14')).toBe('spoken-short')
    expect(statusOf(soundProfile({ '/sources': sources }), 'source 14')).toBe('missing')
  })

  test('one that is open to everybody has to be called open', () => {
    const sources = [named, { id: 'b', kind: 'public-register', name: 'SPAR' }]
    const row = rowsOf(soundProfile({ '/sources': sources })).get('source 14')
    expect(row).toMatchObject({
      status: 'spoken-full',
      clauses: ['opening.first-contact', 'source.public'],
    })
  })
})

/** The sound profile with an own order of the purchase and of the retention answer, and own clauses. */
function branded(
  words: Record<string, string>,
  brandClauses: Profile['brandClauses'],
  more: object = {},
): Profile {
  const own = Object.keys(words)
  return soundProfile({
    '/wording': { sv: words, en: words },
    '/notice/followUp': [],
    '/scripts': { purchase: ['purchase.controller', ...own], retention: own },
    '/brandClauses': brandClauses,
    ...more,
  })
}

describe('the brand’s own clauses', () => {
  const WORDS = { 'brand.kept': 'Vi sparar allt i ett år.' }
  const kept = (citation: string, required?: boolean, words: Record<string, string> = WORDS): Profile =>
    branded(words, { 'brand.kept': { citations: [citation], ...(required && { required }) } })

  test.each([
    ['an exact citation', 'gdpr:13(2)(a)', undefined, 'spoken-full'],
    ['that of the other article, since the words are the same', 'gdpr:14(2)(a)', undefined, 'spoken-full'],
    ['one that has to be read', 'gdpr:13(2)(a)', true, 'spoken-short'],
    ['a wider citation', 'gdpr:13(2)', undefined, 'missing'],
    ['another citation', 'gdpr:13(2)(d)', undefined, 'missing'],
  ])('%s', (_name, citation, required, expected) => {
    expect(statusOf(kept(citation, required), 'retention 14')).toBe(expected)
  })

  test('count for a right by the article of the right or a part of it', () => {
    const profile = branded(
      { 'brand.no': 'Säg nej när du vill.', 'brand.see': 'Du får se allt.' },
      { 'brand.no': { citations: ['gdpr:21(2)'] }, 'brand.see': { citations: ['gdpr:15'] } },
      { '/scripts/rights': ['brand.see'], '/scripts/objection': ['brand.no'] },
    )
    const rows = rowsOf(profile)
    expect(rows.get('right-access 13')).toMatchObject({ status: 'spoken-full', clauses: ['brand.see'] })
    expect(rows.get('right-objection 13')?.clauses).toContain('brand.no')
    expect(rows.get('right-erasure 13')?.status).toBe('missing')
  })

  test('do not count with a hole that the profile should have filled; what the call gives comes later', () => {
    const hole = kept('gdpr:13(2)(a)', true, { 'brand.kept': 'Vi sparar allt, ring {$opensAt}.' })
    const later = kept('gdpr:13(2)(a)', true, { 'brand.kept': 'Vi sparar allt i {$years} år.' })
    expect(statusOf(hole, 'retention 13')).toBe('missing')
    expect(statusOf(later, 'retention 13')).toBe('spoken-short')
  })

  test('tell what built-in clauses leave open', () => {
    const profile = kept('gdpr:13(2)(a)')
    const order = { ...profile.scripts, retention: ['brand.kept', 'purchase.retention'] }
    const partial = { ...profile, retention: profile.retention?.slice(0, 1) ?? [], scripts: order }
    expect(rowsOf(partial).get('retention 14')?.clauses).toEqual(['brand.kept'])
  })
})

describe('what only comes in writing', () => {
  const without = (ways: string[]): Profile =>
    soundProfile({
      '/notice/followUp': ways,
      '/scripts': { purchase: ['purchase.controller'], recipients: ['purchase.transfer-none'] },
    })

  test.each([
    [['email'], 'follow-up'],
    [['post'], 'follow-up'],
    [['sms'], 'missing'],
    [[], 'missing'],
  ])('is a follow-up by %j: %s', (ways, expected) => {
    expect(statusOf(without(ways), 'recipients 13')).toBe(expected)
  })

  test('fits into a text message for the no to marketing', () => {
    const silent = {
      opening: ['opening.ai-voice'],
      objection: ['objection.register'],
      rights: ['rights.transfer'],
    }
    const profile = soundProfile({
      '/notice/followUp': ['sms'],
      '/scripts': {
        ...silent,
        purchase: ['purchase.controller'],
        'legal-basis': ['legal-basis.contract-performance'],
      },
    })
    expect(rowsOf(profile).get('right-objection 13')).toMatchObject({
      status: 'follow-up',
      clauses: ['follow-up.purchase-notice-sms-objection'],
    })
  })
})

describe('purposes of the call alone', () => {
  test('are told by the opening, which says what the call is about', () => {
    const patches = { '/purposes/2': undefined, '/purposes/1': undefined, '/retention': [{ period: 'P3M' }] }
    expect(rowsOf(soundProfile(patches)).get('purposes 14')).toMatchObject({
      status: 'spoken-short',
      clauses: ['opening.presentation'],
    })
  })
})

test('an interest that nobody weighed is stated all the same', () => {
  const profile = soundProfile({ '/purposes/0/legalBasis/balancing': undefined })
  expect(statusOf(profile, 'legitimate-interest 14')).toBe('spoken-full')
  expect(statusOf(profile, 'balancing 14')).toBe('missing')
})
