import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const USED = {
  '/data/4': {
    id: 'national-id',
    requirement: 'contractual',
    consequence: both('skicka avtalet till dig', 'send you the contract'),
  },
}

export default {
  pass: [
    { name: 'none', profile: soundProfile() },
    {
      name: 'a reason',
      profile: soundProfile({
        ...USED,
        '/nationalId': {
          justification: both('vi måste vara säkra på vem du är', 'we have to be sure who you are'),
        },
      }),
    },
    { name: 'another market', profile: soundProfile({ ...USED, '/market': 'FI', '/nationalId': undefined }) },
    { name: 'not stated, and not used', profile: soundProfile({ '/nationalId': undefined }) },
  ],
  fail: [
    {
      name: 'a blank reason',
      profile: soundProfile({ '/nationalId': { justification: ' ' } }),
      at: '/nationalId/justification',
    },
    { name: 'used, though none is stated', profile: soundProfile(USED), at: '/nationalId' },
  ],
  review: [
    {
      name: 'used, and not stated',
      profile: soundProfile({ ...USED, '/nationalId': undefined }),
      at: '/nationalId',
    },
  ],
} satisfies RuleFixture
