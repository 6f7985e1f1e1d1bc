import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    {
      name: 'a law',
      profile: soundProfile({ '/criminalData': { authority: both('spellagen', 'the Gambling Act') } }),
    },
  ],
  fail: [
    {
      name: 'blank',
      profile: soundProfile({ '/criminalData': { authority: ' ' } }),
      at: '/criminalData/authority',
    },
    { name: 'absent', refused: soundProfile({ '/criminalData': {} }), at: '/criminalData/authority' },
  ],
} satisfies RuleFixture
