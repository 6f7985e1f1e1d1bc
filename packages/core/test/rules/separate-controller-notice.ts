import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CALLER = { name: 'Ringklar', role: 'separate-controller', country: 'SE' }

export default {
  pass: [
    { name: 'a processor', profile: soundProfile() },
    {
      name: 'a notice',
      profile: soundProfile({ '/caller': { ...CALLER, noticeUrl: 'https://ringklar.example' } }),
    },
  ],
  fail: [{ name: 'no notice', profile: soundProfile({ '/caller': CALLER }), at: '/caller/noticeUrl' }],
} satisfies RuleFixture
