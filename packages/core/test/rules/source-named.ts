import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'named', profile: soundProfile() },
    {
      name: 'observed, which comes from the person',
      profile: soundProfile({ '/sources/2': { id: 'seen', kind: 'observed' } }),
    },
  ],
  fail: [
    { name: 'absent', profile: soundProfile({ '/sources/0/name': undefined }), at: '/sources/0/name' },
    { name: 'blank', profile: soundProfile({ '/sources/0/name': ' ' }), at: '/sources/0/name' },
  ],
} satisfies RuleFixture
