import { soundProfile } from '@gdpr-script/test-utils'
import { HEALTH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    { name: 'some', profile: soundProfile({ '/specialCategories': [HEALTH] }) },
  ],
  review: [
    { name: 'absent', profile: soundProfile({ '/specialCategories': undefined }), at: '/specialCategories' },
  ],
} satisfies RuleFixture
