// One row per thing that can be wrong: what is put where in a profile that is otherwise right, and the issue it gives.
import { minimalProfile } from '@gdpr-script/test-utils'
import { describe, expect, test } from 'vitest'
import { PROFILE_ISSUE_CODES, type ProfileIssueCode } from './issue-sentences.js'
import { safeParseProfile } from './parse-profile.js'

type Row = readonly [
  change: Readonly<Record<string, unknown>>,
  path: string,
  code: ProfileIssueCode,
  words?: RegExp,
]

const purpose = (more: object = {}) => ({
  id: 'p',
  label: 'p',
  legalBasis: { basis: 'contract', stage: 'performance', need: 'n' },
  ...more,
})
const basis = (legalBasis: object) => ({ purposes: [purpose({ legalBasis })] })
const consent = { basis: 'consent', when: 'w', how: 'h', withdrawal: 'service' }
const contact = (more: object) => ({ contacts: { service: { name: 'S', ...more } } })
const hours = (more: object) => contact({ hours: { timeZone: 'Europe/Stockholm', regular: [], ...more } })
const regular = (more: object) =>
  hours({ regular: [{ days: ['mo'], opens: '08:00', closes: '17:00', ...more }] })
const exception = (more: object) => hours({ exceptions: [{ from: '2026-12-24', to: '2026-12-24', ...more }] })
const controller = (more: object) => ({ controller: { name: 'C', country: 'SE', ...more } })
const caller = (more: object) => ({ caller: { name: 'C', role: 'processor', ...more } })
const call = (more: object) => ({ call: { direction: 'outbound', ...more } })
const URL = 'https://a.example'
const automated = { decision: 'd', logic: 'l', effect: 'e', humanReview: 'service' }

const SHAPES: readonly Row[] = [
  [{ id: undefined }, '/id', 'missing'],
  [{ contacts: undefined }, '/contacts', 'missing'],
  [controller({ name: undefined }), '/controller/name', 'missing'],
  [caller({ role: undefined }), '/caller/role', 'missing'],
  [{ data: [{ id: 'shoe-size' }] }, '/data/0/label', 'missing'],
  [basis({ ...consent, when: undefined }), '/purposes/0/legalBasis/when', 'missing'],
  [basis({ stage: 'performance' }), '/purposes/0/legalBasis/basis', 'missing'],
  [{ contacts: [] }, '/contacts', 'wrong-type', /group of fields/],
  [{ validFrom: null }, '/validFrom', 'wrong-type', /remove the field/],
  [{ children: 3 }, '/children', 'wrong-type', /"none", or a group/],
  [{ children: null }, '/children', 'wrong-type'],
  [{ data: [3] }, '/data/0', 'wrong-type', /"telephone-number".*group/],
  [{ purposes: {} }, '/purposes', 'wrong-type', /list/],
  [basis([]), '/purposes/0/legalBasis', 'wrong-type'],
  [{ children: { agelimit: 3 } }, '/children/agelimit', 'unknown-key', /"ageLimit"/],
  [{ html: '<b>' }, '/html', 'unknown-key'],
  [basis({ ...consent, law: 'l' }), '/purposes/0/legalBasis/law', 'unknown-key'],
  [
    { rights: { default: 'service', routes: { acess: 'service' } } },
    '/rights/routes/acess',
    'unknown-key',
    /"access"/,
  ],
  [{ scripts: { sorce: ['rights.contact'] } }, '/scripts/sorce', 'unknown-key', /"source"/],
  [{ children: 'nonne' }, '/children', 'not-allowed-value', /Did you mean "none"/],
  [{ data: ['shoe-size'] }, '/data/0', 'not-allowed-value'],
  [caller({ role: 'procesor' }), '/caller/role', 'not-allowed-value', /"processor"/],
  [basis({ basis: 'consnt' }), '/purposes/0/legalBasis/basis', 'not-allowed-value', /"consent"/],
  [exception({ closed: false }), '/contacts/service/hours/exceptions/0/closed', 'not-allowed-value'],
  [{ sources: [] }, '/sources', 'empty-list'],
  [{ locales: [] }, '/locales', 'empty-list'],
  [{ scripts: { source: [] } }, '/scripts/source', 'empty-list'],
  [regular({ days: [] }), '/contacts/service/hours/regular/0/days', 'empty-list'],
  [{ rights: { default: 'service', responseDays: 0 } }, '/rights/responseDays', 'out-of-range', /at least 1/],
  [{ children: { ageLimit: 200 } }, '/children/ageLimit', 'out-of-range', /at most/],
  [{ offer: { minimumAge: 17.5 } }, '/offer/minimumAge', 'not-whole'],
  [
    { contacts: { ['constructor']: { name: 'S' }, service: { name: 'S' } } },
    '/contacts/constructor',
    'forbidden-key',
  ],
]

const TEXTS: readonly Row[] = [
  [{ version: '' }, '/version', 'blank'],
  [{ version: '1'.repeat(65) }, '/version', 'too-long', /64/],
  [{ approvedBy: 'a'.repeat(201) }, '/approvedBy', 'too-long', /200/],
  [{ securityMeasures: ['a'.repeat(1001)] }, '/securityMeasures/0', 'too-long', /1000/],
  [{ securityMeasures: [{ sv: 'a'.repeat(1001) }] }, '/securityMeasures/0/sv', 'too-long'],
  [
    { wording: { sv: { 'rights.contact': 'a'.repeat(4001) } } },
    '/wording/sv/rights.contact',
    'too-long',
    /4000/,
  ],
  [{ securityMeasures: ['a\tb'] }, '/securityMeasures/0', 'control-character'],
  [{ securityMeasures: ['a\u0085b'] }, '/securityMeasures/0', 'control-character'],
  [{ securityMeasures: ['a\u202eb'] }, '/securityMeasures/0', 'bidi-control'],
  [{ securityMeasures: ['a\u2066b'] }, '/securityMeasures/0', 'bidi-control'],
  ...['\u200b', '\ufeff', '\u2060', '\u180e'].map((character): Row => [
    { securityMeasures: [`a${character}b`] },
    '/securityMeasures/0',
    'invisible-character',
  ]),
  [{ securityMeasures: ['a\udc00b'] }, '/securityMeasures/0', 'lone-surrogate'],
  [{ securityMeasures: ['a\nb'] }, '/securityMeasures/0', 'line-break'],
  [{ securityMeasures: ['a\u2028b'] }, '/securityMeasures/0', 'line-break'],
  [contact({ postal: 'a\rb' }), '/contacts/service/postal', 'control-character'],
  [{ contacts: { 'a\nb': { name: 'A' }, service: { name: 'S' } } }, '/contacts/a\nb', 'line-break'],
  [{ contacts: { ' ': { name: 'A' }, service: { name: 'S' } } }, '/contacts/ ', 'blank'],
  [contact({ transfer: { to: ' ' } }), '/contacts/service/transfer/to', 'blank'],
  ...['\u00ad', '\u200d \u200c', '\u200e\u200f', '\u3164', '\u2800', '\ufe0f'].map((version): Row => [
    { version },
    '/version',
    'blank',
  ]),
  [{ contacts: { '\u00ad': { name: 'A' }, service: { name: 'S' } } }, '/contacts/\u00ad', 'blank'],
  [{ securityMeasures: [{}] }, '/securityMeasures/0', 'no-language'],
  [{ notice: { url: {} } }, '/notice/url', 'no-language'],
  [{ securityMeasures: [{ sv: 'a', SV: 'b' }] }, '/securityMeasures/0', 'duplicate-language'],
  [{ securityMeasures: [{ nb: 'a', no: 'b' }] }, '/securityMeasures/0', 'duplicate-language'],
  [{ notice: { url: { 'no-NO': URL, 'nb-no': URL } } }, '/notice/url', 'duplicate-language'],
  [{ wording: { sv: {}, SV: {} } }, '/wording', 'duplicate-language'],
  [{ wording: { nb: {}, no: {} } }, '/wording', 'duplicate-language'],
  [{ locales: ['sv', 'SV'] }, '/locales/1', 'duplicate-language'],
  [{ locales: ['no', 'nb'] }, '/locales/1', 'duplicate-language'],
]

const FORMS: readonly Row[] = [
  ...['Acme', 'a b', '', 'a'.repeat(65), 'åäö', 'a_b'].map((id): Row => [{ id }, '/id', 'profile-id']),
  ...['sv_SE', 'x', '', 'svenska språket'].map((tag): Row => [
    { defaultLocale: tag },
    '/defaultLocale',
    'language-tag',
  ]),
  [{ defaultLocale: `sv${'-x-aaaaaaaa'.repeat(6)}` }, '/defaultLocale', 'too-long', /64/],
  [{ securityMeasures: [{ sv_SE: 'a' }] }, '/securityMeasures/0/sv_SE', 'language-tag'],
  [{ wording: { sv_SE: {} } }, '/wording/sv_SE', 'language-tag'],
  ...['se', 'SWE', 'EU', 'UK', 'XX', ''].map((market): Row => [{ market }, '/market', 'country-code']),
  [controller({ region: 'Berlin' }), '/controller/region', 'region'],
  ...['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '2026-01-01T00:00', '01.02.2026'].map(
    (validFrom): Row => [{ validFrom }, '/validFrom', 'date'],
  ),
  ...['2026-02-30', '2026-13-30', ' 2026-02-30 '].flatMap((day): Row[] => [
    [{ sources: [{ id: 's', kind: 'observed', obtained: day }] }, '/sources/0/obtained', 'date'],
    [{ sources: [{ id: 's', kind: 'observed', obtained: { en: day } }] }, '/sources/0/obtained/en', 'date'],
    [basis({ ...consent, when: day }), '/purposes/0/legalBasis/when', 'date'],
    [basis({ ...consent, when: { sv: 'a', en: day } }), '/purposes/0/legalBasis/when/en', 'date'],
    [
      call({ recording: { purpose: 'p', retention: 'r', legalBasis: { ...consent, when: day } } }),
      '/call/recording/legalBasis/when',
      'date',
    ],
  ]),
  ...['P', 'P0D', 'P0Y0M', 'P1W', 'PT1H', '2Y', 'P-1Y', 'P1.5Y', 'P1M1Y'].map((retention): Row => [
    { receipts: { retention } },
    '/receipts/retention',
    'duration',
  ]),
  ...['08-123 45', '+46 8 123', '0046812345', '+0123', '+1', '+1234567890123456', '112', 'tel:+46812345'].map(
    (e164): Row => [contact({ phone: { e164 } }), '/contacts/service/phone/e164', 'phone-number'],
  ),
  ...['a', 'a@b', 'a b@c.se', '@c.se', 'a@.se', 'a@c.se,b@c.se', '<a@c.se>'].map((email): Row => [
    contact({ email }),
    '/contacts/service/email',
    'email',
  ]),
  ...[
    'a..b@x.example',
    '.a@x.example',
    'a.@x.example',
    'a@-.-',
    'a@-x.example',
    'a@x-.example',
    'a@x..example',
  ].map((email): Row => [contact({ email }), '/contacts/service/email', 'email']),
  ...[
    'a@x{.example',
    'a@x|y.example',
    'a\u200db@x.example',
    'a@x\u200cy.example',
    `${'a'.repeat(65)}@x.se`,
  ].map((email): Row => [contact({ email }), '/contacts/service/email', 'email']),
  ...[
    'http://a.example',
    'javascript:alert(1)',
    'a.example',
    '//a.example',
    'https://',
    'https://localhost',
    'https://u:p@a.example',
    'https://a.example/ b',
    'https://a.example\\b',
    'HTTPS:a.example',
    'https://a{.example',
    'https://a}.example',
    'https://a|b.example',
    'https://a^.example',
    'https://a.exam`ple',
    'https://-a.example',
    'https://a-.example',
    'https://a..example',
    'https://a\u00adb.example',
    'https://a\u200db.example',
    'https://a.example/b\u200dc',
    'https://a.example:65536',
    'https://a.example:99999/b',
    'https://a.example:',
  ].map((url): Row => [contact({ url }), '/contacts/service/url', 'url']),
  [caller({ noticeUrl: 'http://a.example' }), '/caller/noticeUrl', 'url'],
  [{ notice: { url: { sv: 'http://a.example' } } }, '/notice/url/sv', 'url'],
  ...[
    '+01:00',
    'GMT+1',
    'Etc/GMT+1',
    'UTC+1',
    'UTC1',
    'Europe/Stokholm',
    'Stockholm',
    '',
    'Europe/Stockholm ',
    'europe/stockholm',
    'EUROPE/STOCKHOLM',
    'Europe/stockholm',
    'America/New_york',
    ...['utc', 'PST', 'IST', 'JST', 'CST', 'ACT', 'AET', 'CET', 'GMT', 'EST5EDT', 'Zulu', 'Japan', 'GB-Eire'],
    ...['SystemV/AST4', 'US/Pacific-New', 'US/Pacific', 'Etc/UTC', 'Brazil/East', 'Mexico/General'],
    'Europe',
    'Europe/',
  ].map((timeZone): Row => [hours({ timeZone }), '/contacts/service/hours/timeZone', 'time-zone']),
  ...['8:00', '08.00', '24:00', '25:00', '08:60', '08:00:00'].map((opens): Row => [
    regular({ opens }),
    '/contacts/service/hours/regular/0/opens',
    'time-of-day',
  ]),
  [regular({ closes: '24:01' }), '/contacts/service/hours/regular/0/closes', 'time-of-day'],
  [{ data: [{ id: 'name', dpv: 'Name' }] }, '/data/0/dpv', 'dpv-term'],
]

const TOGETHER: readonly Row[] = [
  [{ rights: { default: 'servce' } }, '/rights/default', 'unknown-contact', /"service"/],
  [{ rights: { default: 'toString' } }, '/rights/default', 'unknown-contact'],
  [{ rights: { default: 'service', routes: { access: 'x' } } }, '/rights/routes/access', 'unknown-contact'],
  [
    controller({ representative: { name: 'R', contact: 'x' } }),
    '/controller/representative/contact',
    'unknown-contact',
  ],
  [
    controller({ dataProtectionOfficer: { contact: 'x' } }),
    '/controller/dataProtectionOfficer/contact',
    'unknown-contact',
  ],
  [
    { jointControllers: [{ name: 'J', contact: 'x', arrangement: 'a' }] },
    '/jointControllers/0/contact',
    'unknown-contact',
  ],
  [basis({ ...consent, withdrawal: 'x' }), '/purposes/0/legalBasis/withdrawal', 'unknown-contact'],
  [
    call({ recording: { purpose: 'p', retention: 'r', legalBasis: { ...consent, withdrawal: 'x' } } }),
    '/call/recording/legalBasis/withdrawal',
    'unknown-contact',
  ],
  [
    { specialCategories: [{ category: 'health', condition: 'a', withdrawal: 'x' }] },
    '/specialCategories/0/withdrawal',
    'unknown-contact',
  ],
  [{ transfers: [{ country: 'US', mechanism: 'scc', copy: 'x' }] }, '/transfers/0/copy', 'unknown-contact'],
  [
    { automatedDecisions: { ...automated, humanReview: 'x' } },
    '/automatedDecisions/humanReview',
    'unknown-contact',
  ],
  [{ objection: { contact: 'x', suppressionList: true } }, '/objection/contact', 'unknown-contact'],
  [{ retention: [{ purposes: ['p'] }] }, '/retention/0/purposes/0', 'unknown-purpose'],
  [
    { specialCategories: [{ category: 'health', condition: 'a', purposes: ['x'] }] },
    '/specialCategories/0/purposes/0',
    'unknown-purpose',
  ],
  [{ purposes: [purpose({ data: ['shoe-size'] })] }, '/purposes/0/data/0', 'unknown-data-category'],
  [{ purposes: [purpose(), purpose()] }, '/purposes/1/id', 'duplicate-id'],
  [
    {
      sources: [
        { id: 's', kind: 'observed' },
        { id: 's', kind: 'partner' },
      ],
    },
    '/sources/1/id',
    'duplicate-id',
  ],
  [{ data: ['name', { id: 'name' }] }, '/data/1/id', 'duplicate-id'],
  [{ data: ['name', 'name'] }, '/data/1', 'duplicate-id'],
  [{ validFrom: '2026-02-01', validUntil: '2026-01-31' }, '/validUntil', 'dates-reversed'],
  [
    regular({ validFrom: '2026-02-01', validThrough: '2026-01-31' }),
    '/contacts/service/hours/regular/0/validThrough',
    'dates-reversed',
  ],
  [
    exception({ closed: true, to: '2026-12-23' }),
    '/contacts/service/hours/exceptions/0/to',
    'dates-reversed',
  ],
  [
    regular({ opens: '08:00', closes: '08:00' }),
    '/contacts/service/hours/regular/0/closes',
    'no-opening-time',
  ],
  [
    exception({ opens: '08:00', closes: '08:00' }),
    '/contacts/service/hours/exceptions/0/closes',
    'no-opening-time',
  ],
  [exception({}), '/contacts/service/hours/exceptions/0', 'exception-shape'],
  [exception({ opens: '08:00' }), '/contacts/service/hours/exceptions/0', 'exception-shape'],
  [
    exception({ closed: true, opens: '08:00', closes: '09:00' }),
    '/contacts/service/hours/exceptions/0',
    'exception-shape',
  ],
]

const WORDING: readonly Row[] = [
  [
    { wording: { sv: { 'rights.contct': 'a' } } },
    '/wording/sv/rights.contct',
    'unknown-clause',
    /"rights.contact"/,
  ],
  [{ scripts: { rights: ['rights.contct'] } }, '/scripts/rights/0', 'unknown-clause', /"rights.contact"/],
  [{ scripts: { rights: ['follow-up.signature'] } }, '/scripts/rights/0', 'follow-up-clause'],
  [{ wording: { sv: { 'follow-up.signatur': 'Hej' } } }, '/wording/sv/follow-up.signatur', 'unknown-clause'],
  [{ wording: { sv: { 'brand.': 'a' } } }, '/wording/sv/brand.', 'brand-clause-id'],
  [{ brandClauses: { thanks: { citations: [] } } }, '/brandClauses/thanks', 'brand-clause-id'],
  [
    { brandClauses: { 'rights.contact': { citations: [] } } },
    '/brandClauses/rights.contact',
    'brand-clause-id',
  ],
  [{ scripts: { rights: ['brand.thanks'] } }, '/scripts/rights/0', 'clause-without-wording'],
  [
    { wording: { en: { 'brand.thanks': 'a' } }, scripts: { rights: ['brand.thanks'] } },
    '/scripts/rights/0',
    'clause-without-wording',
  ],
  [
    { wording: { sv: { 'brand.thanks': '\u00ad' } }, scripts: { rights: ['brand.thanks'] } },
    '/scripts/rights/0',
    'clause-without-wording',
  ],
  [
    { wording: { sv: { 'brand.thanks': ' ' } }, scripts: { rights: ['brand.thanks'] } },
    '/scripts/rights/0',
    'clause-without-wording',
  ],
  [
    { wording: { sv: { 'rights.contact': 'Ring {$phone' } } },
    '/wording/sv/rights.contact',
    'message-syntax',
    /at character \d+/,
  ],
  [
    { wording: { sv: { 'rights.contact': 'Ring {$a :nope}' } } },
    '/wording/sv/rights.contact',
    'message-function',
    /at character 10/,
  ],
  [
    { wording: { sv: { 'rights.contact': 'Ring {#b}nu{/b}' } } },
    '/wording/sv/rights.contact',
    'message-markup',
    /at character 7/,
  ],
]

const ELSEWHERE: readonly ProfileIssueCode[] = [
  'not-json',
  'too-large',
  'too-deep',
  'more-issues',
  'unsupported-version',
  'duplicate-key',
  'unsupported-value',
  'circular',
  'unreadable',
]

const profileWith = (change: object) => ({
  ...minimalProfile({ contacts: { service: { name: 'S' } } }),
  ...change,
})

describe.each(Object.entries({ SHAPES, TEXTS, FORMS, TOGETHER, WORDING }))('%s', (_, rows) => {
  const titled = rows.map(([change, path, code, words]) => ({ change, path, code, words }))
  test.each(titled)('$code at $path', ({ change, path, code, words }) => {
    const result = safeParseProfile(profileWith(change))
    const issues = result.success ? [] : result.error.issues
    expect(issues.map((issue) => `${issue.path} ${issue.code}`)).toEqual([`${path} ${code}`])
    expect(issues[0]?.message).toMatch(words ?? /^[^:]+: [A-Z"].*\.$|\?$/)
  })
})

test('every code of an issue has a row', () => {
  const rows = [SHAPES, TEXTS, FORMS, TOGETHER, WORDING].flat().map(([, , code]) => code)
  expect([...new Set([...rows, ...ELSEWHERE])].sort()).toEqual([...PROFILE_ISSUE_CODES].sort())
})

test.each<[string, object]>([
  ['a source gave a bare noun', { sources: [{ id: 's', kind: 'partner', data: ['shoe size', 'name'] }] }],
  [
    'a purpose uses a known category and an own one',
    { data: [{ id: 'shoe', label: 's' }], purposes: [purpose({ data: ['shoe', 'name'] })] },
  ],
  ['hours past midnight and to the end of the day', regular({ opens: '22:00', closes: '06:00' })],
  ['a whole day', regular({ opens: '00:00', closes: '24:00' })],
  ['UTC is a zone', hours({ timeZone: 'UTC' })],
  [
    'an address whose scheme is in capitals, at the highest port',
    contact({ url: 'HTTPS://sub_1.a-b.xn--p1ai:65535?c' }),
  ],
  ['an address in a script that needs its joiners', contact({ name: 'می\u200cخواهم 👩\u200d👧' })],
  [
    'an e-mail address with dots, signs and letters of any language',
    contact({ email: "o'å.b+c_d@å-b.example" }),
  ],
  ['an invisible character beside visible ones', { version: '1\u00ad0' }],
  [
    'days and phrases of when something was',
    {
      sources: [
        { id: 'a', kind: 'observed', obtained: '2028-02-29' },
        { id: 'b', kind: 'observed', obtained: { en: '2028-02-29', sv: 'i mars 2026-13-45' } },
      ],
      ...basis({ ...consent, when: { en: '2026-11-30' } }),
    },
  ],
  ['an address of several lines', contact({ postal: 'A\nB' })],
  [
    'an address with a port, a path and letters of any language',
    contact({ url: 'https://fjällvind.example:8443/å?b=%20#c' }),
  ],
  [
    'no rows of what is stated to be none',
    { transfers: [], recipients: [], purposes: [], specialCategories: [] },
  ],
  [
    'wording of a message, of own clauses, and their order',
    {
      wording: { sv: { 'follow-up.signature': 'Hej', 'brand.thanks': 'Tack {$name}!' } },
      scripts: { rights: ['rights.contact', 'brand.thanks'] },
      brandClauses: { 'brand.thanks': { citations: ['gdpr:12(1)'], required: true } },
    },
  ],
  [
    'own wording found by falling back from the default language',
    {
      defaultLocale: 'sv-FI',
      wording: { sv: { 'brand.thanks': 'Tack!' } },
      scripts: { rights: ['brand.thanks'] },
    },
  ],
  ...[
    ['sv', 'sv-SE'],
    ['no', 'nb'],
    ['nb-NO', 'no'],
  ].map(([defaultLocale = '', tag = '']): [string, object] => [
    `own wording in ${tag} where the default language is ${defaultLocale}`,
    { defaultLocale, wording: { [tag]: { 'brand.thanks': 'Tack!' } }, scripts: { rights: ['brand.thanks'] } },
  ]),
])('%s', (_, change) => {
  const result = safeParseProfile(profileWith(change))
  expect(result.success ? [] : result.error.issues).toEqual([])
})
