import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'a list', profile: soundProfile() },
    {
      name: 'no marketing',
      profile: soundProfile({
        '/objection/suppressionList': false,
        '/purposes/0/directMarketing': false,
        '/purposes/0/moment': undefined,
      }),
    },
  ],
  fail: [
    {
      name: 'no list',
      profile: soundProfile({ '/objection/suppressionList': false }),
      at: '/objection/suppressionList',
    },
    {
      name: 'not stated',
      refused: soundProfile({ '/objection/suppressionList': undefined }),
      at: '/objection/suppressionList',
    },
  ],
} satisfies RuleFixture
