import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    { name: 'some', profile: soundProfile({ '/children': {} }) },
  ],
  review: [{ name: 'absent', profile: soundProfile({ '/children': undefined }), at: '/children' }],
} satisfies RuleFixture
