import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'stated', profile: soundProfile() },
    { name: 'every entry in some source', profile: soundProfile({ '/sources/1/data': ['payment-details'] }) },
  ],
  fail: [
    { name: 'absent', profile: soundProfile({ '/sources': undefined }), at: '/sources' },
    { name: 'an empty list', refused: soundProfile({ '/sources': [] }), at: '/sources' },
  ],
  review: [
    { name: 'an entry in no source', profile: soundProfile({ '/sources/1/data': ['name'] }), at: '/data/3' },
  ],
} satisfies RuleFixture
