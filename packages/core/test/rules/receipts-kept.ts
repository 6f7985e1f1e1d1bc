import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'kept', profile: soundProfile() }],
  review: [
    { name: 'absent', profile: soundProfile({ '/receipts': undefined }), at: '/receipts' },
    { name: 'none', profile: soundProfile({ '/receipts': 'none' }), at: '/receipts' },
  ],
} satisfies RuleFixture
