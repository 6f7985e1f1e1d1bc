import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'a row for every purpose', profile: soundProfile() },
    {
      name: 'one row for all',
      profile: soundProfile({ '/retention': [{ whileCustomer: true, period: 'P7Y' }] }),
    },
    {
      name: 'criteria alone',
      profile: soundProfile({
        '/retention/2': { criteria: both('tills du säger nej', 'until you say no'), purposes: ['offer'] },
      }),
    },
  ],
  fail: [
    {
      name: 'absent',
      profile: soundProfile({ '/retention': undefined }),
      at: '/retention',
      alsoRaises: { 'bookkeeping-retention': 'the books have no row either' },
    },
    {
      name: 'none listed',
      profile: soundProfile({ '/retention': [] }),
      at: '/retention',
      alsoRaises: { 'bookkeeping-retention': 'the books have no row either' },
    },
    {
      name: 'a purpose without a row',
      profile: soundProfile({ '/retention/2': undefined }),
      at: '/retention',
    },
    {
      name: 'a row that says nothing',
      profile: soundProfile({ '/retention/2': { whileCustomer: false, purposes: ['offer'] } }),
      at: '/retention/2',
    },
    {
      name: 'blank criteria',
      profile: soundProfile({ '/retention/2': { criteria: ' ', purposes: ['offer'] } }),
      at: '/retention/2',
    },
  ],
} satisfies RuleFixture
