import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'a basis of its own', profile: soundProfile() },
    {
      name: 'the basis of a purpose that uses recordings',
      profile: soundProfile({
        '/call/recording/legalBasis': undefined,
        '/purposes/2/data/2': 'call-recording',
      }),
    },
    { name: 'not recorded', profile: soundProfile({ '/call/recording': 'none' }) },
  ],
  fail: [
    {
      name: 'a blank period',
      profile: soundProfile({ '/call/recording/retention': ' ' }),
      at: '/call/recording/retention',
    },
  ],
  review: [
    {
      name: 'no basis',
      profile: soundProfile({ '/call/recording/legalBasis': undefined }),
      at: '/call/recording/legalBasis',
    },
  ],
} satisfies RuleFixture
