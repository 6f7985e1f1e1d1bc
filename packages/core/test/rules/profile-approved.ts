import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'by a function', profile: soundProfile() }],
  fail: [
    { name: 'absent', profile: soundProfile({ '/approvedBy': undefined }), at: '/approvedBy' },
    { name: 'blank', profile: soundProfile({ '/approvedBy': ' ' }), at: '/approvedBy' },
  ],
} satisfies RuleFixture
