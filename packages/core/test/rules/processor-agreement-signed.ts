import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'signed', profile: soundProfile() },
    {
      name: 'the controller calls itself',
      profile: soundProfile({ '/caller': { name: 'Exempelbolaget', role: 'controller' } }),
    },
  ],
  fail: [
    {
      name: 'not signed',
      profile: soundProfile({ '/caller/processorAgreement': false }),
      at: '/caller/processorAgreement',
    },
  ],
  review: [
    {
      name: 'not stated',
      profile: soundProfile({ '/caller/processorAgreement': undefined }),
      at: '/caller/processorAgreement',
    },
  ],
} satisfies RuleFixture
