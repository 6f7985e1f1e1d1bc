import { soundProfile } from '@gdpr-script/test-utils'
import { ON_CONSENT } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

const IN_DENMARK = { ...ON_CONSENT, '/market': 'DK' }

export default {
  pass: [
    { name: 'another basis', profile: soundProfile(IN_DENMARK) },
    { name: 'another market', profile: soundProfile() },
    { name: 'not recorded', profile: soundProfile({ ...IN_DENMARK, '/call/recording': 'none' }) },
  ],
  review: [
    {
      name: 'no basis',
      profile: soundProfile({
        ...IN_DENMARK,
        '/call/recording/legalBasis': undefined,
        '/purposes/2/data/2': 'call-recording',
      }),
      at: '/call/recording/legalBasis',
    },
  ],
} satisfies RuleFixture
