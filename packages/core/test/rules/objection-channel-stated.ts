import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

/** Saying that nobody is known takes longer, so others give way. */
const BRIEF = { '/data/3': undefined, '/data/2': undefined, '/retention/0/period': undefined }

export default {
  pass: [
    { name: 'a contact', profile: soundProfile() },
    { name: 'the contact for the rights', profile: soundProfile({ '/objection/contact': undefined }) },
    {
      name: 'no marketing',
      profile: soundProfile({
        '/objection': undefined,
        '/purposes/0/directMarketing': false,
        '/purposes/0/moment': undefined,
      }),
    },
  ],
  fail: [
    { name: 'nothing stated', profile: soundProfile({ '/objection': undefined }), at: '/objection' },
    {
      name: 'no contact anywhere',
      profile: soundProfile({ '/objection/contact': undefined, '/rights': undefined, ...BRIEF }),
      at: '/objection/contact',
      alsoRaises: {
        'rights-contact-reachable': 'without contacts for the rights nobody takes the objection either',
      },
    },
  ],
} satisfies RuleFixture
