import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'a contact', profile: soundProfile() },
    { name: 'none', profile: soundProfile({ '/controller/dataProtectionOfficer': 'none' }) },
    {
      name: 'required, which another rule finds',
      profile: soundProfile({
        '/controller/dataProtectionOfficer': undefined,
        '/controller/officerRequiredBy': ['large-scale-special'],
      }),
    },
  ],
  review: [
    {
      name: 'neither stated',
      profile: soundProfile({ '/controller/dataProtectionOfficer': undefined }),
      at: '/controller/dataProtectionOfficer',
    },
  ],
} satisfies RuleFixture
