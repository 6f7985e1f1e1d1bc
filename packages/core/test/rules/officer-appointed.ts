import { soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const AUTHORITY = {
  'public-authority-basis': 'the sound campaign rests its marketing on legitimate interests',
}

export default {
  pass: [
    {
      name: 'required and named',
      profile: soundProfile({ '/controller/officerRequiredBy': ['large-scale-monitoring'] }),
    },
    { name: 'not required, none', profile: soundProfile({ '/controller/dataProtectionOfficer': 'none' }) },
    {
      name: 'an empty list of grounds',
      profile: soundProfile({
        '/controller/officerRequiredBy': [],
        '/controller/dataProtectionOfficer': 'none',
      }),
    },
  ],
  fail: [
    {
      name: 'required, none',
      profile: soundProfile({
        '/controller/officerRequiredBy': ['large-scale-special'],
        '/controller/dataProtectionOfficer': 'none',
      }),
      at: '/controller/dataProtectionOfficer',
    },
    {
      name: 'a public authority, none',
      profile: soundProfile({
        '/controller/publicAuthority': true,
        '/controller/dataProtectionOfficer': 'none',
      }),
      at: '/controller/dataProtectionOfficer',
      alsoRaises: AUTHORITY,
    },
    {
      name: 'required, not stated',
      profile: soundProfile({
        '/controller/officerRequiredBy': ['large-scale-special'],
        '/controller/dataProtectionOfficer': undefined,
      }),
      at: '/controller/dataProtectionOfficer',
    },
  ],
} satisfies RuleFixture
