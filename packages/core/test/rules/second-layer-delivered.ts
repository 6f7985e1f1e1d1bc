import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'by text message', profile: soundProfile() },
    { name: 'by post', profile: soundProfile({ '/notice/followUp': ['post'] }) },
  ],
  fail: [{ name: 'no notice', profile: soundProfile({ '/notice': undefined }), at: '/notice' }],
  review: [
    {
      name: 'an address alone',
      profile: soundProfile({ '/notice/followUp': undefined }),
      at: '/notice/followUp',
    },
    { name: 'none listed', profile: soundProfile({ '/notice/followUp': [] }), at: '/notice/followUp' },
  ],
} satisfies RuleFixture
