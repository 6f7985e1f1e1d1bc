import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'seven years', profile: soundProfile() },
    { name: 'eighty-four months', profile: soundProfile({ '/retention/1/period': 'P84M' }) },
    { name: 'another market', profile: soundProfile({ '/market': 'FI', '/retention/1/period': 'P1Y' }) },
    {
      name: 'no such data',
      profile: soundProfile({ '/data/3': undefined, '/retention/1/period': 'P1Y' }),
    },
  ],
  review: [
    { name: 'six years', profile: soundProfile({ '/retention/1/period': 'P6Y' }), at: '/retention' },
    {
      name: 'seven years, but not for a duty in law',
      profile: soundProfile({ '/retention/1/period': 'P1Y', '/retention/0/period': 'P7Y' }),
      at: '/retention',
    },
  ],
} satisfies RuleFixture
