import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const BALANCING = '/purposes/0/legalBasis/balancing'

export default {
  pass: [{ name: 'a summary', profile: soundProfile() }],
  fail: [
    { name: 'absent', profile: soundProfile({ [BALANCING]: undefined }), at: BALANCING },
    { name: 'blank', profile: soundProfile({ [BALANCING]: ' ' }), at: BALANCING },
  ],
} satisfies RuleFixture
