import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: '28 days', profile: soundProfile() },
    { name: '31 days', profile: soundProfile({ '/rights/responseDays': 31 }) },
    { name: 'not stated, so a month', profile: soundProfile({ '/rights/responseDays': undefined }) },
  ],
  fail: [
    { name: '32 days', profile: soundProfile({ '/rights/responseDays': 32 }), at: '/rights/responseDays' },
  ],
} satisfies RuleFixture
