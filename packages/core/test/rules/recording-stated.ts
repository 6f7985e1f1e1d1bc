import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'recorded', profile: soundProfile() },
    { name: 'not recorded', profile: soundProfile({ '/call/recording': 'none' }) },
    { name: 'no call', profile: soundProfile({ '/call': undefined }) },
  ],
  review: [
    { name: 'absent', profile: soundProfile({ '/call/recording': undefined }), at: '/call/recording' },
  ],
} satisfies RuleFixture
