import { soundProfile } from '@gdpr-script/test-utils'
import { A_YEAR_LATER, SWEDISH } from '../rule-cases.js'
import type { RuleFixture } from '../rule-fixture.js'

export default {
  pass: [
    { name: 'of this month', profile: soundProfile() },
    { name: 'a year old', profile: soundProfile(A_YEAR_LATER), today: '2027-11-01' },
  ],
  review: [
    {
      name: 'more than a year old',
      profile: soundProfile({ ...A_YEAR_LATER, '/authority': { ...SWEDISH, verifiedOn: '2027-11-24' } }),
      today: '2027-12-01',
      at: '',
    },
  ],
} satisfies RuleFixture
