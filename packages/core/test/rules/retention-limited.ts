import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'months and years', profile: soundProfile() },
    { name: 'ninety-nine years', profile: soundProfile({ '/retention/2/period': 'P99Y' }) },
  ],
  fail: [
    {
      name: 'until further notice',
      profile: soundProfile({
        '/retention/2': { criteria: both('tills vidare', 'until further notice'), purposes: ['offer'] },
      }),
      at: '/retention/2/criteria',
    },
    {
      name: 'for ever, beside a period',
      profile: soundProfile({ '/retention/2/criteria': both('för alltid', 'for ever') }),
      at: '/retention/2/criteria',
    },
  ],
  review: [
    {
      name: 'a hundred years',
      profile: soundProfile({ '/retention/2/period': 'P100Y' }),
      at: '/retention/2/period',
    },
    {
      name: 'a hundred years in months',
      profile: soundProfile({ '/retention/2/period': 'P1200M' }),
      at: '/retention/2/period',
    },
  ],
} satisfies RuleFixture
