import { soundProfile } from '@gdpr-script/test-utils'
import { IN_GERMANY } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'that of the market', profile: soundProfile({ '/children': { ageLimit: 13 } }) },
    { name: 'not stated', profile: soundProfile({ '/children': {} }) },
    { name: 'Denmark', profile: soundProfile({ '/market': 'DK', '/children': { ageLimit: 15 } }) },
    { name: 'no national law', profile: soundProfile({ '/market': 'US', '/children': { ageLimit: 16 } }) },
  ],
  fail: [
    {
      name: 'lower',
      profile: soundProfile({ '/children': { ageLimit: 12 } }),
      at: '/children/ageLimit',
    },
  ],
  review: [
    { name: 'higher', profile: soundProfile({ '/children': { ageLimit: 15 } }), at: '/children/ageLimit' },
    {
      name: 'lower, where the limit is not certain',
      profile: soundProfile({ ...IN_GERMANY, '/children': { ageLimit: 14, onlineService: false } }),
      at: '/children/ageLimit',
    },
  ],
} satisfies RuleFixture
