import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'one purpose uses all', profile: soundProfile() },
    {
      name: 'every entry used',
      profile: soundProfile({ '/purposes/1/data': ['name', 'postal-address', 'telephone-number'] }),
    },
    {
      name: 'a recording, which the call uses',
      profile: soundProfile({
        '/purposes/1/data': ['postal-address'],
        '/data/4': { id: 'call-recording', requirement: 'optional' },
      }),
    },
  ],
  fail: [
    {
      name: 'an entry that no purpose uses',
      profile: soundProfile({ '/purposes/1/data': ['name', 'telephone-number'] }),
      at: '/data/1',
    },
    {
      name: 'a purpose without data',
      profile: soundProfile({ '/purposes/0/data': [] }),
      at: '/purposes/0/data',
    },
  ],
} satisfies RuleFixture
