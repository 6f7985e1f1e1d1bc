import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'a telephone', profile: soundProfile() },
    {
      name: 'e-mail and post',
      profile: soundProfile({
        '/rights/routes': { access: 'officer' },
        '/contacts/officer/postal': 'Box 1, 000 01 Exempelby',
      }),
    },
  ],
  review: [
    {
      name: 'e-mail alone',
      profile: soundProfile({ '/rights/routes': { access: 'officer' } }),
      at: '/contacts/officer',
    },
    {
      name: 'post alone',
      profile: soundProfile({
        '/contacts/archive': { name: both('arkivet', 'the archive'), postal: 'Box 2, 000 02 Exempelby' },
        '/rights/routes': { access: 'archive' },
      }),
      at: '/contacts/archive',
    },
  ],
} satisfies RuleFixture
