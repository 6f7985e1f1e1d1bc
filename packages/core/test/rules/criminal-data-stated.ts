import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    { name: 'some', profile: soundProfile({ '/criminalData': { authority: 'spellagen' } }) },
  ],
  review: [{ name: 'absent', profile: soundProfile({ '/criminalData': undefined }), at: '/criminalData' }],
} satisfies RuleFixture
