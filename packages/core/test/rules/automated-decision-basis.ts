import { soundProfile } from '@gdpr-script/test-utils'
import { DECISION } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    { name: 'a contract', profile: soundProfile({ '/automatedDecisions': DECISION }) },
  ],
  review: [
    {
      name: 'absent',
      profile: soundProfile({ '/automatedDecisions': { ...DECISION, basis: undefined } }),
      at: '/automatedDecisions/basis',
    },
  ],
} satisfies RuleFixture
