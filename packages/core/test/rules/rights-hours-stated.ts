import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'hours', profile: soundProfile() },
    { name: 'no telephone, no hours', profile: soundProfile({ '/rights/routes': { access: 'officer' } }) },
  ],
  fail: [
    {
      name: 'absent',
      profile: soundProfile({ '/contacts/service/hours': undefined }),
      at: '/contacts/service/hours',
    },
    {
      name: 'nothing in them',
      profile: soundProfile({ '/contacts/service/hours/regular': [] }),
      at: '/contacts/service/hours',
    },
  ],
} satisfies RuleFixture
