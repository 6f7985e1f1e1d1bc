import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'a call-back or an e-ID', profile: soundProfile() },
    { name: 'a copy as one of several', profile: soundProfile({ '/rights/identityCheck/2': 'id-copy' }) },
    { name: 'none listed', profile: soundProfile({ '/rights/identityCheck': [] }) },
  ],
  review: [
    {
      name: 'a copy alone',
      profile: soundProfile({ '/rights/identityCheck': ['id-copy'] }),
      at: '/rights/identityCheck',
    },
  ],
} satisfies RuleFixture
