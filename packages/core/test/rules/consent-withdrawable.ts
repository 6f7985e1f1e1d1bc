import { both, type ProfilePatches, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const consented = (withdrawal: string | undefined, more: ProfilePatches = {}) =>
  soundProfile({
    ...more,
    '/purposes/0/legalBasis': {
      basis: 'consent',
      when: both('i mars', 'in March'),
      how: both('i formuläret på webben', 'in the form on the website'),
      ...(withdrawal !== undefined && { withdrawal }),
    },
  })
export default {
  pass: [
    { name: 'no consent', profile: soundProfile() },
    { name: 'a contact with an e-mail address', profile: consented('officer') },
  ],
  fail: [
    {
      name: 'a contact without a channel',
      profile: consented('nobody', {
        '/contacts/nobody': { name: both('ingen', 'nobody'), postal: ' ' },
      }),
      at: '/contacts/nobody',
    },
    { name: 'no contact', refused: consented(undefined), at: '/purposes/0/legalBasis/withdrawal' },
  ],
} satisfies RuleFixture
