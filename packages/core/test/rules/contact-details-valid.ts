import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [{ name: 'both forms', profile: soundProfile() }],
  fail: [
    {
      name: 'a national number',
      refused: soundProfile({ '/contacts/service/phone/e164': '08-465 004 12' }),
      at: '/contacts/service/phone/e164',
    },
    {
      name: 'no domain',
      refused: soundProfile({ '/contacts/service/email': 'info@exempel' }),
      at: '/contacts/service/email',
    },
  ],
} satisfies RuleFixture
