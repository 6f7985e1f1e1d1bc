import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'named', profile: soundProfile() }],
  review: [
    {
      name: 'a category alone',
      profile: soundProfile({ '/recipients/1/name': undefined }),
      at: '/recipients/1/name',
    },
    { name: 'blank', profile: soundProfile({ '/recipients/1/name': ' ' }), at: '/recipients/1/name' },
  ],
} satisfies RuleFixture
