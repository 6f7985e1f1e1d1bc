import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'inside the EEA', profile: soundProfile({ '/recipients/1/country': 'LI' }) },
    {
      name: 'a transfer covers it',
      profile: soundProfile({
        '/recipients/1/country': 'CH',
        '/transfers': [{ country: 'CH', mechanism: 'adequacy' }],
      }),
    },
  ],
  fail: [
    {
      name: 'a recipient',
      profile: soundProfile({ '/recipients/1/country': 'PH' }),
      at: '/recipients/1/country',
    },
    { name: 'the caller', profile: soundProfile({ '/caller/country': 'GB' }), at: '/caller/country' },
    {
      name: 'a transfer to another country',
      profile: soundProfile({
        '/recipients/1/country': 'PH',
        '/transfers': [{ country: 'CH', mechanism: 'adequacy' }],
      }),
      at: '/recipients/1/country',
    },
  ],
} satisfies RuleFixture
