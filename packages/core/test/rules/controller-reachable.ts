import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'all three', profile: soundProfile() },
    {
      name: 'the telephone alone',
      profile: soundProfile({ '/controller/email': undefined, '/controller/address': undefined }),
    },
    {
      name: 'the address alone',
      profile: soundProfile({ '/controller/email': undefined, '/controller/phone': undefined }),
    },
  ],
  fail: [
    {
      name: 'none of them',
      profile: soundProfile({
        '/controller/phone': undefined,
        '/controller/email': undefined,
        '/controller/address': undefined,
      }),
      at: '/controller',
    },
    {
      name: 'a blank address',
      profile: soundProfile({
        '/controller/phone': undefined,
        '/controller/email': undefined,
        '/controller/address': ' ',
      }),
      at: '/controller',
    },
  ],
} satisfies RuleFixture
