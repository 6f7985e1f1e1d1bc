import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'two', profile: soundProfile() },
    {
      name: 'none, and the controller calls itself',
      profile: soundProfile({ '/recipients': [], '/caller': { name: 'Exempelbolaget', role: 'controller' } }),
    },
  ],
  fail: [
    {
      name: 'none, though a processor calls',
      profile: soundProfile({ '/recipients': [] }),
      at: '/recipients',
    },
  ],
  review: [{ name: 'not stated', profile: soundProfile({ '/recipients': undefined }), at: '/recipients' }],
} satisfies RuleFixture
