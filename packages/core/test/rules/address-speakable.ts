import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const LONG = 'arkivet-och-registraturen@exempel.example'

export default {
  pass: [
    { name: 'short', profile: soundProfile() },
    {
      name: 'long, and nobody says it',
      profile: soundProfile({ '/contacts/unused': { name: both('arkivet', 'the archive'), email: LONG } }),
    },
  ],
  fail: [
    {
      name: 'a long address of the notice',
      profile: soundProfile({ '/notice/url': 'https://exempel.example/kundservice/dataskydd' }),
      at: '/notice/url',
    },
    {
      name: 'a sign that few can say',
      profile: soundProfile({ '/contacts/service/email': 'kund_service@exempel.example' }),
      at: '/contacts/service/email',
    },
    {
      name: 'a contact for one right',
      profile: soundProfile({
        '/contacts/access': {
          name: both('arkivet', 'the archive'),
          email: LONG,
          postal: 'Box 1, 000 01 Exempelby',
        },
        '/rights/routes': { access: 'access' },
      }),
      at: '/contacts/access/email',
    },
  ],
} satisfies RuleFixture
