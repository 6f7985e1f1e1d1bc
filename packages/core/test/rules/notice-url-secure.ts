import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'https', profile: soundProfile() }],
  fail: [
    {
      name: 'http',
      refused: soundProfile({ '/notice/url': 'http://exempel.example/dataskydd' }),
      at: '/notice/url',
    },
  ],
} satisfies RuleFixture
