import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'this month', profile: soundProfile() },
    { name: 'twelve months ago', profile: soundProfile({ '/reviewedOn': '2025-11-24' }) },
    {
      name: 'the last of February',
      profile: soundProfile({ '/reviewedOn': '2028-02-29' }),
      today: '2029-02-28',
    },
  ],
  fail: [
    { name: 'absent', profile: soundProfile({ '/reviewedOn': undefined }), at: '/reviewedOn' },
    { name: 'a day too long ago', profile: soundProfile({ '/reviewedOn': '2025-11-23' }), at: '/reviewedOn' },
  ],
} satisfies RuleFixture
