import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'both', profile: soundProfile() },
    { name: 'a connected call', profile: soundProfile({ '/notice/followUp': ['post'] }) },
    { name: 'a text message', profile: soundProfile({ '/contacts/service/transfer': undefined }) },
  ],
  fail: [
    {
      name: 'neither',
      profile: soundProfile({ '/contacts/service/transfer': undefined, '/notice/followUp': ['post'] }),
      at: '/contacts/service/transfer',
    },
  ],
} satisfies RuleFixture
