import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: '18', profile: soundProfile() },
    { name: 'no offer', profile: soundProfile({ '/offer': undefined }) },
    { name: 'another market', profile: soundProfile({ '/market': 'FI', '/offer/minimumAge': undefined }) },
  ],
  review: [
    { name: 'absent', profile: soundProfile({ '/offer/minimumAge': undefined }), at: '/offer/minimumAge' },
    { name: '16', profile: soundProfile({ '/offer/minimumAge': 16 }), at: '/offer/minimumAge' },
  ],
} satisfies RuleFixture
