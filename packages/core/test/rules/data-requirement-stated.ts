import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'stated', profile: soundProfile() },
    {
      name: 'bought, and never asked for',
      profile: soundProfile({ '/data/1': 'postal-address', '/sources/1/data': ['name'] }),
    },
  ],
  fail: [
    {
      name: 'an object without it',
      profile: soundProfile({ '/data/3': { id: 'payment-details' } }),
      at: '/data/3/requirement',
    },
    {
      name: 'short forms alone',
      profile: soundProfile({
        '/data': ['name', 'postal-address', 'telephone-number', 'payment-details'],
        '/sources/0': undefined,
      }),
      at: [0, 1, 2, 3].map((index) => `/data/${index}`),
    },
    {
      name: 'one short form among others',
      profile: soundProfile({ '/data/3': 'payment-details' }),
      at: '/data/3',
      severity: 'warning',
    },
  ],
} satisfies RuleFixture
