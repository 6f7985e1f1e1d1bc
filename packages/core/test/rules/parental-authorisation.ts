import { both, soundProfile } from '@gdpr-script/test-utils'
import { ON_CONSENT } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'no consent', profile: soundProfile({ '/children': {} }) },
    { name: 'no children', profile: soundProfile(ON_CONSENT) },
    {
      name: 'a parent agrees',
      profile: soundProfile({
        ...ON_CONSENT,
        '/children': { parentalAuthorisation: both('en vårdnadshavare svarar', 'a parent answers') },
      }),
    },
    {
      name: 'no online service',
      profile: soundProfile({ ...ON_CONSENT, '/children': { onlineService: false } }),
    },
  ],
  fail: [
    {
      name: 'an online service',
      profile: soundProfile({ ...ON_CONSENT, '/children': { onlineService: true } }),
      at: '/children/parentalAuthorisation',
    },
  ],
  review: [
    {
      name: 'perhaps an online service',
      profile: soundProfile({ ...ON_CONSENT, '/children': { parentalAuthorisation: ' ' } }),
      at: '/children/parentalAuthorisation',
    },
  ],
} satisfies RuleFixture
