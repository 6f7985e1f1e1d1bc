import { soundProfile } from '@gdpr-script/test-utils'
import { DECISION } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    { name: 'explained', profile: soundProfile({ '/automatedDecisions': DECISION }) },
  ],
  fail: [
    {
      name: 'blank',
      profile: soundProfile({
        '/automatedDecisions': { ...DECISION, decision: ' ', logic: ' ', effect: ' ' },
      }),
      at: ['/automatedDecisions/decision', '/automatedDecisions/logic', '/automatedDecisions/effect'],
    },
    {
      name: 'absent',
      refused: soundProfile({ '/automatedDecisions': { ...DECISION, logic: undefined } }),
      at: '/automatedDecisions/logic',
    },
  ],
} satisfies RuleFixture
