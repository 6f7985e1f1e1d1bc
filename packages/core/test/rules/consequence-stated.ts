import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'stated', profile: soundProfile() },
    {
      name: 'optional',
      profile: soundProfile({ '/data/3': { id: 'payment-details', requirement: 'optional' } }),
    },
  ],
  fail: [
    {
      name: 'absent',
      profile: soundProfile({ '/data/3/consequence': undefined }),
      at: '/data/3/consequence',
    },
    {
      name: 'blank, and wanted by law',
      profile: soundProfile({
        '/data/3': { id: 'payment-details', requirement: 'statutory', consequence: ' ' },
      }),
      at: '/data/3/consequence',
    },
  ],
} satisfies RuleFixture
