import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'listed', profile: soundProfile() },
    { name: 'recipients not stated', profile: soundProfile({ '/recipients': undefined }) },
    {
      name: 'no processor',
      profile: soundProfile({ '/caller/role': 'controller', '/caller/name': 'Exempelbolaget' }),
    },
  ],
  review: [
    { name: 'others listed', profile: soundProfile({ '/recipients/0': undefined }), at: '/recipients' },
  ],
} satisfies RuleFixture
