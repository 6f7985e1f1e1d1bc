import { soundProfile } from '@gdpr-script/test-utils'
import { dayOfIso, isoOfDay } from '../../src/referral/calendar-date.js'
import { ADEQUACY } from '../../src/rules/data/adequacy.js'
import type { RuleFixture } from '../rule-fixture.js'

const adequate = () =>
  soundProfile({
    '/transfers': [{ country: 'CH', mechanism: 'adequacy' }],
    '/call/doNotCallCheckedOn': '2027-04-30',
    '/sources/0/obtained': '2027-04-20',
  })

const daysAfter = (days: number): string => isoOfDay(dayOfIso(ADEQUACY.asOf) + days)

export default {
  pass: [
    { name: 'a fresh list', profile: adequate() },
    { name: 'the last day on which it is fresh', profile: adequate(), today: daysAfter(180) },
    { name: 'nothing rests on it', profile: soundProfile(), today: daysAfter(400) },
  ],
  review: [{ name: 'a day later', profile: adequate(), today: daysAfter(181), at: '/transfers' }],
} satisfies RuleFixture
