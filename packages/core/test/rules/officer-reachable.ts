import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'by e-mail', profile: soundProfile() },
    {
      name: 'by post',
      profile: soundProfile({
        '/contacts/officer': { name: 'ombudet', postal: 'Box 1' },
        '/locales': ['sv'],
      }),
    },
  ],
  fail: [
    {
      name: 'no channel',
      profile: soundProfile({ '/contacts/officer/email': undefined }),
      at: '/contacts/officer',
    },
    {
      name: 'a contact whose id has a slash',
      profile: soundProfile({
        '/contacts/a~1b': { name: both('ombudet', 'the officer'), postal: ' ' },
        '/controller/dataProtectionOfficer/contact': 'a/b',
      }),
      at: '/contacts/a~1b',
    },
  ],
} satisfies RuleFixture
