import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'months', profile: soundProfile() }],
  fail: [
    {
      name: 'in words',
      refused: soundProfile({ '/retention/2/period': '12 months' }),
      at: '/retention/2/period',
    },
    { name: 'in weeks', refused: soundProfile({ '/retention/2/period': 'P6W' }), at: '/retention/2/period' },
    {
      name: 'no time at all',
      refused: soundProfile({ '/retention/2/period': 'P0D' }),
      at: '/retention/2/period',
    },
  ],
} satisfies RuleFixture
