import { soundProfile } from '@gdpr-script/test-utils'
import { A_YEAR_LATER, SWEDISH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'built in', profile: soundProfile() },
    {
      name: 'checked a year ago',
      profile: soundProfile({ '/authority': { ...SWEDISH, verifiedOn: '2025-11-24' } }),
    },
    {
      name: 'gone through with the profile',
      profile: soundProfile({ '/authority': { ...SWEDISH, verifiedOn: undefined } }),
    },
  ],
  review: [
    {
      name: 'checked more than a year ago',
      profile: soundProfile({ '/authority': { ...SWEDISH, verifiedOn: '2025-11-23' } }),
      at: '/authority/verifiedOn',
    },
    {
      name: 'the built-in table',
      profile: soundProfile(A_YEAR_LATER),
      today: '2027-12-01',
      at: '/authority',
      alsoRaises: { 'rule-set-current': 'the tables of one version age together' },
    },
  ],
} satisfies RuleFixture
