import { both, soundProfile } from '@gdpr-script/test-utils'
import { IN_GERMANY } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'consent', profile: soundProfile(IN_GERMANY) },
    { name: 'another market', profile: soundProfile() },
    { name: 'not recorded', profile: soundProfile({ ...IN_GERMANY, '/call/recording': 'none' }) },
  ],
  fail: [
    {
      name: 'another basis',
      profile: soundProfile({
        ...IN_GERMANY,
        '/call/recording/legalBasis': {
          basis: 'contract',
          stage: 'steps-before',
          need: both('ordna avtalet', 'set up the contract'),
        },
      }),
      at: '/call/recording/legalBasis',
    },
  ],
  review: [
    {
      name: 'no basis',
      profile: soundProfile({
        ...IN_GERMANY,
        '/call/recording/legalBasis': undefined,
        '/purposes/2/data/2': 'call-recording',
      }),
      at: '/call/recording/legalBasis',
    },
  ],
} satisfies RuleFixture
