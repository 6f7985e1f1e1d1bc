import { soundProfile } from '@gdpr-script/test-utils'
import { DECISION, NOBODY } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'a telephone', profile: soundProfile({ '/automatedDecisions': DECISION }) }],
  fail: [
    {
      name: 'nobody',
      profile: soundProfile({
        '/contacts/nobody': NOBODY,
        '/automatedDecisions': { ...DECISION, humanReview: 'nobody' },
      }),
      at: '/contacts/nobody',
    },
    {
      name: 'absent',
      refused: soundProfile({ '/automatedDecisions': { ...DECISION, humanReview: undefined } }),
      at: '/automatedDecisions/humanReview',
    },
  ],
} satisfies RuleFixture
