import { both, soundProfile } from '@gdpr-script/test-utils'
import type { RuleFixture } from '../rule-fixture.js'

const CONSENT = {
  basis: 'consent',
  when: both('i mars', 'in March'),
  how: both('i formuläret på webben', 'in the form on the website'),
  withdrawal: 'service',
  proofPeriod: 'P5Y',
}
export default {
  pass: [
    { name: 'a company', profile: soundProfile() },
    {
      name: 'an authority on another basis',
      profile: soundProfile({ '/controller/publicAuthority': true, '/purposes/0/legalBasis': CONSENT }),
    },
  ],
  review: [
    {
      name: 'an authority on legitimate interests',
      profile: soundProfile({ '/controller/publicAuthority': true }),
      at: '/purposes/0/legalBasis/basis',
    },
  ],
} satisfies RuleFixture
