import { soundProfile } from '@gdpr-script/test-utils'
import { DECISION } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    { name: 'some', profile: soundProfile({ '/automatedDecisions': DECISION }) },
  ],
  review: [
    {
      name: 'absent',
      profile: soundProfile({ '/automatedDecisions': undefined }),
      at: '/automatedDecisions',
    },
  ],
} satisfies RuleFixture
