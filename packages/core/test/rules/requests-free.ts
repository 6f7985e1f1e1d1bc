import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'free', profile: soundProfile() },
    { name: 'blank', profile: soundProfile({ '/rights/fee': ' ' }) },
  ],
  review: [
    {
      name: 'a fee',
      profile: soundProfile({ '/rights/fee': both('50 kronor per kopia', '50 kronor a copy') }),
      at: '/rights/fee',
    },
  ],
} satisfies RuleFixture
