import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'no such words', profile: soundProfile() },
    {
      name: 'other words that look like it',
      profile: soundProfile({
        '/securityMeasures/0': both('ett privacy-shielding-filter', 'a safe harbouring of data'),
      }),
    },
  ],
  fail: [
    {
      name: 'in a text of the profile',
      profile: soundProfile({ '/securityMeasures/0': both('Privacy Shield', 'we use the PRIVACY SHIELD') }),
      at: ['/securityMeasures/0/sv', '/securityMeasures/0/en'],
    },
    {
      name: "in the brand's wording",
      profile: soundProfile({
        '/wording': { sv: { 'purchase.transfer-none': 'Allt är skyddat av Safe Harbor.' } },
      }),
      at: '/wording/sv/purchase.transfer-none',
    },
  ],
} satisfies RuleFixture
