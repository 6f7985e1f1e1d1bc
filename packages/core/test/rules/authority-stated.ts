import { soundProfile } from '@gdpr-script/test-utils'
import { NORWEGIAN, SWEDISH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'built in', profile: soundProfile() },
    { name: 'stated', profile: soundProfile({ '/market': 'US', '/authority': NORWEGIAN }) },
  ],
  fail: [
    { name: 'outside the EEA', profile: soundProfile({ '/market': 'US' }), at: '/authority' },
    {
      name: 'a blank name',
      profile: soundProfile({ '/market': 'US', '/authority': { ...SWEDISH, name: ' ' } }),
      at: '/authority/name',
      alsoRaises: { 'authority-near-the-person': 'its address is that of another country' },
    },
  ],
} satisfies RuleFixture
